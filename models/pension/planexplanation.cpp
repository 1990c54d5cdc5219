#include "models/pension/planexplanation.h"

#include "models/pension/pensionformula.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

Explanation node(Term term, Quantity value, Formula formula, std::vector<Explanation> inputs = {})
{
    return {.term = term, .value = value, .formula = formula, .inputs = std::move(inputs)};
}

Explanation sum(Term term, Money value, std::vector<Explanation> inputs)
{
    return node(term, value, Formula::Sum, std::move(inputs));
}

Explanation months(int number)
{
    return node(Term::Months, count(number), Formula::Assumption);
}

Explanation times(Term term, const Explanation &amount, int number)
{
    return node(term, amountOf(amount) * number, Formula::Times, {amount, months(number)});
}

Explanation assumed(Term term, Rate rate)
{
    return node(term, rate, Formula::Assumption);
}

Explanation years(int number)
{
    return node(Term::Years, count(number), Formula::Assumption);
}

Explanation wageOf(const PensionPlan &plan, std::size_t line)
{
    const auto &row = plan.path.wageRows[line];
    return published(Term::ReferenceWage, *row.referenceWage, row.source);
}

/// The base of a published line: that its charge was worked out from.
Explanation publishedBase(const PensionPlan &plan, std::size_t line)
{
    const auto &charge = *plan.path.lines[line].explanation;
    const auto &basic = charge.formula == Formula::Sum ? charge.inputs.front() : charge;
    return basic.inputs.front();
}

/// Whether the same figures, grown as far, were explained for an earlier stretch (the calendar year parts them).
bool isRepeated(const PensionPlan &plan, const PathStretch &stretch)
{
    for (const auto &earlier : plan.path.stretches) {
        if (&earlier == &stretch)
            return false;
        if (earlier.line == stretch.line && earlier.years == stretch.years)
            return true;
    }
    return false;
}

/// The published base is explained where its line begins; what grew from it refers to that.
Explanation baseOf(const PensionPlan &plan, const PathStretch &stretch)
{
    auto base = publishedBase(plan, stretch.line);
    if (stretch.years == 0)
        return base;
    return node(Term::Base, stretch.base, Formula::Grown,
                {node(base.term, base.value, Formula::Repeated), assumed(Term::WageGrowth, plan.assumptions.wageGrowth),
                 years(stretch.years)});
}

Explanation premiumOf(const PensionPlan &plan, const PathStretch &stretch)
{
    if (isRepeated(plan, stretch))
        return node(Term::Total, stretch.premium, Formula::Repeated);
    const auto &line = plan.path.lines[stretch.line];
    if (stretch.years == 0)
        return *line.explanation;
    return node(Term::Total, stretch.premium, Formula::Share,
                {baseOf(plan, stretch), published(Term::TotalRate, *line.rate->total, line.rate->source)});
}

Explanation depositOf(const PensionPlan &plan, const PathStretch &stretch)
{
    if (isRepeated(plan, stretch))
        return node(Term::PersonalAccount, stretch.account, Formula::Repeated);
    const auto &row = *plan.path.lines[stretch.line].rate;
    return node(Term::PersonalAccount, stretch.account, Formula::Share,
                {baseOf(plan, stretch), published(Term::PersonalAccountRate, *row.personalAccount, row.source)});
}

Explanation indexSoFar(const PensionPlan &plan)
{
    return node(Term::IndexSoFar, plan.indexSoFar, plan.terms.indexSoFar ? Formula::FromYou : Formula::Assumption);
}

/// The months so far at today's wage, of which a share counts.
Explanation assumedSoFar(const PensionPlan &plan, Term term, const Explanation &share)
{
    const Money base = plan.wageNow.share(plan.indexSoFar, Rounding::HalfUp);
    const auto baseNode = node(Term::Base, base, Formula::Share, {wageOf(plan, 0), indexSoFar(plan)});
    const Money part = base.share(std::get<Rate>(share.value), Rounding::HalfUp);
    const auto partNode = node(Term::Contribution, part, Formula::Share, {baseNode, share});
    return node(term, part * plan.times.monthsSoFar, Formula::Times,
                {partNode, given(Term::MonthsSoFar, count(plan.times.monthsSoFar))});
}

