#include "models/store/enteredratestore.h"

#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

enum EnteredColumn {
    EnteredId,
    RegionDigits,
    SchemeWord,
    VariantKey,
    VariantChinese,
    VariantEnglish,
    From,
    To,
    TotalRate,
    PersonalRate,
    Fixed,
    Wage,
    Lower,
    Upper,
    Title,
    Number,
    Date,
    EnteredAt,
    SupplementRate,
    SupplementMonthly,
    KindOfGrades,
};

enum GradeColumn { RateId, Percent, Base, GradeName, GradeRow };

QString moneyText(const Statement &row, int column)
{
    const auto fen = row.optionalInteger(column);
    return fen ? toPlainText(Money::fromFen(*fen)) : QString();
}

QString rateText(const Statement &row, int column)
{
    const auto parts = row.optionalInteger(column);
    return parts ? toPlainText(Rate::fromPartsPerMillion(*parts)) : QString();
}

std::optional<RegionCode> enteredRegionOf(const Statement &row)
{
    const auto region = RegionCode::parse(row.text(RegionDigits));
    return region ? std::optional(*region) : std::nullopt;
}

/// By the rules of the form, so that nothing counts which nobody could have entered.
std::optional<NoticeRate> noticeIn(const Statement &row, const std::vector<NoticeGrade> &grades)
{
    const auto scheme = schemeFromKey(row.text(SchemeWord));
    const auto when = timeFromColumn(row.text(EnteredAt));
    const auto kind = gradeKindFromKey(row.text(KindOfGrades));
    if (!scheme || !kind || !when.isValid())
        return std::nullopt;
    const NoticeAnswers answers{.region = enteredRegionOf(row),
                                .scheme = *scheme,
                                .variant = {row.text(VariantKey), {row.text(VariantChinese), row.text(VariantEnglish)}},
                                .from = row.text(From),
                                .to = row.text(To),
                                .totalRate = rateText(row, TotalRate),
                                .personalAccount = rateText(row, PersonalRate),
                                .fixedMonthly = moneyText(row, Fixed),
                                .supplementRate = rateText(row, SupplementRate),
                                .supplementMonthly = moneyText(row, SupplementMonthly),
                                .referenceWage = moneyText(row, Wage),
                                .lowerLimit = moneyText(row, Lower),
                                .upperLimit = moneyText(row, Upper),
                                .gradeKind = *kind,
                                .grades = grades,
                                .title = row.text(Title),
                                .documentNumber = row.text(Number),
                                .documentDate = row.text(Date)};
    auto rate = rateFromNotice(answers, when.date());
    if (!rate)
        return std::nullopt;
    return NoticeRate{.id = row.integer(EnteredId), .enteredAt = when.toLocalTime(), .rate = *std::move(rate)};
}

QVariant fen(const std::optional<Money> &amount)
{
    return amount ? QVariant(amount->fen()) : QVariant();
}

QVariant parts(const std::optional<Rate> &rate)
{
    return rate ? QVariant(rate->partsPerMillion()) : QVariant();
}

QVariant month(const std::optional<YearMonth> &end)
{
    return end ? QVariant(toPlainText(*end)) : QVariant();
}

void bindRate(Statement &statement, const ContributionRate &rate)
{
    statement.bind(u":region_code"_s, rate.region.text())
        .bind(u":scheme"_s, schemeKey(rate.scheme))
        .bind(u":variant"_s, rate.variant.key)
        .bind(u":variant_name_zh"_s, rate.variant.name.chinese)
        .bind(u":variant_name_en"_s, rate.variant.name.english)
        .bind(u":effective_from"_s, month(rate.period.from))
        .bind(u":effective_to"_s, month(rate.period.to))
        .bind(u":rate_total_ppm"_s, parts(rate.total))
        .bind(u":rate_personal_ppm"_s, parts(rate.personalAccount))
        .bind(u":fixed_monthly_fen"_s, fen(rate.fixedMonthly))
        .bind(u":reference_wage_fen"_s, fen(rate.referenceWage))
        .bind(u":lower_limit_fen"_s, fen(rate.lowerLimit))
        .bind(u":upper_limit_fen"_s, fen(rate.upperLimit))
        .bind(u":title"_s, rate.source.title.isNull() ? u""_s : rate.source.title) // null would be NULL
        .bind(u":document_number"_s, rate.source.documentNumber)
        .bind(u":document_date"_s, rate.source.date)
        .bind(u":supplement_rate_ppm"_s, parts(rate.supplementRate))
        .bind(u":supplement_monthly_fen"_s, fen(rate.supplementMonthly))
        .bind(u":grade_kind"_s, gradeKindKey(rate.grades.kind));
}

