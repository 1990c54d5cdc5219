#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/quotejson.h"
#include "models/pension/pensionformula.h"
#include "ui/explanationtext.h"
#include "ui/format.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int PerMillionPlaces = 6;
constexpr int MostPaidMonths = 1'200;

/// Years as printed on an assessment form, or months; one of the two.
std::optional<qint64> yearsOf(Arguments &arguments)
{
    if (!arguments.has(u"months"_s))
        return arguments.decimal(u"years"_s, PerMillionPlaces);
    const auto months = arguments.count(u"months"_s, 0, MostPaidMonths);
    return months ? std::optional(yearsFromMonths(*months)) : std::nullopt;
}

CommandAnswer answerFor(const MonthlyPension &pension)
{
    return {.json = {{u"basic"_s, toPlainText(pension.basic)},
                     {u"account"_s, toPlainText(pension.account)},
                     {u"total"_s, toPlainText(pension.total())},
                     {u"explanation"_s, toJson(pension.explanation)}},
            .text = listText({{CommandText::tr("Basic pension, a month"), ui::moneyText(pension.basic)},
                              {CommandText::tr("Account pension, a month"), ui::moneyText(pension.account)},
                              {CommandText::tr("Together"), ui::moneyText(pension.total())}})
                + u'\n' + ui::explanationLines(pension.explanation).join(u'\n') + u"\n\n"_s
                + CommandText::tr("An estimate by the national formula, without the transitional part for work before "
                                  "the personal accounts began. It is not an official decision.")
                + u'\n'};
}

} // namespace

void describePension(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Estimate a monthly pension."));
    parser.addOption({u"benefit-base"_s, CommandText::tr("The wage that the pension formula uses, in yuan."), u"Y"_s});
    parser.addOption({u"index"_s, CommandText::tr("Average contribution index, such as 0.6."), u"X"_s});
    parser.addOption({u"years"_s, CommandText::tr("Contribution years, such as 30.7."), u"N"_s});
    parser.addOption({u"months"_s, CommandText::tr("Contribution months, instead of years."), u"N"_s});
    parser.addOption({u"balance"_s, CommandText::tr("Balance of the personal account, in yuan."), u"Y"_s});
    parser.addOption({u"payout-months"_s, CommandText::tr("Payout months, such as 139."), u"M"_s});
}

CommandAnswer runPension(const QCommandLineParser &parser, CommandContext &)
{
    if (parser.isSet(u"years"_s) && parser.isSet(u"months"_s))
        return wrongUsage(CommandText::tr("Give --years or --months, not both."), u"years"_s);
    Arguments arguments(parser);
    const auto base = arguments.money(u"benefit-base"_s);
    const auto index = arguments.decimal(u"index"_s, PerMillionPlaces);
    const auto years = yearsOf(arguments);
    const auto balance = arguments.money(u"balance"_s);
    const auto payout = arguments.decimal(u"payout-months"_s, 1);
    if (payout == 0)
        arguments.refuseValue(u"payout-months"_s);
    if (!arguments.areSound())
        return arguments.refused();

    return answerFor(monthlyPension({.benefitBase = *base,
                                     .averageIndex = Rate::fromPartsPerMillion(*index),
                                     .yearsPartsPerMillion = *years,
                                     .accountBalance = *balance,
                                     .payoutMonths = {.value = *payout}}));
}

} // namespace canbao::app
