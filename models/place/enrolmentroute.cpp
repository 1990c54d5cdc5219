#include "models/place/enrolmentroute.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

using Kind = IdentityNumber::Kind;

constexpr int CostMonths = 12;

/// The books that a route is looked up in.
struct Books
{
    const RegionDirectory &regions;
    const PolicyBook &policies;
    const RateBook &rates;
};

struct Judgement
{
    RouteVerdict verdict;
    RouteReason reason;
};

bool isPermitHolder(std::optional<Kind> identity)
{
    return identity == Kind::HongKongPermit || identity == Kind::MacaoPermit || identity == Kind::TaiwanPermit;
}

bool isForeigner(std::optional<Kind> identity)
{
    return identity == Kind::ForeignCard || identity == Kind::ForeignCard2017;
}

bool isServed(RegionCode region, const RegionDirectory &regions)
{
    const Region *found = regions.find(region);
    return !found || found->offersEnrolment;
}

/// One city: one prefecture, or one of the four municipalities. Counties that a province governs directly (xx9000) are
/// cities of their own.
bool areOneCity(RegionCode one, RegionCode other)
{
    static const QStringList municipalities{u"110000"_s, u"120000"_s, u"310000"_s, u"500000"_s};
    if (!one.sharesProvince(other))
        return false;
    if (municipalities.contains(one.province().text()))
        return true;
    const auto city = one.text().first(4);
    return city == other.text().first(4) && !city.endsWith(u"90") && !city.endsWith(u"00");
}

Judgement judgementBy(const RegionPolicy *policy)
{
    switch (policy ? policy->nonLocal : NonLocalEnrolment::Unknown) {
    case NonLocalEnrolment::Open:
        return {RouteVerdict::Allowed, RouteReason::RegionOpen};
    case NonLocalEnrolment::Conditional:
        return {RouteVerdict::WithConditions, RouteReason::RegionConditional};
    case NonLocalEnrolment::Closed:
        return {RouteVerdict::NotAllowed, RouteReason::RegionClosed};
    case NonLocalEnrolment::Unknown:
        return {RouteVerdict::NotConfirmed, RouteReason::RegionNotConfirmed};
    }
    Q_UNREACHABLE();
}

Judgement judgeHukou(const RouteQuestion &question, const RegionDirectory &regions)
{
    if (isPermitHolder(question.identity))
        return {RouteVerdict::NotAllowed, RouteReason::PermitHolderHasNoHukou};
    if (isForeigner(question.identity))
        return {RouteVerdict::NotConfirmed, RouteReason::ForeignerNotConfirmed};
    if (!question.hukou)
        return {RouteVerdict::NotConfirmed, RouteReason::RegionNotConfirmed};
    if (!isServed(*question.hukou, regions))
        return {RouteVerdict::NotAllowed, RouteReason::RegionNotServed};
    return {RouteVerdict::Allowed, RouteReason::HomeRegion};
}

Judgement judgeResidence(const RouteQuestion &question, const RegionDirectory &regions, const RegionPolicy *policy)
{
    if (question.residence && !isServed(*question.residence, regions))
        return {RouteVerdict::NotAllowed, RouteReason::RegionNotServed};
    if (isPermitHolder(question.identity))
        return {RouteVerdict::WithConditions, RouteReason::PermitHolderAtResidence};
    if (isForeigner(question.identity))
        return {RouteVerdict::NotConfirmed, RouteReason::ForeignerNotConfirmed};
    if (question.residence && question.residence == question.hukou)
        return {RouteVerdict::Allowed, RouteReason::SamePlace};
    if (question.residence && question.hukou && areOneCity(*question.residence, *question.hukou))
        return {RouteVerdict::Allowed, RouteReason::SameCity};
    const Judgement judgement = judgementBy(policy);
    const bool isSilent = judgement.reason == RouteReason::RegionNotConfirmed;
    if (isSilent && question.residence && question.hukou && question.residence->sharesProvince(*question.hukou))
        return {RouteVerdict::NotConfirmed, RouteReason::SameProvince};
    return judgement;
}

Judgement judgeCompany(const RouteQuestion &question, const RegionDirectory &regions)
{
    if (question.residence && !isServed(*question.residence, regions))
        return {RouteVerdict::NotAllowed, RouteReason::RegionNotServed};
    return {RouteVerdict::WithConditions, RouteReason::NeedsEmployment};
}

/// What one variant of a scheme costs over the year.
struct VariantCost
{
    int knownMonths = 0;
    Money total;
};

/// Somebody joins a scheme in one variant only: the one that is known for most months, and of those the cheapest.
std::optional<QString> cheapestVariant(const ContributionQuote &quoted)
{
    std::map<QString, VariantCost> costs;
    for (const auto &line : quoted.lines) {
        if (!line.total)
            continue;
        auto &cost = costs[line.variant.key];
        ++cost.knownMonths;
        cost.total += *line.total;
    }
    const auto order = [](const auto &entry) { return std::pair(-entry.second.knownMonths, entry.second.total); };
    const auto cheapest = std::ranges::min_element(costs, {}, order);
    return cheapest == costs.end() ? std::nullopt : std::optional(cheapest->first);
}

