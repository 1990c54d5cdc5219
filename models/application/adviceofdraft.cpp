#include "models/application/adviceofdraft.h"

#include "models/application/answergroups.h"
#include "models/identity/typedtext.h"

namespace canbao {

namespace {

std::optional<RegionCode> hukouOf(const EnrolmentDraft &draft)
{
    return hasHukou(draft) ? draft.hukou.region : std::nullopt;
}

std::optional<YearMonth> birthOf(const EnrolmentDraft &draft)
{
    const auto birth = parseDate(draft.person.birthDate);
    return birth ? std::optional(monthOf(*birth)) : std::nullopt;
}

std::optional<PaidMonths> paidMonths(const StayAnswers &stay)
{
    const auto months = parseCount(stay.pensionMonths);
    if (!stay.region || !months || *months == 0)
        return std::nullopt;
    return PaidMonths{.province = stay.region->province(), .months = *months, .first = parseMonth(stay.firstMonth)};
}

} // namespace

GradeChoice adviceGrade(const EnrolmentDraft &draft)
{
    return chosenGrade(draft.grade).value_or(PercentGrade{Rate::fromPercent(100)});
}

std::vector<PaidMonths> paidMonthsOf(const EnrolmentDraft &draft, QDate today)
{
    if (draft.history.paidBefore == Certainty::No)
        return {};
    std::vector<PaidMonths> paid;
    for (const auto &stay : draft.history.stays) {
        if (const auto months = paidMonths(stay))
            paid.push_back(*months);
    }
    const auto filled = filledFromNumber(draft, today);
    const auto birth = birthOf(filled);
    const auto hukou = hukouOf(filled);
    if (hukou && birth && filled.person.sex)
        markTemporary(paid, *hukou, *filled.person.sex, *birth);
    return paid;
}

std::vector<RouteAdvice> adviceOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto filled = filledFromNumber(draft, context.today);
    const auto &books = context.books;
    const AdviceQuestion question{.place = routeQuestionOf(filled, context),
                                  .birth = birthOf(filled),
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

BenefitTimeline benefitTimelineOf(const EnrolmentDraft &draft, QDate today)
{
    return benefitTimeline(hukouOf(draft), paidMonthsOf(draft, today));
}

} // namespace canbao
