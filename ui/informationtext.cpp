#include "ui/informationtext.h"

#include "ui/errortext.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;

struct InformationWords
{
    Q_DECLARE_TR_FUNCTIONS(InformationWords)
};

QString titleText(const Error &error, const QString &place)
{
    if (error.code == Code::RateUnknown) {
        const auto *month = error.values.empty() ? nullptr : std::get_if<YearMonth>(&error.values.front());
        return place.isEmpty() || !month
            ? InformationWords::tr("Canbao has no rates for this place and month")
            : InformationWords::tr("Canbao has no rates for %1 in %2").arg(place, monthText(*month));
    }
    if (error.code == Code::RouteNotAllowed)
        return InformationWords::tr("This way to enrol is not open to you");
    return place.isEmpty() ? InformationWords::tr("You cannot enrol as a flexible employee for now")
                           : InformationWords::tr("You cannot enrol as a flexible employee in %1 for now").arg(place);
}

QString ruleText(Code code)
{
    switch (code) {
    case Code::TooYoung:
        return InformationWords::tr(
            "Nobody may be employed before the age of 16 (Labour Law, article 15), or run a business (Provisions on "
            "prohibiting child labour, article 2); flexible employees join of their own will (Social Insurance Law, "
            "article 10).");
    case Code::RetirementAgeReached:
        return InformationWords::tr("Decision of the Standing Committee of 13 September 2024 on raising the retirement "
                                    "age step by step; 劳社部发〔2001〕20号, article 3.");
    case Code::ForeignerNotConfirmed:
        return InformationWords::tr(
            "Order 41 of 2019 covers residents of Hong Kong, Macao and Taiwan; no such rule for "
            "foreign nationals without an employer was found.");
    case Code::RouteNotAllowed:
        return InformationWords::tr("Each region's own rule decides who may enrol; residents of Hong Kong, Macao and "
                                    "Taiwan enrol where they live (order 41 of 2019).");
    default:
        return InformationWords::tr(
            "Each region publishes its limits every year, often months late (国办发〔2019〕13号). "
            "Canbao never guesses them.");
    }
}

QString lawKeyOf(Code code)
{
    switch (code) {
    case Code::TooYoung:
        return u"labour_law"_s;
    case Code::RetirementAgeReached:
        return u"retirement_decision"_s;
    case Code::ForeignerNotConfirmed:
    case Code::RouteNotAllowed:
        return u"hmt_insurance_2019"_s;
    default:
        return u"rate_reduction_2019"_s;
    }
}

QString changeText(Code code)
{
    switch (code) {
    case Code::TooYoung:
        return InformationWords::tr(
            "Your age: come back in the month you turn 16. If the date of birth is mistyped, correct it.");
    case Code::RetirementAgeReached:
        return InformationWords::tr(
            "Another date of birth or retirement category, if one was mistyped. If you have paid "
            "before and months are missing, the bureau may let you pay on or move you to the "
            "residents' scheme.");
    case Code::ForeignerNotConfirmed:
        return InformationWords::tr("A written answer of the bureau, or an employment contract: then you are insured "
                                    "through the employer.");
    case Code::RouteNotAllowed:
        return InformationWords::tr("Another way to enrol: choose one of the other two, or change where you live.");
    default:
        return InformationWords::tr(
            "The official notice of the year: its figures can be entered by hand. Or a first month for which rates are "
            "known, another place, or a newer edition of the rates.");
    }
}

QString askText(const QString &place)
{
    return place.isEmpty()
        ? InformationWords::tr("The social-insurance bureau of the place, or the hotline 12333.")
        : InformationWords::tr("The social-insurance bureau of %1, or the hotline 12333 there.").arg(place);
}

} // namespace

bool isInformation(Code code)
{
    return code == Code::TooYoung || code == Code::RetirementAgeReached || code == Code::ForeignerNotConfirmed
        || code == Code::RouteNotAllowed || code == Code::RateUnknown;
}

InformationText informationText(const Error &error, const QString &place, const QString &routeReason)
{
    const bool isRoute = error.code == Code::RouteNotAllowed && !routeReason.isEmpty();
    return {.title = titleText(error, place),
            .reason = isRoute ? routeReason : errorText(error),
            .rule = ruleText(error.code),
            .lawKey = lawKeyOf(error.code),
            .change = changeText(error.code),
            .ask = askText(place)};
}

} // namespace canbao::ui
