#include "models/contribution/subsidyrule.h"

#include "models/contribution/subsidyamount.h"

#include <algorithm>

namespace canbao {

namespace {

int ageOn(QDate birth, QDate day)
{
    int years = day.year() - birth.year();
    if (birth.addYears(years) > day)
        --years;
    return years;
}

class Judge
{
public:
    Judge(const Subsidy &subsidy, const SubsidyFacts &facts, const ContributionQuote &paid)
        : m_subsidy(subsidy)
        , m_facts(facts)
        , m_paid(paid)
    {
    }

    ConditionFinding finding(const SubsidyCondition &condition) const
    {
        ConditionFinding found{.kind = condition.kind, .text = condition.text};
        switch (condition.kind) {
        case SubsidyConditionKind::Age:
            judgeAge(found, condition);
            break;
        case SubsidyConditionKind::SelfInsured:
            judgeRoute(found);
            break;
        case SubsidyConditionKind::PaysScheme:
            judgePayment(found);
            break;
        case SubsidyConditionKind::BeforeRetirement:
            judgeRetirement(found);
            break;
        case SubsidyConditionKind::Recognised:
        case SubsidyConditionKind::RecentGraduate:
        case SubsidyConditionKind::RegisteredFlexible:
        case SubsidyConditionKind::NotHadBefore:
            judgeAnswer(found);
            break;
        }
        return found;
    }

private:
    std::optional<bool> answer(SubsidyConditionKind kind) const
    {
        const auto found = m_facts.answers.find(questionOf(kind));
        return found == m_facts.answers.end() ? std::nullopt : std::optional(found->second);
    }

    void judgeAnswer(ConditionFinding &found) const
    {
        const auto said = answer(found.kind);
        if (!said)
            return;
        const bool isMet = *said != (found.kind == SubsidyConditionKind::NotHadBefore);
        found.state = isMet ? ConditionState::Met : ConditionState::NotMet;
        found.fact = *said ? SubsidyFact::SaidYes : SubsidyFact::SaidNo;
    }

    /// Who is recognised has been found old enough by the office; who is younger than usual may still be where the
    /// place sets its own ages.
    void judgeAge(ConditionFinding &found, const SubsidyCondition &condition) const
    {
        if (answer(SubsidyConditionKind::Recognised) == true && !condition.agesStated) {
            found.state = ConditionState::Met;
            found.fact = SubsidyFact::RecognisedAnyway;
            return;
        }
        if (!m_facts.birthDate || !m_facts.sex)
            return;
        const auto needed = *m_facts.sex == Sex::Female ? condition.ageWomen : condition.ageMen;
        found.fact = SubsidyFact::Age;
        found.value = ageOn(*m_facts.birthDate, m_facts.day);
        if (needed && *found.value >= *needed)
            found.state = ConditionState::Met;
        else if (needed && condition.agesStated)
            found.state = ConditionState::NotMet;
    }

    void judgeRoute(ConditionFinding &found) const
    {
        if (!m_facts.throughCompany)
            return;
        found.state = *m_facts.throughCompany ? ConditionState::NotMet : ConditionState::Met;
        found.fact = *m_facts.throughCompany ? SubsidyFact::ThroughCompany : SubsidyFact::OnOnesOwn;
    }

    void judgePayment(ConditionFinding &found) const
    {
        if (m_paid.lines.empty())
            return;
        const bool pays = std::ranges::any_of(m_paid.lines, [this](const ContributionLine &line) {
            return std::ranges::count(m_subsidy.schemes, line.scheme) > 0;
        });
        found.state = pays ? ConditionState::Met : ConditionState::NotMet;
        found.fact = pays ? SubsidyFact::Pays : SubsidyFact::PaysNone;
    }

    void judgeRetirement(ConditionFinding &found) const
    {
        if (!m_facts.monthsToRetirement)
            return;
        found.state = *m_facts.monthsToRetirement > 0 ? ConditionState::Met : ConditionState::NotMet;
        found.fact = SubsidyFact::MonthsToRetirement;
        found.value = std::max(0, *m_facts.monthsToRetirement);
    }

    const Subsidy &m_subsidy;
    const SubsidyFacts &m_facts;
    const ContributionQuote &m_paid;
};

SubsidyResult resultOf(const SubsidyFinding &finding, const Subsidy &subsidy, QDate day)
{
    const auto has = [&finding](ConditionState state) {
        return std::ranges::count(finding.conditions, state, &ConditionFinding::state) > 0;
    };
    if (has(ConditionState::NotMet))
        return SubsidyResult::NotDue;
    const bool isInForce = !finding.isExpired && (!subsidy.validFrom || *subsidy.validFrom <= day);
    return has(ConditionState::NotKnown) || !isInForce ? SubsidyResult::CannotTellYet : SubsidyResult::MayApply;
}

/// Only where every month's payment and subsidy are known.
std::optional<Money> netCost(const Subsidy &subsidy, std::optional<int> most, const ContributionQuote &paid,
                             const ContributionQuote &floor)
{
    if (!most || paid.standing() == Standing::Unknown)
        return std::nullopt;
    Money cost = paid.knownTotal();
    int given = 0;
    for (const YearMonth month : paid.months()) {
        if (given++ == *most)
            break;
        const auto amount = subsidyAmount(subsidy, month, paid, floor);
        if (!amount.explanation)
            return std::nullopt;
        cost = cost - std::get<Money>(amount.explanation->value);
    }
    return cost;
}

} // namespace

Money shareOf(Money amount, Fraction share)
{
    return Money::fromFen((amount.fen() * share.parts * 2 + share.of) / (share.of * 2));
}

std::optional<int> monthsAtMost(const Subsidy &subsidy, std::optional<int> monthsToRetirement)
{
    if (!subsidy.mostMonths || !monthsToRetirement)
        return subsidy.mostMonths;
    const int left = std::max(0, *monthsToRetirement);
    if (subsidy.nearRetirementMonths && left < *subsidy.nearRetirementMonths)
        return left;
    return std::min(*subsidy.mostMonths, left);
}

SubsidyFinding judged(const Subsidy &subsidy, const SubsidyFacts &facts, const ContributionQuote &paid,
                      const ContributionQuote &floor)
{
    SubsidyFinding finding{.key = subsidy.key,
                           .kind = subsidy.kind,
                           .region = subsidy.region,
                           .validFrom = subsidy.validFrom,
                           .validTo = subsidy.validTo,
                           .isExpired = subsidy.validTo && *subsidy.validTo < facts.day,
                           .whenPaid = subsidy.whenPaid,
                           .where = subsidy.where,
                           .source = subsidy.source};
    const Judge judge(subsidy, facts, paid);
    for (const auto &condition : subsidy.conditions)
        finding.conditions.push_back(judge.finding(condition));
    finding.result = resultOf(finding, subsidy, facts.day);
    finding.monthsAtMost = monthsAtMost(subsidy, facts.monthsToRetirement);
    if (finding.result == SubsidyResult::NotDue || paid.lines.empty())
        return finding;

    const auto amount = subsidyAmount(subsidy, paid.lines.front().month, paid, floor);
    finding.explanation = amount.explanation;
    finding.standing = amount.standing;
    if (amount.explanation)
        finding.perMonth = std::get<Money>(amount.explanation->value);
    finding.netCost = netCost(subsidy, finding.monthsAtMost, paid, floor);
    return finding;
}

} // namespace canbao
