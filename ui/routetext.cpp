#include "ui/routetext.h"

#include <QCoreApplication>

namespace canbao::ui {

namespace {

struct RouteWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

} // namespace

QString routeText(RouteKind kind)
{
    switch (kind) {
    case RouteKind::Hukou:
        return RouteWords::tr("Hukou place");
    case RouteKind::Residence:
        return RouteWords::tr("Residence place");
    case RouteKind::Company:
        return RouteWords::tr("Through a company");
    }
    Q_UNREACHABLE();
}

QString verdictText(RouteVerdict verdict)
{
    switch (verdict) {
    case RouteVerdict::Allowed:
        return RouteWords::tr("Allowed");
    case RouteVerdict::WithConditions:
        return RouteWords::tr("With conditions");
    case RouteVerdict::NotConfirmed:
        return RouteWords::tr("Not confirmed");
    case RouteVerdict::NotAllowed:
        return RouteWords::tr("Not possible");
    }
    Q_UNREACHABLE();
}

QString reasonText(RouteReason reason)
{
    switch (reason) {
    case RouteReason::HomeRegion:
        return RouteWords::tr("Your hukou is here, so the office here enrols you.");
    case RouteReason::PermitHolderAtResidence:
        return RouteWords::tr("Holders of a permit for Hong Kong, Macao or Taiwan residents enrol where they live.");
    case RouteReason::PermitHolderHasNoHukou:
        return RouteWords::tr("Holders of this permit have no hukou on the mainland.");
    case RouteReason::RegionOpen:
        return RouteWords::tr("The rule found for this region asks for no local hukou.");
    case RouteReason::RegionConditional:
        return RouteWords::tr("This region enrols people from elsewhere under conditions.");
    case RouteReason::RegionClosed:
        return RouteWords::tr("This region enrols only people with a local hukou.");
    case RouteReason::RegionNotConfirmed:
        return RouteWords::tr("No rule of this region for people from elsewhere was found. Ask before you go.");
    case RouteReason::SamePlace:
        return RouteWords::tr("You live where your hukou is: this is the same place and the same office.");
    case RouteReason::NeedsEmployment:
        return RouteWords::tr("Only when you really work for the company and have a contract with it.");
    case RouteReason::ForeignerNotConfirmed:
        return RouteWords::tr("No national rule for foreign nationals without an employer was found. Ask "
                              "before you go.");
    case RouteReason::RegionNotServed:
        return RouteWords::tr("There is no enrolment as a flexible employee in this region.");
    case RouteReason::SameCity:
        return RouteWords::tr("Your hukou lies in the same city: one rule for both. Ask which counter is yours.");
    case RouteReason::SameProvince:
        return RouteWords::tr("Your hukou lies in the same province. Inside a province the hukou should no longer "
                              "matter, but Canbao has not read the rule: ask before you go.");
    case RouteReason::NationalDirection:
        return RouteWords::tr("Since 2025 the country wants hukou limits at the place of work cancelled; each "
                              "region's own rule still decides.");
    case RouteReason::TemporaryAccount:
        return RouteWords::tr("At your age (men from 50, women from 40) a new place outside your hukou province opens "
                              "a temporary account: the pension relation stays where it is, and the money follows it.");
    case RouteReason::NoEmployment:
        return RouteWords::tr("Without a real job there, enrol yourself: the two other ways show how.");
    }
    Q_UNREACHABLE();
}

QString benefitDoubtText(BenefitDoubt doubt)
{
    switch (doubt) {
    case BenefitDoubt::TemporaryNotKnown:
        return RouteWords::tr("Not certain: since when was it paid there? If you were already 50 (women: 40), it was a "
                              "temporary account, and the pension is drawn elsewhere.");
    case BenefitDoubt::TemporaryMonths:
        return RouteWords::tr("Not certain: whether months in a temporary account make up the ten years. Ask 12333.");
    }
    Q_UNREACHABLE();
}

QString benefitRuleText(BenefitRule rule)
{
    switch (rule) {
    case BenefitRule::RelationAtHukou:
        return RouteWords::tr("The pension relation is in the hukou province, so the pension is drawn there.");
    case BenefitRule::TenYearsAtRelation:
        return RouteWords::tr("The pension relation is there, with ten years or more paid there.");
    case BenefitRule::LastPlaceWithTenYears:
        return RouteWords::tr("Where the relation is, less than ten years were paid: it goes back to the last place "
                              "with ten years.");
    case BenefitRule::HukouPlace:
        return RouteWords::tr("No place outside the hukou province has ten years, so the pension is drawn at home.");
    case BenefitRule::LongestPlace:
        return RouteWords::tr("No place has ten years: the one with the most months counts, the last one of equals.");
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
