#include "models/place/routeadvice.h"

#include <algorithm>

namespace canbao {

namespace {

constexpr int Months = 12;

/// Weighs one route after the other.
class Adviser
{
public:
    Adviser(const AdviceQuestion &question, const AdviceBooks &books) : m_question(question), m_books(books) { }

    std::vector<RouteAdvice> advise()
    {
        std::vector<RouteAdvice> advices;
        for (auto &route : enrolmentRoutes(m_question.place, m_books.regions, m_books.policies, m_books.rates)) {
            const RouteReason reason = route.reason;
            advices.push_back({.route = std::move(route), .reasons = {reason}});
        }
        for (auto &advice : advices) {
            if (advice.route.region && advice.route.reason != RouteReason::RegionNotServed)
                weigh(advice);
            addReasons(advice);
        }
        for (auto &advice : advices)
            compare(advice, comparedPremium(advices));
        return advices;
    }

private:
    YearMonth first() const { return m_question.place.firstMonth; }
    std::vector<RegionCode> chainOf(const RouteAdvice &advice) const
    {
        return m_books.regions.chain(*advice.route.region);
    }
    RateAnswer pensionIn(const RouteAdvice &advice) const
    {
        return m_books.rates.ratesFor(chainOf(advice), Scheme::Pension, first()).front();
    }

    void weigh(RouteAdvice &advice) const
    {
        const bool isCompany = advice.route.kind == RouteKind::Company;
        if (!isCompany)
            advice.gradeCost = costAtGrade(advice);
        if (isCompany && m_question.isEmployed)
            advice.employment =
                employmentCost(pensionIn(advice), m_books.employment, chainOf(advice), first(), m_question.wage);
        if (isCompany && m_question.companyFee)
            advice.feeOfTwelveMonths = *m_question.companyFee * Months;
        foresee(advice);
    }

    /// Medical insurance in the same variant as at the lowest base.
    ContributionQuote costAtGrade(const RouteAdvice &advice) const
    {
        const auto chain = chainOf(advice);
        const auto pension = pensionIn(advice);
        const auto *row = rowOf(pension);
        const auto grade = row ? gradeOffered(*row, m_question.grade) : m_question.grade;
        std::vector<SchemeChoice> choices{{.scheme = Scheme::Pension, .grade = grade}};
        const auto &floor = advice.route.floorCost.lines;
        const auto medical = std::ranges::find(floor, Scheme::Medical, &ContributionLine::scheme);
        if (medical != floor.end())
            choices.push_back(
                {.scheme = Scheme::Medical, .variant = medical->variant.key, .grade = grade, .follows = true});
        const auto quoted = quote(m_books.rates, chain, choices, first(), Months);
        return quoted ? *quoted : ContributionQuote();
    }

    /// Going on here until the statutory month: a temporary account, and where that leads.
    void foresee(RouteAdvice &advice) const
    {
        if (!m_question.birth || !m_question.sex)
            advice.temporaryAccount = isAwayFromHukou(advice) ? TemporaryAccount::NotKnown : TemporaryAccount::No;
        const auto statutory = statutoryMonth();
        if (!statutory || !m_question.sex || *statutory <= first())
            return;
        auto paid = m_question.paid;
        paid.push_back({.province = advice.route.region->province(),
                        .months = monthsBetween(first(), *statutory),
                        .first = first()});
        if (m_question.place.hukou)
            markTemporary(paid, *m_question.place.hukou, *m_question.sex, *m_question.birth, m_question.today);
        advice.temporaryAccount = paid.back().temporary;
        const auto timeline = benefitTimeline(m_question.place.hukou, paid);
        advice.benefitPlace = timeline.place;
        advice.benefitDoubts = timeline.doubts;
    }

    bool isAwayFromHukou(const RouteAdvice &advice) const
    {
        return m_question.place.hukou && !advice.route.region->sharesProvince(*m_question.place.hukou);
    }

    std::optional<YearMonth> statutoryMonth() const
    {
        if (!m_question.birth || !m_question.category)
            return std::nullopt;
        return retirementAge(*m_question.category, monthOf(*m_question.birth)).month;
    }