Explanation balanceSoFar(const PensionPlan &plan)
{
    const auto &row = *plan.path.lines.front().rate;
    if (plan.terms.balanceSoFar || plan.times.monthsSoFar == 0)
        return given(Term::BalanceSoFar, plan.balanceSoFar);
    return assumedSoFar(plan, Term::BalanceSoFar,
                        published(Term::PersonalAccountRate, *row.personalAccount, row.source));
}

Explanation paidSoFar(const PensionPlan &plan)
{
    const auto &row = *plan.path.lines.front().rate;
    if (plan.terms.paidSoFar)
        return given(Term::PaidSoFar, plan.paidSoFar);
    return assumedSoFar(plan, Term::PaidSoFar, published(Term::TotalRate, *row.total, row.source));
}

Source accountRule()
{
    return {.title = u"职工基本养老保险个人账户管理暂行办法"_s,
            .documentNumber = u"劳办发〔1997〕116号"_s,
            .confidence = Confidence::Reported};
}

/// One year's deposits and interest on top of what was there; the balance before is explained once, as its input.
Explanation afterYear(const PensionPlan &plan, const AccountYear &year, Explanation opening)
{
    std::vector<Explanation> deposits;
    std::vector<Explanation> product{
        times(Term::MonthProduct, node(opening.term, year.opening, Formula::Repeated), year.months)};
    for (const auto &stretch : plan.path.stretches) {
        if (static_cast<int>(stretch.from.year()) != year.year)
            continue;
        deposits.push_back(times(Term::Deposits, depositOf(plan, stretch), stretch.months));
        product.push_back(times(Term::MonthProduct, node(Term::PersonalAccount, stretch.account, Formula::Repeated),
                                monthWeight(stretch, plan.times.start)));
    }
    auto interest = node(Term::Interest, year.interest, Formula::YearShare,
                         {sum(Term::MonthProduct, year.monthProduct, std::move(product)),
                          assumed(Term::AccountGrowth, plan.assumptions.accountGrowth)});
    interest.source = accountRule();
    return sum(Term::AccountBalance, year.closing(),
               {std::move(opening), sum(Term::Deposits, year.deposits, std::move(deposits)), std::move(interest)});
}

/// The months of one line have one index, however far their base grows.
Explanation indexNode(const PensionPlan &plan)
{
    std::vector<Explanation> parts;
    if (plan.times.monthsSoFar > 0)
        parts = {indexSoFar(plan), given(Term::MonthsSoFar, count(plan.times.monthsSoFar))};
    for (std::size_t line = 0; line < plan.path.lines.size(); ++line) {
        int number = 0;
        Rate index;
        for (const auto &stretch : plan.path.stretches) {
            if (stretch.line != line)
                continue;
            number += stretch.months;
            index = stretch.index;
        }
        if (number == 0)
            continue;
        parts.push_back(node(Term::YearIndex, index, Formula::Ratio, {publishedBase(plan, line), wageOf(plan, line)}));
        parts.push_back(months(number));
    }
    return node(Term::AverageIndex, plan.averageIndex, Formula::WeightedMean, std::move(parts));
}

Explanation benefitBaseNode(const PensionPlan &plan)
{
    return node(Term::BenefitBase, plan.benefitBase, Formula::Grown,
                {plan.terms.benefitBase ? given(Term::BenefitBase, plan.benefitBaseNow) : wageOf(plan, 0),
                 assumed(Term::WageGrowth, plan.assumptions.wageGrowth), years(plan.growthYears())});
}

Explanation monthsNode(const PensionPlan &plan)
{
    return node(Term::ContributionMonths, count(plan.times.monthsInAll()), Formula::Sum,
                {given(Term::MonthsSoFar, count(plan.times.monthsSoFar)), months(plan.times.monthsPlanned)});
}

Explanation payoutNode(const PensionPlan &plan)
{
    const bool isWholeYear = plan.times.age % 12 == 0;
    return published(Term::PayoutMonths, plan.payoutMonths,
                     {.documentNumber = u"国发〔2005〕38号"_s,
                      .date = u"2005-12-03"_s,
                      .confidence = isWholeYear ? Confidence::Official : Confidence::Derived});
}

