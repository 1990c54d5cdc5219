#include "ui/charts/chartwords.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/plantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

QString joined(const QString &one, const QString &other)
{
    //: Two sentences after one another
    return ChartWords::tr("%1 %2").arg(one, other);
}

QString payBackSentence(int ageMonths)
{
    return ChartWords::tr("Paid back at %1.", "an age").arg(ageText(ageMonths));
}

QString provisionalSentence()
{
    return ChartWords::tr("The figures are provisional.");
}

QString titleOf(const GradeChartData &)
{
    return ChartWords::tr("What each grade costs and brings");
}

QString titleOf(const PayBackChartData &)
{
    return ChartWords::tr("When the pension has paid back the contributions");
}

QString titleOf(const SplitChartData &)
{
    return ChartWords::tr("Where a month's payment goes");
}

QString titleOf(const LimitChartData &data)
{
    return ChartWords::tr("Lowest and highest base over the years: %1", "an insurance").arg(data.insurance);
}

QString summaryOf(const LimitChartData &data)
{
    return data.years.empty() ? ChartWords::tr("No limits are known here, of any year.")
                              : ChartWords::tr("Years without a bar are years of which no limits are known.");
}

QString summaryOf(const GradeChartData &)
{
    return ChartWords::tr(
        "For each grade: the cost of a month now, and in today's yuan the monthly pension by the low, middle and high "
        "assumptions.");
}

QString summaryOf(const PayBackChartData &data)
{
    const QString words = data.payBackAgeMonths ? payBackSentence(*data.payBackAgeMonths)
                                                : ChartWords::tr("Not paid back within the years shown.");
    return data.isProvisional ? joined(words, provisionalSentence()) : words;
}

QString summaryOf(const SplitChartData &data)
{
    const QString words = ChartWords::tr("%1 a month in all.").arg(moneyText(data.account + data.pool + data.medical));
    const bool isProvisional = data.isProvisional && (data.isMedicalProvisional || data.medical.isZero());
    return isProvisional ? joined(words, provisionalSentence()) : words;
}

QString stateOf(const GradeFigures &grade)
{
    QStringList words;
    if (grade.isChosen)
        words.append(ChartWords::tr("your choice"));
    if (grade.isProvisional)
        words.append(provisionalWord());
    return words.join(ChartWords::tr(", ", "between the words of a list"));
}

ChartTable tableOf(const GradeChartData &data)
{
    ChartTable table{.columns = {{ChartWords::tr("Grade")},
                                 {ChartWords::tr("Cost a month"), true},
                                 {ChartWords::tr("Pension, low"), true},
                                 {ChartWords::tr("Pension, middle"), true},
                                 {ChartWords::tr("Pension, high"), true},
                                 {ChartWords::tr("Remark")}},
                     .rows = {}};
    for (const GradeFigures &grade : data.grades) {
        QStringList row{grade.grade, moneyText(grade.monthlyCost)};
        for (const auto part : {&EstimateRange::low, &EstimateRange::middle, &EstimateRange::high})
            row.append(grade.pension ? moneyText(*grade.pension.*part) : unknownText());
        table.rows.push_back(row << stateOf(grade));
    }
    return table;
}

ChartTable tableOf(const PayBackChartData &data)
{
    ChartTable table{.columns = {{ChartWords::tr("Age")},
                                 {ChartWords::tr("Paid in all"), true},
                                 {ChartWords::tr("Received in all"), true},
                                 {ChartWords::tr("Remark")}},
                     .rows = {}};
    const int payBack = firstPoint(data);
    for (const PayBackFigures &age : data.ages) {
        const bool isThere = data.payBackAgeMonths && int(table.rows.size()) == payBack;
        const QString remark = isThere ? payBackWords(*data.payBackAgeMonths) : QString();
        table.rows.push_back({ageText(age.ageMonths), moneyText(age.paid), moneyText(age.received), remark});
    }
    return table;
}

