#include "models/application/adviceofdraft.h"

#include "models/application/answergroups.h"
#include "models/application/paidstays.h"
#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

namespace {

std::optional<RegionCode> hukouOf(const EnrolmentDraft &draft)
{
    return hasHukou(draft) ? draft.hukou.region : std::nullopt;
}

} // namespace

GradeChoice adviceGrade(const EnrolmentDraft &draft)
{
    return chosenGrade(draft.grade).value_or(PercentGrade{Rate::fromPercent(100)});
}

std::vector<PaidMonths> paidMonthsOf(const EnrolmentDraft &draft, QDate today)
{
    const int most = mostMonthsPaid({}, today); // more is a slip that its page refuses
    std::vector<PaidMonths> paid;
    for (const auto &stay : paidStays(draft.history)) {
        const int months = std::min(stay.pensionMonths, most);
        if (months > 0)
            paid.push_back({.province = stay.region.province(), .months = months, .first = stay.firstMonth});
    }
    const auto filled = filledFromNumber(draft, today);
    const auto birth = parseDate(filled.person.birthDate);
    const auto hukou = hukouOf(filled);
    if (hukou && birth && filled.person.sex)
        markTemporary(paid, *hukou, *filled.person.sex, *birth, today);
    return paid;
}

std::vector<RouteAdvice> adviceOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto filled = filledFromNumber(draft, context.today);
    const auto &books = context.books;
    const AdviceQuestion question{.place = routeQuestionOf(filled, context),
                                  .today = context.today,
                                  .birth = parseDate(filled.person.birthDate),
                                  .sex = filled.person.sex,
                                  .category = effectiveCategory(filled.person),
                                  .paid = paidMonthsOf(filled, context.today),
                                  .grade = adviceGrade(filled),
                                  .isEmployed = filled.place.employmentConfirmed,
                                  .wage = typedMoney(filled.place.wage),
                                  .companyFee = typedMoney(filled.place.companyFee)};
    return adviseRoutes(question,
                        {books.regions(), books.policies(), books.rates(), books.employment(), books.payoutMonths()});
}

std::vector<SubsidyFinding> subsidiesOfRoutes(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<SubsidyFinding> findings;
    for (const RouteKind route : {RouteKind::Hukou, RouteKind::Residence}) {
        EnrolmentDraft there = draft;
        there.place.route = route;
        for (auto &finding : subsidiesOf(there, context)) {
            const bool isNew = std::ranges::count_if(findings, [&finding](const SubsidyFinding &known) {
                return known.key == finding.key && known.region == finding.region;
            }) == 0;
            if (isNew)
                findings.push_back(std::move(finding));
        }
    }
    return findings;
}

BenefitTimeline benefitTimelineOf(const EnrolmentDraft &draft, QDate today)
{
    return benefitTimeline(hukouOf(draft), paidMonthsOf(draft, today));
}

} // namespace canbao
