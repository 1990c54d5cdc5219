#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/pension/retirementage.h"
#include "ui/format.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QString ageText(int years, int months)
{
    return CommandText::tr("%1 years %2 months").arg(years).arg(months);
}

/// Half-years occur from 2030 to 2038.
QString minimumText(int months)
{
    const auto half = months % 12 == 0 ? QString() : u".5"_s;
    return CommandText::tr("%1 months (%2 years)").arg(months).arg(QString::number(months / 12) + half);
}

CommandAnswer answerFor(const RetirementAge &age)
{
    const int minimum = minimumContributionMonths(age.month);
    return {.json = {{u"retirement_month"_s, toPlainText(age.month)},
                     {u"age_years"_s, age.years},
                     {u"age_months"_s, age.months},
                     {u"earliest_month"_s, toPlainText(age.earliestMonth)},
                     {u"minimum_months"_s, minimum}},
            .text = listText({{CommandText::tr("Statutory retirement"), ui::monthText(age.month)},
                              {CommandText::tr("Age then"), ageText(age.years, age.months)},
                              {CommandText::tr("Earliest, on request"), ui::monthText(age.earliestMonth)},
                              {CommandText::tr("Contributions needed"), minimumText(minimum)}})};
}

} // namespace

void describeRetirement(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("When somebody reaches the statutory retirement age."));
    parser.addOption(
        {u"category"_s, CommandText::tr("The original retirement age: 60, 55 or 50."), u"male|female_55|female_50"_s});
    parser.addOption({u"birth"_s, CommandText::tr("Month of birth."), u"YYYY-MM"_s});
}

CommandAnswer runRetirement(const QCommandLineParser &parser, CommandContext &)
{
    Arguments arguments(parser);
    const auto key = arguments.required(u"category"_s);
    const auto category = retirementCategoryFromKey(key);
    if (!category && !key.isEmpty())
        arguments.refuse({.code = Error::Code::CategoryUnknown}, u"category"_s);
    const auto birth = arguments.month(u"birth"_s);
    if (!arguments.areSound() || !category)
        return arguments.refused();
    return answerFor(retirementAge(*category, *birth));
}

} // namespace canbao::app
