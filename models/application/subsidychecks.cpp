#include "models/application/answergroups.h"
#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

namespace {

constexpr int QuotedMonths = 12;

SubsidyFacts factsOf(const EnrolmentDraft &draft, QDate today)
{
    SubsidyFacts facts{.day = today,
                       .birthDate = parseDate(draft.person.birthDate),
                       .sex = draft.person.sex,
                       .throughCompany =
                           draft.place.route ? std::optional(*draft.place.route == RouteKind::Company) : std::nullopt};
    const auto category = effectiveCategory(draft.person);
    if (facts.birthDate && category)
        facts.monthsToRetirement =
            monthsBetween(monthOf(today), retirementAge(*category, monthOf(*facts.birthDate)).month);
    for (const auto &[question, answer] : draft.subsidy.facts) {
        if (answer != Certainty::NotSure)
            facts.answers.emplace(question, answer == Certainty::Yes);
    }
    return facts;
}

/// The schemes that are paid, on the lowest base and in every variant.
ContributionQuote floorQuote(const ContributionQuote &paid, std::span<const RegionCode> chain,
                             const CheckContext &context)
{
    std::vector<SchemeChoice> choices;
    for (const auto &line : paid.lines) {
        if (std::ranges::count(choices, line.scheme, &SchemeChoice::scheme) == 0)
            choices.push_back({.scheme = line.scheme});
    }
    if (choices.empty())
        return {};
    const auto quoted = quote(context.books.rates(), chain, choices, paid.lines.front().month, QuotedMonths);
    return quoted ? *quoted : ContributionQuote();
}

} // namespace

std::vector<SubsidyFinding> subsidiesOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto filled = filledFromNumber(draft, context.today);
    const auto chain = enrolmentChain(filled, context.books);
    if (chain.empty())
        return {};
    const auto quoted = draftQuote(filled, context);
    const auto paid = quoted ? *quoted : ContributionQuote();
    const auto floor = floorQuote(paid, chain, context);
    const auto facts = factsOf(filled, context.today);
    std::vector<SubsidyFinding> findings;
    for (const auto *subsidy : context.books.subsidies().subsidiesFor(chain))
        findings.push_back(judged(*subsidy, facts, paid, floor));
    return findings;
}

QStringList subsidyQuestions(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto chain = enrolmentChain(draft, context.books);
    if (chain.empty() || draft.place.route == RouteKind::Company)
        return {}; // an employee's subsidies are the employer's
    QStringList questions;
    for (const auto *subsidy : context.books.subsidies().subsidiesFor(chain)) {
        for (const auto &condition : subsidy->conditions) {
            const auto question = questionOf(condition.kind);
            if (!question.isEmpty() && !questions.contains(question))
                questions.append(question);
        }
    }
    return questions;
}

std::vector<Problem> subsidyProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    for (const auto questions = subsidyQuestions(draft, context); const QString &question : questions) {
        if (!draft.subsidy.facts.contains(question))
            return {{Field::SubsidyFacts, {.code = Error::Code::SubsidyAnswerMissing}}};
    }
    return {};
}

} // namespace canbao
