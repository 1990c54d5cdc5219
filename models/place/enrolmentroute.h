#pragma once

#include "models/contribution/contributionquote.h"
#include "models/identity/identitynumber.h"
#include "models/place/regionpolicy.h"
#include "models/region/regiondirectory.h"

namespace canbao {

/// The three ways to be insured that are weighed side by side.
enum class RouteKind { Hukou, Residence, Company };

QString routeKey(RouteKind kind);
std::optional<RouteKind> routeFromKey(QStringView key);

/// Whether a route is open to somebody.
enum class RouteVerdict { Allowed, WithConditions, NotConfirmed, NotAllowed };

QString verdictKey(RouteVerdict verdict);

/// Why a verdict is as it is; ui/routetext.cpp has the words.
enum class RouteReason {
    HomeRegion, ///< the hukou is here (社会保险法 art. 10, 劳社部发〔2001〕20号)
    PermitHolderAtResidence, ///< HK, Macao and Taiwan residents enrol where they live (order 41 of 2019)
    PermitHolderHasNoHukou,
    RegionOpen, ///< the region's own rule names no hukou condition
    RegionConditional,
    RegionClosed,
    RegionNotConfirmed, ///< no rule of the region was found: ask 12333
    SamePlace, ///< hukou and residence are one place
    NeedsEmployment, ///< only with a real employment relationship (order 48 of 2022, art. 32)
    ForeignerNotConfirmed,
    RegionNotServed, ///< no flexible enrolment there (Hong Kong, Macao, Taiwan)
    SameCity, ///< hukou and residence lie in one city: one rule for both
    SameProvince, ///< the limits inside a province are to be lifted (国办发〔2020〕6号, text not found)
    NationalDirection, ///< limits at the place of work are to be cancelled (2025), each region's rule decides
    TemporaryAccount, ///< men from 50, women from 40 outside the hukou province (国办发〔2009〕66号 art. 5)
    NoEmployment, ///< without a real employment the other two routes remain
};

/// The laws that a reason rests on, by their keys in the LawLibrary; none where the region's own rule is the reason.
QStringList lawsOf(RouteReason reason);

/// One route with what it costs and how sure that is.
struct EnrolmentRoute
{
    RouteKind kind;
    std::optional<RegionCode> region; ///< where; not set while the place is not known
    RouteVerdict verdict = RouteVerdict::NotConfirmed;
    RouteReason reason = RouteReason::RegionNotConfirmed;
    std::optional<Source> source; ///< of the region's rule
    BilingualText conditions; ///< as the data state them
    ContributionQuote floorCost; ///< the lowest base, twelve months, pension and (where known) medical
};

/// What the three routes are weighed with. For the company route the cost is that of a real employment and is not
/// quoted here.
struct RouteQuestion
{
    std::optional<RegionCode> hukou; ///< permit holders have none
    std::optional<RegionCode> residence;
    std::optional<IdentityNumber::Kind> identity;
    YearMonth firstMonth;
};

/// Always three: hukou, residence, company.
std::vector<EnrolmentRoute> enrolmentRoutes(const RouteQuestion &question, const RegionDirectory &regions,
                                            const PolicyBook &policies, const RateBook &rates);

} // namespace canbao
