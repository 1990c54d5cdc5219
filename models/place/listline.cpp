#include "models/place/listline.h"

#include "models/identity/typedtext.h"

#include <QRegularExpression>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCell = 60;
constexpr int MostMonths = 1200;

struct Span
{
    YearMonth from;
    YearMonth to;
};

/// Reads a line cell by cell; the first trouble ends it.
class LineReader
{
public:
    LineReader(const ListRow &row, const ListMapping &mapping, const PlaceNames &places, YearMonth latest)
        : m_row(row)
        , m_mapping(mapping)
        , m_places(places)
        , m_latest(latest)
    {
    }

    UnderstoodLine read();

private:
    bool isMapped(ListMeaning meaning) const { return m_mapping.contains(meaning); }
    QString cell(ListMeaning meaning) const;
    bool isBlank() const;
    bool fail(LineTrouble trouble, const QString &cell = {}, std::vector<RegionCode> candidates = {});
    bool readScheme();
    bool readPlace();
    bool readTime();
    bool readSpan();
    bool takeSpan(Span span, const QString &cell);
    bool readMonths();

    const ListRow &m_row;
    const ListMapping &m_mapping;
    const PlaceNames &m_places;
    YearMonth m_latest;
    std::optional<RegionCode> m_region;
    ListLine m_line{.region = RegionCode::parse(u"110000").value()}; // replaced before it is handed out
    std::optional<LineProblem> m_problem;
    bool m_isOther = false;
};

/// A month, or a day in it.
std::optional<YearMonth> monthIn(const QString &cell)
{
    if (const auto month = parseMonth(cell))
        return month;
    const auto day = parseDate(cell);
    return day ? std::optional(monthOf(*day)) : std::nullopt;
}

/// "202001", "2020.01-2020.12", "2020年1月至2020年12月".
std::optional<Span> spanIn(const QString &cell)
{
    if (cell.size() > LongestCell)
        return std::nullopt;
    if (const auto month = monthIn(cell))
        return Span{*month, *month};
    static const QRegularExpression between(u"[-–—－~～至到/]+|\\bto\\b"_s);
    for (auto match = between.globalMatch(cell); match.hasNext();) {
        const auto at = match.next();
        const auto from = monthIn(cell.first(at.capturedStart()));
        const auto to = monthIn(cell.sliced(at.capturedEnd()));
        if (from && to)
            return Span{*from, *to};
    }
    return std::nullopt;
}

UnderstoodLine LineReader::read()
{
    const bool isRead = isBlank() ? fail(LineTrouble::EmptyLine) : readScheme() && readPlace() && readTime();
    if (isRead && !m_isOther)
        m_line.region = *m_region;
    return {.line = isRead && !m_isOther ? std::optional(m_line) : std::nullopt, .problem = m_problem};
}

QString LineReader::cell(ListMeaning meaning) const
{
    const auto found = m_mapping.find(meaning);
    if (found == m_mapping.end() || found->second < 0 || found->second >= m_row.cells.size())
        return {};
    return m_row.cells[found->second].trimmed();
}

bool LineReader::isBlank() const
{
    return m_row.cells.join(QString()).trimmed().isEmpty();
}

bool LineReader::fail(LineTrouble trouble, const QString &cell, std::vector<RegionCode> candidates)
{
    m_problem = {m_row.line, trouble, cell.left(LongestCell), std::move(candidates)};
    return false;
}

bool LineReader::readScheme()
{
    static const QRegularExpression pension(u"养老|pension"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression medical(u"医疗|medical|health"_s, QRegularExpression::CaseInsensitiveOption);
    // Residents' schemes, supplements and the other insurances count for nothing here.
    static const QRegularExpression other(
        u"居民|新农|大额|补充|救助|失业|工伤|生育|年金|长期护理|公积金|unemployment|injury|maternity|resident"_s,
        QRegularExpression::CaseInsensitiveOption);

    const QString scheme = cell(ListMeaning::Scheme);
    if (!isMapped(ListMeaning::Scheme) || scheme.isEmpty())
        return true;
    m_line.isPension = pension.match(scheme).hasMatch();
    m_line.isMedical = medical.match(scheme).hasMatch();
    const bool isOther = other.match(scheme).hasMatch();
    const bool isBoth = m_line.isPension && m_line.isMedical;
    m_isOther = isOther && !isBoth;
    return m_line.isPension || m_line.isMedical || isOther || fail(LineTrouble::SchemeUnknown, scheme);
}

bool LineReader::readPlace()
{
    const QString place = cell(ListMeaning::Place);
    if (place.isEmpty())
        return fail(LineTrouble::PlaceMissing);
    const auto found = m_places.find(place);
    if (found.empty())
        return fail(LineTrouble::PlaceUnknown, place);
    if (found.size() > 1)
        return fail(LineTrouble::PlaceAmbiguous, place, found);
    m_region = found.front();
    return true;
}

bool LineReader::readTime()
{
    const bool hasMonths = isMapped(ListMeaning::Month) || isMapped(ListMeaning::From);
    return hasMonths ? readSpan() && readMonths() : readMonths();
}

bool LineReader::readSpan()
{
    const bool isFrom = !isMapped(ListMeaning::Month) || cell(ListMeaning::Month).isEmpty();
    const QString first = cell(isFrom ? ListMeaning::From : ListMeaning::Month);
    auto span = spanIn(first);
    if (!span)
        return fail(LineTrouble::MonthUnreadable, first);
    const QString last = cell(ListMeaning::To);
    if (isFrom && !last.isEmpty()) {
        const auto to = spanIn(last);
        if (!to)
            return fail(LineTrouble::MonthUnreadable, last);
        span->to = to->to;
    } else if (isFrom && span->from == span->to) {
        // A beginning alone lasts as long as the number of months beside it.
        const int months = parseCount(cell(ListMeaning::Months)).value_or(1);
        span->to = addMonths(span->from, std::clamp(months, 1, MostMonths) - 1);
    }
    return takeSpan(*span, isFrom && !last.isEmpty() ? first + u'–' + last : first);
}

bool LineReader::takeSpan(Span span, const QString &cell)
{
    if (span.to < span.from)
        return fail(LineTrouble::SpanReversed, cell);
    if (span.from < earliestListedMonth())
        return fail(LineTrouble::MonthTooEarly, cell);
    if (span.to > m_latest)
        return fail(LineTrouble::MonthInFuture, cell);
    m_line.from = span.from;
    m_line.to = span.to;
    m_line.months = monthsBetween(span.from, span.to) + 1;
    return true;
}

bool LineReader::readMonths()
{
    const QString typed = cell(ListMeaning::Months);
    if (m_line.from && typed.isEmpty())
        return true;
    const auto months = parseCount(typed);
    if (!months || *months > MostMonths)
        return fail(LineTrouble::MonthsUnreadable, typed);
    if (m_line.from && *months != m_line.months)
        return fail(LineTrouble::SpanDisagrees, typed);
    m_line.months = *months;
    return true;
}

} // namespace

UnderstoodLine understand(const ListRow &row, const ListMapping &mapping, const PlaceNames &places, YearMonth latest)
{
    return LineReader(row, mapping, places, latest).read();
}

YearMonth earliestListedMonth()
{
    return yearMonth(1951, 1);
}

} // namespace canbao
