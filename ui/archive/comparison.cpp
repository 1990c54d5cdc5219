#include "ui/archive/comparison.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/print/contributionsection.h"
#include "ui/print/paperparts.h"

#include <algorithm>
#include <map>
#include <set>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString lineAmountText(const std::optional<ContributionLine> &line)
{
    if (!line)
        return {};
    const QString amount = amountText(line->total);
    return line->standing == Standing::Provisional || line->standing == Standing::EnteredByHand
        ? Comparison::tr("%1, %2", "amount, what it rests on").arg(amount, standingText(line->standing))
        : amount;
}

QString monthsText(YearMonth first, YearMonth last)
{
    return first == last ? monthText(first) : u"%1 – %2"_s.arg(monthText(first), monthText(last));
}

std::optional<ContributionLine> lineOf(const ContributionQuote &quote, const QString &insurance, YearMonth month)
{
    const auto found = std::ranges::find_if(quote.lines, [&](const ContributionLine &line) {
        return line.month == month && ContributionSection::lineText(line) == insurance;
    });
    return found == quote.lines.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<Comparison::Statement> Comparison::statements(const EnrolmentApplication &application)
{
    std::vector<Statement> found;
    std::map<QString, int> met;
    QString heading;
    const auto add = [&](const QString &name, const QString &value) {
        const QString place = heading + u'/' + name;
        found.push_back({u"%1/%2"_s.arg(place).arg(++met[place]), name, value});
    };
    for (const PaperBlock &block : PaperParts::blocks(application, {})) {
        if (const auto *title = std::get_if<HeadingBlock>(&block))
            heading = title->text;
        if (const auto *facts = std::get_if<FactsBlock>(&block))
            for (const Fact &fact : facts->facts)
                add(fact.label, fact.value);
        if (const auto *figures = std::get_if<FiguresBlock>(&block))
            for (const auto &figure : figures->figures)
                add(figure.label, figure.note.isEmpty() ? figure.value : u"%1\n%2"_s.arg(figure.value, figure.note));
    }
    add(tr("Reference data"),
        tr("%1 of %2", "edition, its date").arg(application.edition.number, application.edition.date));
    return found;
}

std::vector<ComparedRow> Comparison::rows(const EnrolmentApplication &one, const EnrolmentApplication &other)
{
    auto left = statements(one);
    auto right = statements(other);
    std::vector<ComparedRow> rows;
    for (const Statement &statement : left) {
        const auto same = std::ranges::find(right, statement.place, &Statement::place);
        const bool isThere = same != right.end();
        rows.push_back({statement.name, statement.value, isThere ? same->value : QString()});
        if (isThere)
            right.erase(same);
    }
    for (const Statement &statement : right)
        rows.push_back({statement.name, {}, statement.value});
    const auto months = monthRows(one.quote, other.quote);
    rows.insert(rows.end(), months.begin(), months.end());
    return rows;
}

/// Months that follow each other and cost the same share a row.
std::vector<ComparedRow> Comparison::monthRows(const ContributionQuote &one, const ContributionQuote &other)
{
    std::set<YearMonth> months;
    QStringList insurances;
    for (const auto *quote : {&one, &other}) {
        for (const ContributionLine &line : quote->lines) {
            months.insert(line.month);
            if (const auto name = ContributionSection::lineText(line); !insurances.contains(name))
                insurances.append(name);
        }
    }
    std::vector<ComparedRow> rows;
    for (const QString &insurance : insurances) {
        std::optional<YearMonth> first;
        YearMonth last;
        const auto named = [&](ComparedRow row) {
            row.name = tr("%1, %2", "insurance, months").arg(insurance, monthsText(*first, last));
            return row;
        };
        ComparedRow run;
        for (const YearMonth month : months) {
            const ComparedRow now{
                {}, lineAmountText(lineOf(one, insurance, month)), lineAmountText(lineOf(other, insurance, month))};
            const bool goesOn = first && addMonths(last, 1) == month && now == run;
            if (!goesOn) {
                if (first && !(run == ComparedRow()))
                    rows.push_back(named(run));
                first = month;
                run = now;
            }
            last = month;
        }
        if (first && !(run == ComparedRow()))
            rows.push_back(named(run));
    }
    return rows;
}

} // namespace canbao::ui