ChartTable tableOf(const SplitChartData &data)
{
    ChartTable table{.columns = {{ChartWords::tr("Part")},
                                 {ChartWords::tr("Amount a month"), true},
                                 {ChartWords::tr("Share"), true},
                                 {ChartWords::tr("Remark")}},
                     .rows = {}};
    for (const SplitShare &share : sharesOf(data))
        table.rows.push_back({seriesName(share.part), moneyText(share.amount), share.percent,
                              share.isProvisional ? provisionalWord() : QString()});
    return table;
}

QString monthsText(const LimitFigures &figures)
{
    return ChartWords::tr("%1 to %2", "first and last month").arg(monthText(figures.from), monthText(figures.to));
}

QString concludedWord()
{
    return ChartWords::tr("months concluded, not stated");
}

ChartTable tableOf(const LimitChartData &data)
{
    ChartTable table{.columns = {{ChartWords::tr("Months")},
                                 {ChartWords::tr("Lowest base"), true},
                                 {ChartWords::tr("Highest base"), true},
                                 {ChartWords::tr("Reference wage"), true},
                                 {ChartWords::tr("Remark")}},
                     .rows = {}};
    for (const LimitFigures &figures : data.years) {
        QStringList row{monthsText(figures)};
        for (const auto &amount : {figures.lower, figures.upper, figures.wage})
            row.append(amount ? moneyText(*amount) : unknownText());
        table.rows.push_back(row << (figures.isConcluded ? concludedWord() : QString()));
    }
    return table;
}

QString wordsOf(const LimitChartData &data, std::size_t index)
{
    const LimitFigures &figures = data.years.at(index);
    const auto text = [](const std::optional<Money> &amount) { return amount ? moneyText(*amount) : unknownText(); };
    const QString words =
        ChartWords::tr("%1: lowest base %2, highest base %3. %4.", "months, amounts, source")
            .arg(monthsText(figures), text(figures.lower), text(figures.upper), sourceText(figures.source));
    return figures.isConcluded ? joined(words, ChartWords::tr("The months are concluded, not stated.")) : words;
}

std::size_t countOf(const LimitChartData &data)
{
    return data.years.size();
}

/// The newest.
int firstOf(const LimitChartData &data)
{
    return std::max(0, int(data.years.size()) - 1);
}

QString wordsOf(const GradeChartData &data, std::size_t index)
{
    const GradeFigures &grade = data.grades.at(index);
    const QString cost = ChartWords::tr("costs %1 a month").arg(moneyText(grade.monthlyCost));
    const QString pension = grade.pension
        ? ChartWords::tr("estimated pension %1 a month, between %2 and %3")
              .arg(moneyText(grade.pension->middle), moneyText(grade.pension->low), moneyText(grade.pension->high))
        : ChartWords::tr("no pension estimate");
    const QString state = stateOf(grade);
    const QString name =
        state.isEmpty() ? grade.grade : ChartWords::tr("%1 (%2)", "a grade and its marks").arg(grade.grade, state);
    return ChartWords::tr("%1: %2; %3.", "a grade, its cost, its pension").arg(name, cost, pension);
}

QString wordsOf(const PayBackChartData &data, std::size_t index)
{
    const PayBackFigures &age = data.ages.at(index);
    const QString words = ChartWords::tr("At %1: %2 paid in all, %3 received in all.", "an age")
                              .arg(ageText(age.ageMonths), moneyText(age.paid), moneyText(age.received));
    const bool isThere = data.payBackAgeMonths && int(index) == firstPoint(data);
    return isThere ? joined(words, payBackSentence(*data.payBackAgeMonths)) : words;
}

QString wordsOf(const SplitChartData &data, std::size_t index)
{
    const auto share = sharesOf(data).at(index);
    const QString words = ChartWords::tr("%1: %2 a month, %3 of the whole.")
                              .arg(seriesName(share.part), moneyText(share.amount), share.percent);
    return share.isProvisional ? joined(words, provisionalSentence()) : words;
}

std::size_t countOf(const GradeChartData &data)
{
    return data.grades.size();
}

