#include "models/application/draftplan.h"

#include "models/application/answergroups.h"
#include "models/application/paidstays.h"
#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;

constexpr qint64 HighestIndex = 3 * Rate::Whole; // 300 % of the reference wage

const QString &typedRate(const PlanAnswers &answers, AssumedRate rate)
{
    switch (rate) {
    case AssumedRate::WageGrowth:
        return answers.wageGrowth;
    case AssumedRate::AccountGrowth:
        return answers.accountGrowth;
    case AssumedRate::PriceGrowth:
        return answers.priceGrowth;
    }
    Q_UNREACHABLE();
}

Field fieldOf(AssumedRate rate)
{
    switch (rate) {
    case AssumedRate::WageGrowth:
        return Field::WageGrowth;
    case AssumedRate::AccountGrowth:
        return Field::AccountGrowth;
    case AssumedRate::PriceGrowth:
        return Field::PriceGrowth;
    }
    Q_UNREACHABLE();
}

/// Full-width figures as plain ones; unlike a card number, a sign counts.
std::optional<Rate> parseRate(const QString &typed)
{
    return Rate::parsePercent(typed.normalized(QString::NormalizationForm_KC).trimmed());
}

std::optional<Rate> parseIndex(const QString &typed)
{
    const auto hundredth = parseRate(typed);
    if (!hundredth || hundredth->partsPerMillion() * 100 > HighestIndex)
        return std::nullopt;
    return Rate::fromPartsPerMillion(hundredth->partsPerMillion() * 100);
}

bool isTyped(const QString &text)
{
    return !text.trimmed().isEmpty();
}

std::optional<Money> optionalMoney(const QString &typed)
{
    return isTyped(typed) ? typedMoney(typed) : std::nullopt;
}

std::optional<Error> rateError(const EnrolmentDraft &draft, const AssumptionBook &book, AssumedRate rate)
{
    const QString &typed = typedRate(draft.plan, rate);
    if (!isTyped(typed))
        return std::nullopt;
    const auto value = parseRate(typed);
    const auto checked = book.check(rate, value.value_or(Rate::fromPartsPerMillion(-1)));
    return checked ? std::nullopt : std::optional(checked.error());
}

void checkAmounts(const PlanAnswers &answers, std::vector<Problem> &problems)
{
    for (const auto &[field, typed] :
         {std::pair(Field::BalanceSoFar, answers.balanceSoFar), std::pair(Field::PaidSoFar, answers.paidSoFar),
          std::pair(Field::BenefitBase, answers.benefitBase)}) {
        if (isTyped(typed) && !typedMoney(typed))
            problems.push_back({field, {.code = Code::AmountInvalid}});
    }
    if (isTyped(answers.indexSoFar) && !parseIndex(answers.indexSoFar))
        problems.push_back(
            {Field::IndexSoFar,
             {.code = Code::AssumptionOutside,
              .values = {termKey(Term::IndexSoFar), u"0"_s, QString::number(HighestIndex / Rate::Whole)}}});
}

void checkTimes(const EnrolmentDraft &draft, const CheckContext &context, std::vector<Problem> &problems)
{
    const auto &answers = draft.plan;
    const bool isStartRead = !isTyped(answers.start) || parseMonth(answers.start);
    if (!isStartRead)
        problems.push_back({Field::PlanStart, {.code = Code::MonthInvalid}});
    auto terms = planTermsOf(draft, context);
    if (!terms || (!isTyped(answers.start) && !isTyped(answers.months)))
        return;
    // A number that cannot be read is as wrong as one that is too small.
    if (isTyped(answers.months) && !terms->months)
        terms->months = 0;
    const auto times = planTimes(*terms);
    if (!times)
        problems.push_back(
            {times.error().code == Code::PlanMonthsInvalid ? Field::PlanMonths : Field::PlanStart, times.error()});
}

} // namespace

std::optional<PlanTerms> planTermsOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto filled = filledFromNumber(draft, context.today);
    const auto birth = parseDate(filled.person.birthDate);
    const auto category = effectiveCategory(filled.person);
    if (!birth || *birth > context.today || !category)
        return std::nullopt;
    const auto &answers = draft.plan;
    return PlanTerms{.birth = monthOf(*birth),
                     .category = *category,
                     .first = rateMonth(draft, context.today),
                     .start = parseMonth(answers.start),
                     .months = parseCount(answers.months),
                     .monthsSoFar = pensionMonthsPaid(draft.history),
                     .indexSoFar = isTyped(answers.indexSoFar) ? parseIndex(answers.indexSoFar) : std::nullopt,
                     .balanceSoFar = optionalMoney(answers.balanceSoFar),
                     .paidSoFar = optionalMoney(answers.paidSoFar),
                     .benefitBase = optionalMoney(answers.benefitBase)};
}

PlanAssumptions planAssumptionsOf(const EnrolmentDraft &draft, const ReferenceBooks &books, AssumptionSet set)
{
    auto assumptions = books.assumptions().values(set);
    if (set != draft.plan.set)
        return assumptions;
    for (const AssumedRate rate : AssumedRates) {
        const QString &typed = typedRate(draft.plan, rate);
        if (isTyped(typed) && !rateError(draft, books.assumptions(), rate))
            assumptions.of(rate) = parseRate(typed).value();
    }
    return assumptions;
}

Result<PensionPlan> draftPlan(const EnrolmentDraft &draft, const CheckContext &context, const GradeChoice &grade,
                              AssumptionSet set)
{
    const auto chain = enrolmentChain(draft, context.books);
    if (chain.empty())
        return failure(Code::RouteMissing);
    const auto terms = planTermsOf(draft, context);
    if (!terms) {
        const auto filled = filledFromNumber(draft, context.today);
        return failure(effectiveCategory(filled.person) ? Code::BirthDateInvalid : Code::CategoryMissing);
    }
    const auto &books = context.books;
    return pensionPlan({books.rates(), books.payoutMonths(), chain}, *terms, planAssumptionsOf(draft, books, set),
                       grade);
}

std::vector<ShortfallOption> shortfallOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto terms = planTermsOf(draft, context);
    if (!terms)
        return {};
    std::optional<YearMonth> joined;
    for (const auto &stay : paidStays(draft.history)) {
        if (stay.firstMonth)
            joined = std::min(joined.value_or(*stay.firstMonth), *stay.firstMonth);
    }
    if (terms->monthsSoFar == 0)
        joined = terms->first; // nothing was paid before
    return shortfallOptions(*terms, joined);
}

std::vector<Problem> planProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    if (!draft.insurance.pension)
        return {}; // they are neither shown nor used
    std::vector<Problem> problems;
    checkTimes(draft, context, problems);
    checkAmounts(draft.plan, problems);
    for (const AssumedRate rate : AssumedRates) {
        if (const auto error = rateError(draft, context.books.assumptions(), rate))
            problems.push_back({fieldOf(rate), *error});
    }
    return problems;
}

} // namespace canbao
