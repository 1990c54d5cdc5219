#include "models/application/answergroups.h"
#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

namespace {

using Code = Error::Code;

bool isKnownRegion(std::optional<RegionCode> region, const CheckContext &context)
{
    return region && context.books.regions().find(*region);
}

bool isKnownWork(const QString &key, const CheckContext &context)
{
    return std::ranges::count(context.books.workKinds(), key, &WorkKind::key) > 0;
}

/// The document that was selected counts; a number of another kind is the document page's problem alone.
IdentityNumber::Kind kindOf(DocumentType type)
{
    switch (type) {
    case DocumentType::ResidentCard:
        return IdentityNumber::Kind::ResidentCard;
    case DocumentType::HongKongMacaoPermit:
        return IdentityNumber::Kind::HongKongPermit; // both permits are treated alike
    case DocumentType::TaiwanPermit:
        return IdentityNumber::Kind::TaiwanPermit;
    case DocumentType::ForeignCard:
        return IdentityNumber::Kind::ForeignCard;
    }
    Q_UNREACHABLE();
}

/// A permit has to last into the first month; its end may stay unknown.
void checkPermitEnd(std::vector<Problem> &problems, const EnrolmentDraft &draft, QDate today)
{
    const auto &residence = draft.residence;
    if (!hasHukou(draft) || residence.permit != ResidencePermit::Held || residence.permitEnd.trimmed().isEmpty())
        return;
    const auto end = parseDate(residence.permitEnd);
    const auto first = rateMonth(draft, today);
    if (!end)
        problems.push_back({Field::PermitEnd, {.code = Code::PermitEndInvalid}});
    else if (monthOf(*end) < first)
        problems.push_back({Field::PermitEnd, {.code = Code::PermitEnded, .values = {first, *end}}});
}

void checkResidence(std::vector<Problem> &problems, const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &residence = draft.residence;
    if (hasHukou(draft) && !residence.sameAsHukou) {
        problems.push_back({Field::SameAsHukou, {.code = Code::SamePlaceMissing}});
        return;
    }
    if (hasHukou(draft) && *residence.sameAsHukou)
        return;
    if (!isKnownRegion(residence.region, context))
        problems.push_back({Field::ResidenceRegion, {.code = Code::ResidenceMissing}});
    // The document of permit holders and foreigners is itself a permit to live here.
    if (hasHukou(draft) && !residence.permit)
        problems.push_back({Field::ResidencePermit, {.code = Code::PermitMissing}});
    checkPermitEnd(problems, draft, context.today);
}

void checkCompany(std::vector<Problem> &problems, const PlaceAnswers &place)
{
    // An invented employment counts as fraud: 社会保险基金行政监督办法 (order 48 of 2022) art. 32.
    if (!place.employmentConfirmed)
        problems.push_back({Field::EmploymentConfirmed, {.code = Code::EmploymentNotConfirmed}});
    if (!place.companyFee.trimmed().isEmpty() && !typedMoney(place.companyFee))
        problems.push_back({Field::CompanyFee, {.code = Code::CompanyFeeInvalid}});
    const auto wage = typedMoney(place.wage);
    if (!place.wage.trimmed().isEmpty() && (!wage || wage->isZero()))
        problems.push_back({Field::Wage, {.code = Code::WageInvalid}});
}

} // namespace

RouteQuestion routeQuestionOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    return {.hukou = hasHukou(draft) ? draft.hukou.region : std::nullopt,
            .residence = residenceOf(draft),
            .identity = kindOf(draft.document.type),
            .firstMonth = rateMonth(draft, context.today)};
}

std::vector<EnrolmentRoute> routesOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    return enrolmentRoutes(routeQuestionOf(draft, context), context.books.regions(), context.books.policies(),
                           context.books.rates());
}

std::optional<EnrolmentRoute> chosenRoute(const EnrolmentDraft &draft, const CheckContext &context)
{
    if (!draft.place.route)
        return std::nullopt;
    const auto routes = routesOf(draft, context);
    const auto found = std::ranges::find(routes, *draft.place.route, &EnrolmentRoute::kind);
    return found == routes.end() ? std::nullopt : std::optional(*found);
}

std::vector<Problem> hukouProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    if (!hasHukou(draft) || isKnownRegion(draft.hukou.region, context))
        return {};
    return {{Field::HukouRegion, {.code = Code::HukouMissing}}};
}

std::vector<Problem> residenceProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Problem> problems;
    checkResidence(problems, draft, context);
    if (!isKnownWork(draft.residence.workKind, context))
        problems.push_back({Field::WorkKind, {.code = Code::WorkKindMissing}});
    return problems;
}

std::vector<Problem> placeProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto route = chosenRoute(draft, context);
    if (!route)
        return {{Field::Route, {.code = Code::RouteMissing}}};

    std::vector<Problem> problems;
    if (route->verdict == RouteVerdict::NotAllowed)
        problems.push_back({Field::Route, {.code = Code::RouteNotAllowed}});
    if (route->kind == RouteKind::Company)
        checkCompany(problems, draft.place);
    return problems;
}

} // namespace canbao
