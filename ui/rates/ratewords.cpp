#include "ui/rates/ratewords.h"

#include "models/contribution/noticerate.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/notice/noticewords.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct RateWords
{
    Q_DECLARE_TR_FUNCTIONS(RateWords)
};

QString optionalMoney(const std::optional<Money> &amount)
{
    return amount ? moneyText(*amount) : unknownText();
}

QString optionalRate(const std::optional<Rate> &rate)
{
    return rate ? rateText(*rate) : unknownText();
}

QString gradesText(const GradeList &grades)
{
    switch (grades.kind) {
    case GradeKind::Free:
        return RateWords::tr("any base between the limits");
    case GradeKind::Fixed: {
        const auto list = gradeListText(grades);
        return list.isEmpty() ? RateWords::tr("one base for everybody")
                              : RateWords::tr("one base for everybody: %1").arg(list);
    }
    case GradeKind::Percent:
    case GradeKind::Yuan:
        return gradeListText(grades);
    case GradeKind::Unknown:
        return unknownText();
    }
    Q_UNREACHABLE();
}

QString regionText(RegionCode code, const RegionDirectory &regions)
{
    return regions.find(code) ? nameText(regions.fullName(code)) : code.text();
}

} // namespace

QString ageLightText(AgeLight light)
{
    switch (light) {
    case AgeLight::InForce:
        return RateWords::tr("in force");
    case AgeLight::InForceConcluded:
        return RateWords::tr("in force, to be confirmed");
    case AgeLight::Ended:
        return RateWords::tr("ended, newer not known");
    case AgeLight::Unknown:
        return unknownText();
    }
    Q_UNREACHABLE();
}

QString ageLightSign(AgeLight light)
{
    switch (light) {
    case AgeLight::InForce:
        return u"●"_s;
    case AgeLight::InForceConcluded:
        return u"◐"_s;
    case AgeLight::Ended:
        return u"▲"_s;
    case AgeLight::Unknown:
        return u"○"_s;
    }
    Q_UNREACHABLE();
}

QString ageLightTone(AgeLight light)
{
    switch (light) {
    case AgeLight::InForce:
        return u"good"_s;
    case AgeLight::InForceConcluded:
        return u"caution"_s;
    case AgeLight::Ended:
        return u"problem"_s;
    case AgeLight::Unknown:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString rateAgeText(const RateAge &age)
{
    if (!age.rate || age.light == AgeLight::Unknown)
        return ageLightText(AgeLight::Unknown);
    QStringList parts;
    if (age.light == AgeLight::Ended && age.rate->period == Period())
        parts << RateWords::tr("months not known");
    else
        parts << ageLightText(age.light);
    if (age.monthsSinceEnd)
        parts << RateWords::tr("ended %n month(s) ago", nullptr, *age.monthsSinceEnd);
    parts << periodBasisText(age.rate->periodBasis) << confidenceText(age.rate->source.confidence);
    return parts.join(u" · "_s);
}

QString ratePeriodText(const Period &period)
{
    if (period.from && period.to)
        return RateWords::tr("%1 to %2", "first and last month").arg(monthText(*period.from), monthText(*period.to));
    if (period.from)
        return RateWords::tr("since %1", "a month").arg(monthText(*period.from));
    return period.to ? RateWords::tr("until %1", "a month").arg(monthText(*period.to))
                     : RateWords::tr("months not known");
}

QString insuranceText(Scheme scheme, const Variant &variant)
{
    if (variant.key.isEmpty() || variant.key == standardVariant().key)
        return schemeText(scheme);
    return RateWords::tr("%1 (%2)", "insurance and its variant").arg(schemeText(scheme), nameText(variant.name));
}

QString rateFieldText(RateField field)
{
    switch (field) {
    case RateField::Region:
        return RateWords::tr("Rows of");
    case RateField::From:
        return RateWords::tr("First month");
    case RateField::To:
        return RateWords::tr("Last month");
    case RateField::PeriodBasis:
        return RateWords::tr("Stated or concluded");
    case RateField::ReferenceWage:
        return RateWords::tr("Reference wage");
    case RateField::LowerLimit:
        return RateWords::tr("Lowest base");
    case RateField::UpperLimit:
        return RateWords::tr("Highest base");
    case RateField::TotalRate:
        return RateWords::tr("Rate");
    case RateField::PersonalAccount:
        return RateWords::tr("Of it to the personal account");
    case RateField::SupplementRate:
        return RateWords::tr("Supplement rate");
    case RateField::FixedMonthly:
        return RateWords::tr("Fixed amount a month");
    case RateField::SupplementMonthly:
        return RateWords::tr("Supplement a month");
    case RateField::BaseRounding:
        return RateWords::tr("Bases are rounded to");
    case RateField::Grades:
        return RateWords::tr("Grades");
    case RateField::Source:
        return RateWords::tr("Document");
    case RateField::Confidence:
        return RateWords::tr("Trust");
    }
    Q_UNREACHABLE();
}

QString rateValueText(const ContributionRate &rate, RateField field, const RegionDirectory &regions)
{
    switch (field) {
    case RateField::Region:
        return regionText(rate.region, regions);
    case RateField::From:
        return rate.period.from ? monthText(*rate.period.from) : unknownText();
    case RateField::To:
        return rate.period.to ? monthText(*rate.period.to) : RateWords::tr("no end named");
    case RateField::PeriodBasis:
        return periodBasisText(rate.periodBasis);
    case RateField::ReferenceWage:
        return optionalMoney(rate.referenceWage);
    case RateField::LowerLimit:
        return optionalMoney(rate.lowerLimit);
    case RateField::UpperLimit:
        return optionalMoney(rate.upperLimit);
    case RateField::TotalRate:
        return optionalRate(rate.total);
    case RateField::PersonalAccount:
        return optionalRate(rate.personalAccount);
    case RateField::SupplementRate:
        return optionalRate(rate.supplementRate);
    case RateField::FixedMonthly:
        return optionalMoney(rate.fixedMonthly);
    case RateField::SupplementMonthly:
        return optionalMoney(rate.supplementMonthly);
    case RateField::BaseRounding:
        return rate.baseRounding == BaseRounding::Fen ? RateWords::tr("the fen") : RateWords::tr("the yuan");
    case RateField::Grades:
        return gradesText(rate.grades);
    case RateField::Source:
        return sourceText(rate.source);
    case RateField::Confidence:
        return confidenceText(rate.source.confidence);
    }
    Q_UNREACHABLE();
}

QString differenceKindText(RateDifference::Kind kind)
{
    switch (kind) {
    case RateDifference::Kind::Added:
        return RateWords::tr("added");
    case RateDifference::Kind::Removed:
        return RateWords::tr("removed");
    case RateDifference::Kind::Changed:
        return RateWords::tr("changed");
    case RateDifference::Kind::Same:
        return RateWords::tr("the same");
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