std::size_t countOf(const PayBackChartData &data)
{
    return data.ages.size();
}

std::size_t countOf(const SplitChartData &data)
{
    return sharesOf(data).size();
}

int firstOf(const GradeChartData &data)
{
    const auto chosen =
        std::find_if(data.grades.begin(), data.grades.end(), [](const GradeFigures &grade) { return grade.isChosen; });
    return chosen == data.grades.end() ? 0 : int(chosen - data.grades.begin());
}

/// The first age shown at which it is paid back.
int firstOf(const PayBackChartData &data)
{
    if (!data.payBackAgeMonths)
        return 0;
    const auto there = std::find_if(data.ages.begin(), data.ages.end(),
                                    [&](const PayBackFigures &age) { return age.ageMonths >= *data.payBackAgeMonths; });
    return there == data.ages.end() ? 0 : int(there - data.ages.begin());
}

int firstOf(const SplitChartData &)
{
    return 0;
}

} // namespace

QString chartTitle(const ChartData &data)
{
    return std::visit([](const auto &each) { return titleOf(each); }, data);
}

QString chartSummary(const ChartData &data)
{
    return std::visit([](const auto &each) { return summaryOf(each); }, data);
}

ChartTable chartTable(const ChartData &data)
{
    return std::visit([](const auto &each) { return tableOf(each); }, data);
}

QString pointWords(const ChartData &data, int index)
{
    return std::visit([index](const auto &each) { return wordsOf(each, std::size_t(index)); }, data);
}

std::vector<Source> pointSources(const ChartData &data, int index)
{
    const auto *limits = std::get_if<LimitChartData>(&data);
    return limits ? std::vector{limits->years.at(std::size_t(index)).source} : std::vector<Source>();
}

int firstPoint(const ChartData &data)
{
    return std::visit([](const auto &each) { return firstOf(each); }, data);
}

int pointCount(const ChartData &data)
{
    return std::visit([](const auto &each) { return int(countOf(each)); }, data);
}

QString seriesName(Series series)
{
    switch (series) {
    case Series::Cost:
        return ChartWords::tr("Cost a month");
    case Series::Pension:
        return ChartWords::tr("Estimated pension a month: from low to high, the middle marked");
    case Series::Paid:
        return ChartWords::tr("Paid in all");
    case Series::Received:
        return ChartWords::tr("Received in all");
    case Series::Account:
        return ChartWords::tr("Your pension account");
    case Series::Pool:
        return ChartWords::tr("Pension pool, shared by all");
    case Series::Medical:
        return ChartWords::tr("Medical insurance");
    case Series::Limits:
        return ChartWords::tr("From the lowest to the highest base");
    case Series::Wage:
        return ChartWords::tr("Reference wage");
    }
    Q_UNREACHABLE();
}

QString provisionalWord()
{
    return ChartWords::tr("provisional");
}

QString payBackWords(int ageMonths)
{
    return ChartWords::tr("Paid back at %1", "an age").arg(ageText(ageMonths));
}

QString wholeYuanText(qint64 yuan)
{
    const QString number = currentLocale().toString(qlonglong(yuan));
    return currentLanguage() == Language::Chinese ? number + u" 元"_s : u"¥"_s + number;
}

std::vector<SplitShare> sharesOf(const SplitChartData &data)
{
    const Money whole = data.account + data.pool + data.medical;
    std::vector<SplitShare> shares;
    Money before;
    for (const auto &[part, amount] : {std::pair(Series::Account, data.account), std::pair(Series::Pool, data.pool),
                                       std::pair(Series::Medical, data.medical)}) {
        if (amount.fen() <= 0)
            continue;
        const qint64 tenths = (amount.fen() * 2000 + whole.fen()) / (2 * whole.fen());
        shares.push_back({part, amount, before, u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10),
                          part == Series::Medical ? data.isMedicalProvisional : data.isProvisional});
        before += amount;
    }
    return shares;
}

} // namespace canbao::ui