template<typename Figure>
std::optional<Figure> figureAt(const std::vector<Figure> &figures, std::size_t at)
{
    return at < figures.size() ? std::optional(figures[at]) : std::nullopt;
}

void bindGrade(Statement &statement, const GradeList &grades, std::size_t at)
{
    const auto name = figureAt(grades.names, at).value_or(QString());
    statement.bind(u":position"_s, static_cast<qint64>(at))
        .bind(u":percent_ppm"_s, parts(figureAt(grades.percents, at)))
        .bind(u":base_fen"_s, fen(figureAt(grades.bases, at)))
        .bind(u":name"_s, name.isNull() ? u""_s : name); // null would be NULL
}

} // namespace

EnteredRateStore::EnteredRateStore(Connection &connection, const RecordSums &sums)
    : m_connection(connection)
    , m_sums(sums)
    , m_queries(namedQueries(u":/sql/queries/enteredrates.sql"_s))
{
}

Result<Statement> EnteredRateStore::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<StoredNotices> EnteredRateStore::notices() const
{
    auto statement = query(u"list_entered"_s);
    if (!statement)
        return failure(statement);
    auto typed = grades();
    if (!typed)
        return failure(typed);
    StoredNotices stored;
    const auto visit = [&](const Statement &row) {
        const auto whole = m_sums.expect("entered_rate"_L1, row.integer(EnteredId));
        const auto grades = typed->find(row.integer(EnteredId));
        const bool areGradesWhole = grades == typed->end() || grades->second;
        auto notice = whole && areGradesWhole
            ? noticeIn(row, grades == typed->end() ? std::vector<NoticeGrade>() : *grades->second)
            : std::nullopt;
        if (notice)
            stored.notices.push_back(*std::move(notice));
        else
            ++stored.unreadable;
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return stored;
}

Result<EnteredRateStore::TypedGrades> EnteredRateStore::grades() const
{
    auto statement = query(u"list_entered_grades"_s);
    if (!statement)
        return failure(statement);
    TypedGrades typed;
    const auto visit = [this, &typed](const Statement &row) {
        const auto figure = row.isNull(Percent) ? moneyText(row, Base) : rateText(row, Percent);
        auto &grades = typed.try_emplace(row.integer(RateId), std::vector<NoticeGrade>()).first->second;
        if (!m_sums.expect("entered_grade"_L1, row.integer(GradeRow)))
            grades.reset();
        if (grades)
            grades->push_back({figure, row.text(GradeName)});
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return typed;
}

Result<qint64> EnteredRateStore::save(const ContributionRate &rate, const QDateTime &when)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto id = saveRate(rate, when);
    if (!id)
        return id;
    if (const auto saved = saveGrades(*id, rate.grades); !saved)
        return failure(saved);
    if (const auto done = transaction->commit(); !done)
        return failure(done);
    return id;
}

Result<qint64> EnteredRateStore::saveRate(const ContributionRate &rate, const QDateTime &when)
{
    auto statement = query(u"save_entered"_s);
    if (!statement)
        return failure(statement);
    bindRate(*statement, rate);
    statement->bind(u":entered_at"_s, timeColumn(when));
    return write(*statement, "entered_rate"_L1);
}

Result<qint64> EnteredRateStore::write(Statement &statement, QLatin1StringView table)
{
    qint64 row = 0;
    if (auto done = statement.forEachRow([&row](const Statement &record) { row = record.integer(0); }); !done)
        return failure(done);
    if (auto done = m_sums.renew(table, row); !done)
        return failure(done);
    return row;
}

/// In place of those that were kept before.
Result<void> EnteredRateStore::saveGrades(qint64 id, const GradeList &grades)
{
    auto clear = query(u"clear_entered_grades"_s);
    if (!clear)
        return failure(clear);
    if (auto done = clear->bind(u":rate_id"_s, id).run(); !done)
        return done;
    auto statement = query(u"save_entered_grade"_s);
    if (!statement)
        return failure(statement);
    const std::size_t count = std::max(grades.percents.size(), grades.bases.size()); // one of them is empty
    for (std::size_t at = 0; at < count; ++at) {
        bindGrade(*statement, grades, at);
        statement->bind(u":rate_id"_s, id);
        if (auto done = write(*statement, "entered_grade"_L1); !done)
            return failure(done);
    }
    return {};
}

Result<void> EnteredRateStore::remove(qint64 id)
{
    auto statement = query(u"remove_entered"_s);
    if (!statement)
        return failure(statement);
    if (auto done = statement->bind(u":id"_s, id).run(); !done)
        return done;
    if (statement->changedRows() == 0)
        return failure(Error::Code::NoticeNotFound);
    return {};
}

} // namespace canbao::store