ContributionQuote floorOf(Scheme scheme, const std::vector<RegionCode> &chain, const RateBook &rates, YearMonth first)
{
    auto quoted = quote(rates, chain, {{.scheme = scheme}}, first, CostMonths);
    if (!quoted)
        return {};
    if (const auto variant = cheapestVariant(*quoted))
        std::erase_if(quoted->lines, [&variant](const auto &line) { return line.variant.key != *variant; });
    return *quoted;
}

ContributionQuote floorCost(RegionCode region, const Books &books, YearMonth first)
{
    const auto chain = books.regions.chain(region);
    ContributionQuote cost = floorOf(Scheme::Pension, chain, books.rates, first);
    const ContributionQuote medical = floorOf(Scheme::Medical, chain, books.rates, first);
    if (std::ranges::any_of(medical.lines, [](const auto &line) { return line.total.has_value(); }))
        cost.lines.insert(cost.lines.end(), medical.lines.begin(), medical.lines.end());
    std::ranges::stable_sort(cost.lines, {}, &ContributionLine::month);
    return cost;
}

/// What the data know of enrolling oneself in a region.
EnrolmentRoute routeTo(RouteKind kind, std::optional<RegionCode> region, Judgement judgement,
                       const RegionPolicy *policy)
{
    EnrolmentRoute route{.kind = kind, .region = region, .source = {}, .conditions = {}, .floorCost = {}};
    route.verdict = judgement.verdict;
    route.reason = judgement.reason;
    // A row that says nothing of enrolling would only be a wrong witness.
    if (policy && (policy->nonLocal != NonLocalEnrolment::Unknown || !policy->conditions.isEmpty())) {
        route.source = policy->source;
        route.conditions = policy->conditions;
    }
    return route;
}

} // namespace

QString routeKey(RouteKind kind)
{
    switch (kind) {
    case RouteKind::Hukou:
        return u"hukou"_s;
    case RouteKind::Residence:
        return u"residence"_s;
    case RouteKind::Company:
        return u"company"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RouteKind> routeFromKey(QStringView key)
{
    for (const auto kind : {RouteKind::Hukou, RouteKind::Residence, RouteKind::Company}) {
        if (routeKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString verdictKey(RouteVerdict verdict)
{
    switch (verdict) {
    case RouteVerdict::Allowed:
        return u"allowed"_s;
    case RouteVerdict::WithConditions:
        return u"with_conditions"_s;
    case RouteVerdict::NotConfirmed:
        return u"not_confirmed"_s;
    case RouteVerdict::NotAllowed:
        return u"not_allowed"_s;
    }
    Q_UNREACHABLE();
}

QStringList lawsOf(RouteReason reason)
{
    switch (reason) {
    case RouteReason::HomeRegion:
        return {u"social_insurance_law"_s, u"pension_policy_2001"_s};
    case RouteReason::SameCity:
        return {u"pension_policy_2001"_s};
    case RouteReason::PermitHolderAtResidence:
    case RouteReason::PermitHolderHasNoHukou:
        return {u"hmt_insurance_2019"_s};
    case RouteReason::SameProvince:
        return {u"employment_measures_2020"_s};
    case RouteReason::NationalDirection:
        return {u"livelihood_opinion_2025"_s, u"central_document_1_2025"_s, u"new_forms_of_work_2021"_s};
    case RouteReason::TemporaryAccount:
        return {u"transfer_2009"_s};
    case RouteReason::NeedsEmployment:
        return {u"fund_supervision_2022"_s, u"social_insurance_law"_s, u"labour_contract_law"_s};
    case RouteReason::ForeignerNotConfirmed:
        return {u"social_insurance_law"_s};
    case RouteReason::RegionOpen:
    case RouteReason::RegionConditional:
    case RouteReason::RegionClosed:
    case RouteReason::RegionNotConfirmed:
    case RouteReason::RegionNotServed:
    case RouteReason::SamePlace:
    case RouteReason::NoEmployment:
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<EnrolmentRoute> enrolmentRoutes(const RouteQuestion &question, const RegionDirectory &regions,
                                            const PolicyBook &policies, const RateBook &rates)
{
    const Books books{regions, policies, rates};
    const auto policyOf = [&books](std::optional<RegionCode> region) {
        return region ? books.policies.policyFor(books.regions.chain(*region)) : nullptr;
    };
    const RegionPolicy *atResidence = policyOf(question.residence);

    std::vector<EnrolmentRoute> routes{
        routeTo(RouteKind::Hukou, question.hukou, judgeHukou(question, regions), policyOf(question.hukou)),
        routeTo(RouteKind::Residence, question.residence, judgeResidence(question, regions, atResidence), atResidence),
        routeTo(RouteKind::Company, question.residence, judgeCompany(question, regions), nullptr)};
    for (auto &route : routes) {
        if (route.kind != RouteKind::Company && route.region && route.reason != RouteReason::RegionNotServed)
            route.floorCost = floorCost(*route.region, books, question.firstMonth);
    }
    return routes;
}

} // namespace canbao