/// The statutory age, one that was chosen, or the one that there are enough months at.
Explanation pensionAgeNode(const PensionPlan &plan)
{
    const auto age = count(plan.times.age);
    if (plan.terms.start)
        return given(Term::PensionAge, age);
    if (plan.times.start != plan.times.statutory)
        return node(Term::PensionAge, age, Formula::Assumption);
    return published(Term::PensionAge, age,
                     {.title = u"全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定"_s,
                      .date = u"2024-09-13"_s,
                      .confidence = Confidence::Official});
}

/// What a flat tree refers to, put in its place.
Explanation filledIn(Explanation tree, const PensionPlan &plan)
{
    for (auto &input : tree.inputs) {
        if (input.formula == Formula::Repeated && input.term == Term::MonthlyPension)
            input = pensionExplanation(plan);
        else if (input.formula == Formula::Repeated && input.term == Term::TotalPaid)
            input = paidExplanation(plan);
    }
    return tree;
}

} // namespace

Explanation balanceExplanation(const PensionPlan &plan)
{
    auto balance = balanceSoFar(plan);
    for (const auto &year : plan.accountYears) {
        if (&year != &plan.accountYears.front())
            balance.term = Term::OpeningBalance;
        balance = afterYear(plan, year, std::move(balance));
    }
    return balance;
}

Explanation pensionExplanation(const PensionPlan &plan)
{
    Q_ASSERT(plan.pension);
    auto tree = monthlyPension({.benefitBase = plan.benefitBase,
                                .averageIndex = plan.averageIndex,
                                .yearsPartsPerMillion = yearsFromMonths(plan.times.monthsInAll()),
                                .accountBalance = plan.balance(),
                                .payoutMonths = plan.payoutMonths})
                    .explanation;
    tree.inputs[0].inputs = {benefitBaseNode(plan), indexNode(plan), monthsNode(plan)};
    tree.inputs[1].inputs = {balanceExplanation(plan), payoutNode(plan)};
    return tree;
}

Explanation todayExplanation(const PensionPlan &plan)
{
    return node(Term::PensionToday, plan.pension->today, Formula::Discounted,
                {node(Term::MonthlyPension, plan.pension->total(), Formula::Repeated),
                 assumed(Term::PriceGrowth, plan.assumptions.priceGrowth), years(plan.growthYears())});
}

Explanation paidExplanation(const PensionPlan &plan)
{
    std::vector<Explanation> parts;
    if (plan.times.monthsSoFar > 0)
        parts.push_back(paidSoFar(plan));
    for (const auto &stretch : plan.path.stretches)
        parts.push_back(times(Term::PaidInYear, premiumOf(plan, stretch), stretch.months));
    return sum(Term::TotalPaid, plan.paid(), std::move(parts));
}

Explanation paybackExplanation(const PensionPlan &plan)
{
    return node(Term::PaybackMonths, count(plan.payback->months), Formula::MonthsNeeded,
                {node(Term::TotalPaid, plan.paid(), Formula::Repeated),
                 node(Term::MonthlyPension, plan.pension->total(), Formula::Repeated)});
}

Explanation wholeTodayExplanation(const PensionPlan &plan)
{
    return filledIn(todayExplanation(plan), plan);
}

/// The first pension comes in the month that it begins, so that one month less is added. Nothing paid is paid back
/// before any pension.
Explanation paybackAgeExplanation(const PensionPlan &plan)
{
    const int later = plan.payback->age - plan.times.age;
    auto needed = filledIn(paybackExplanation(plan), plan);
    if (plan.payback->months == 0)
        return node(Term::PaybackAge, count(plan.payback->age), Formula::Sum, {pensionAgeNode(plan)});
    return node(Term::PaybackAge, count(plan.payback->age), Formula::Sum,
                {pensionAgeNode(plan),
                 node(Term::LaterPensions, count(later), Formula::Difference, {std::move(needed), months(1)})});
}

} // namespace canbao
