#include "ui/print/contributionsection.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/print/quotegroups.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

QString plainAmountText(const std::optional<Money> &amount)
{
    return amount ? plainMoneyText(*amount) : unknownText();
}

StyledText amountCell(const std::optional<Money> &amount, Face face)
{
    return {plainAmountText(amount), amount ? face : Face::Small, amount ? Ink::Text : Ink::Quiet};
}

/// Figures of a notice that count for later months as well are provisional then, and still entered by hand.
bool isEnteredByHand(const ContributionLine &line)
{
    return line.total && line.rate && line.rate->source.confidence == Confidence::EnteredByHand;
}

StyledText standingCell(Standing standing)
{
    return {standingText(standing), standing == Standing::Known ? Face::Small : Face::SmallBold,
            standing == Standing::Known ? Ink::Quiet : Ink::Caution};
}

} // namespace

QString ContributionSection::lineText(const ContributionLine &line)
{
    if (line.variant.key.isEmpty() || line.variant.key == u"standard" || line.variant.name.isEmpty())
        return schemeText(line.scheme);
    return tr("%1 (%2)", "insurance and its variant").arg(schemeText(line.scheme), nameText(line.variant.name));
}

QString ContributionSection::baseText(const ContributionLine &line)
{
    if (line.base)
        return plainMoneyText(*line.base);
    return line.rate && line.rate->fixedMonthly ? tr("fixed amount") : QString();
}

FactsBlock ContributionSection::choices(const EnrolmentApplication &application)
{
    const auto &answers = application.answers;
    QStringList schemes;
    std::optional<Money> base;
    const auto months = application.quote.months();
    for (const auto &line :
         months.empty() ? std::vector<ContributionLine>() : linesOf(application.quote, months.front())) {
        schemes.push_back(lineText(line));
        if (line.scheme == Scheme::Pension)
            base = line.base;
    }
    FactsBlock block{{{tr("Insurances"), schemes.join(tr(", "))}}};
    if (const auto grade = chosenGrade(answers.grade))
        block.facts.push_back({tr("Grade"), gradeText(*grade)});
    if (base)
        block.facts.push_back({tr("Pension base a month"), moneyText(*base)});
    return block;
}

TableBlock::Row ContributionSection::row(const QString &title, const QString &insurance, const QString &base,
                                         const ContributionLine &line, Face face)
{
    return {{{title, Face::BodyBold},
             {insurance, face},
             {base, Face::Body},
             amountCell(line.total, face),
             amountCell(line.personalAccount, face),
             amountCell(line.pooled, face),
             standingCell(line.standing)},
            true};
}

void ContributionSection::addGroup(TableBlock &table, const QString &title, const std::vector<ContributionLine> &lines)
{
    QString first = title;
    for (const auto &line : lines) {
        table.rows.push_back(row(first, lineText(line), baseText(line), line, Face::Body));
        table.rows.back().endsGroup = &line == &lines.back();
        first.clear();
    }
}

void ContributionSection::addSum(TableBlock &table, const std::vector<ContributionLine> &lines)
{
    ContributionLine sum = sumOf(lines);
    table.rows.back().endsGroup = false;
    table.rows.push_back(row({}, tr("Together"), {}, sum, Face::BodyBold));
    for (StyledText &cell : table.rows.back().cells)
        if (cell.text == unknownText() && cell.ink == Ink::Quiet)
            cell.text.clear(); // the lines above say which part is not known
}

TableBlock ContributionSection::table(const ContributionQuote &quote)
{
    TableBlock table{{{tr("Month"), 17},
                      {tr("Insurance"), 21},
                      {tr("Base, yuan"), 14, true},
                      {tr("To pay, yuan"), 13, true},
                      {tr("Your account"), 12, true},
                      {tr("Pooled fund"), 12, true},
                      {tr("Figures"), 12}},
                     {}};
    const auto changes = monthsOfChange(quote);
    for (const YearMonth month : changes) {
        const auto title = month == changes.front() ? monthText(month) : tr("From %1").arg(monthText(month));
        addGroup(table, title, changedLines(quote, month));
        const bool sumChanges =
            month == changes.front() || quote.knownTotal(month) != quote.knownTotal(addMonths(month, -1));
        if (sumChanges && linesOf(quote, month).size() > 1)
            addSum(table, linesOf(quote, month));
    }
    const auto years = yearLines(quote);
    addGroup(table, tr("%n month(s)", nullptr, int(quote.months().size())), years);
    if (years.size() > 1)
        addSum(table, years);
    return table;
}

void ContributionSection::addNotices(const ContributionQuote &quote, PaperBlocks &blocks)
{
    QStringList entered;
    QStringList provisional;
    QStringList unknown;
    for (const auto &line : quote.lines) {
        if (isEnteredByHand(line) && !entered.contains(lineText(line)))
            entered.push_back(lineText(line));
    }
    for (const auto &line : yearLines(quote)) {
        if (line.standing == Standing::Provisional)
            provisional.push_back(lineText(line));
        if (line.standing == Standing::Unknown)
            unknown.push_back(lineText(line));
    }
    if (!entered.isEmpty())
        blocks.emplace_back(NoticeBlock{tr("Entered by hand: %1").arg(entered.join(tr(", "))),
                                        tr("These figures were typed from the notice named below and are not part of "
                                           "Canbao's reference data. Compare them with the notice.")});
    if (!provisional.isEmpty())
        blocks.emplace_back(NoticeBlock{tr("Provisional: %1").arg(provisional.join(tr(", "))),
                                        tr("This edition has no figures for some of these months, so earlier ones were "
                                           "used. When new figures are published, a difference may have to be paid.")});
    if (!unknown.isEmpty())
        blocks.emplace_back(
            NoticeBlock{tr("Not known: %1").arg(unknown.join(tr(", "))),
                        tr("Canbao has no rate for it here, so the totals leave it out. Ask 12333 or the "
                           "window what it costs.")});
}

PaperBlocks ContributionSection::blocks(const EnrolmentApplication &application)
{
    PaperBlocks blocks{HeadingBlock{tr("Contributions")}, choices(application)};
    if (!application.quote.lines.empty())
        blocks.emplace_back(table(application.quote));
    addNotices(application.quote, blocks);
    return blocks;
}

} // namespace canbao::ui