    void addReasons(RouteAdvice &advice) const
    {
        auto &reasons = advice.reasons;
        const bool isSilent =
            reasons.front() == RouteReason::RegionNotConfirmed || reasons.front() == RouteReason::SameProvince;
        if (isSilent && advice.route.kind == RouteKind::Residence) // it is about the place of work
            reasons.push_back(RouteReason::NationalDirection);
        if (advice.temporaryAccount != TemporaryAccount::No && m_question.birth && m_question.sex)
            reasons.push_back(RouteReason::TemporaryAccount);
        if (reasons.front() == RouteReason::NeedsEmployment && !m_question.isEmployed)
            reasons.push_back(RouteReason::NoEmployment);
    }

    /// The same yuan everywhere: the pension premium at the grade where one lives, else at the hukou.
    std::optional<Money> comparedPremium(const std::vector<RouteAdvice> &advices) const
    {
        for (const auto kind : {RouteKind::Residence, RouteKind::Hukou}) {
            const auto advice = std::ranges::find(advices, kind, [](const auto &each) { return each.route.kind; });
            for (const auto &line : advice->gradeCost.lines) {
                if (line.scheme == Scheme::Pension && line.total)
                    return line.total;
            }
        }
        return std::nullopt;
    }

    void compare(RouteAdvice &advice, std::optional<Money> premium) const
    {
        const bool isQuoted = advice.route.kind != RouteKind::Company && !advice.gradeCost.lines.empty();
        if (!premium || !isQuoted)
            return;
        std::optional<Tenths> payoutMonths;
        if (m_question.birth && m_question.category) {
            const auto age = retirementAge(*m_question.category, monthOf(*m_question.birth));
            payoutMonths = m_books.payoutMonths.at(age.years, age.months);
        }
        advice.pension = pensionEffect(pensionIn(advice), *premium, payoutMonths);
    }

    const AdviceQuestion &m_question;
    const AdviceBooks &m_books;
};

/// The lowest of the published grades that is not below; else the highest.
template<typename Value>
std::optional<Value> atOrAbove(const std::vector<Value> &published, Value wanted)
{
    if (published.empty())
        return std::nullopt;
    std::optional<Value> nearest;
    for (const Value value : published) {
        if (value >= wanted && (!nearest || value < *nearest))
            nearest = value;
    }
    return nearest ? nearest : std::optional(*std::ranges::max_element(published));
}

/// The base of a percentage or a base of one's own, rounded and limited as the row says, but of no list. Nothing for
/// the lowest base.
std::optional<Money> baseWanted(const ContributionRate &rate, const GradeChoice &grade)
{
    if (const auto *own = std::get_if<BaseGrade>(&grade)) {
        const Money atLeast = std::max(own->base, rate.lowerLimit.value_or(own->base));
        return std::min(atLeast, rate.upperLimit.value_or(atLeast));
    }
    if (!std::holds_alternative<PercentGrade>(grade))
        return std::nullopt;
    ContributionRate free = rate;
    free.grades = {};
    const auto base = baseFor(free, grade);
    return base ? std::optional(base->base) : std::nullopt;
}

} // namespace

std::vector<RouteAdvice> adviseRoutes(const AdviceQuestion &question, const AdviceBooks &books)
{
    return Adviser(question, books).advise();
}

GradeChoice gradeOffered(const ContributionRate &rate, const GradeChoice &grade)
{
    const auto *percent = std::get_if<PercentGrade>(&grade);
    if (rate.grades.kind == GradeKind::Percent && percent) {
        const auto nearest = atOrAbove(rate.grades.percents, percent->percent);
        return nearest ? GradeChoice(PercentGrade{*nearest}) : grade;
    }
    const bool isListed = rate.grades.kind == GradeKind::Yuan;
    const auto wanted = isListed || !percent ? baseWanted(rate, grade) : std::nullopt;
    if (!wanted)
        return grade;
    const auto nearest = isListed ? atOrAbove(rate.grades.bases, *wanted) : wanted;
    return nearest ? GradeChoice(BaseGrade{*nearest}) : grade;
}

} // namespace canbao
