#include "models/application/answergroups.h"
#include "models/application/draftcalendar.h"
#include "models/application/paidstays.h"
#include "models/identity/typedtext.h"
#include "models/payment/cardholdername.h"

#include <algorithm>
#include <iterator>

namespace canbao {

namespace {

std::vector<Note> documentNotes(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Note> notes;
    const auto end = parseDate(draft.document.validUntil);
    if (!draft.document.longTerm && end && *end < context.today)
        notes.push_back(Note::DocumentExpired);

    const auto number = identityOf(draft, context.today);
    if (!number)
        return notes;
    if (number->kind() == IdentityNumber::Kind::FirstGeneration)
        notes.push_back(Note::FirstGenerationNumber);
    const auto digits = number->regionDigits();
    if (!digits || number->isPermit())
        return notes;
    const auto area = context.books.formerRegion(*digits);
    if (!area)
        notes.push_back(Note::AreaCodeUnknown);
    else if (!area->isCurrent)
        notes.push_back(Note::AreaCodeAbolished);
    return notes;
}

std::vector<Note> personNotes(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto person = filledFromNumber(draft, context.today).person;
    return person.sex == Sex::Female && !person.category ? std::vector{Note::CategoryAssumed} : std::vector<Note>();
}

std::vector<Note> historyNotes(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Note> notes;
    if (isInsuredElsewhere(draft.history))
        notes.push_back(Note::TwoEnrolments);
    if (gapOf(draft, context.today))
        notes.push_back(Note::ContributionGap);
    const auto outlook = outlookOf(draft, context);
    const bool isAnswered = draft.history.paidBefore && draft.history.paidBefore != Certainty::NotSure;
    if (isAnswered && outlook && outlook->shortfall() > 0)
        notes.push_back(Note::MonthsDoNotFit);
    return notes;
}

/// By province only: codes of cities and counties have changed too often to tell a move from a reform.
std::vector<Note> hukouNotes(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto number = identityOf(draft, context.today);
    if (!number || !hasHukou(draft) || !draft.hukou.region)
        return {};
    const auto digits = number->regionDigits();
    if (!digits || digits->first(2) == draft.hukou.region->text().first(2))
        return {};
    return {Note::HukouDiffersFromNumber};
}

std::vector<Note> placeNotes(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto route = chosenRoute(draft, context);
    const bool isOpen = route && route->verdict == RouteVerdict::NotConfirmed;
    return isOpen ? std::vector{Note::PlaceNotConfirmed} : std::vector<Note>();
}

std::vector<Note> insuranceNotes(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto answers = answersFor(Scheme::Medical, draft, context);
    const bool isUnknown = draft.insurance.medical && !answers.empty() && std::ranges::none_of(answers, isKnown);
    return isUnknown ? std::vector{Note::MedicalUnknown} : std::vector<Note>();
}

/// Whether a rate that was chosen stands so in the first month.
bool hasRateOf(Standing standing, const EnrolmentDraft &draft, const CheckContext &context)
{
    for (const auto &choice : schemeChoices(draft)) {
        for (const auto &answer : answersFor(choice.scheme, draft, context)) {
            const auto *row = rowOf(answer);
            const bool isChosen = choice.variant.isEmpty() || (row && row->variant.key == choice.variant);
            if (isChosen && standingOf(answer) == standing)
                return true;
        }
    }
    return false;
}

/// What somebody entered for this place is not set aside in silence.
bool hasSupersededEntry(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto chain = enrolmentChain(draft, context.books);
    const auto choices = schemeChoices(draft);
    const auto &rates = context.books.rates();
    return std::ranges::any_of(rates.entered(), [&](const ContributionRate &entered) {
        const bool isHere = std::ranges::count(chain, entered.region) > 0;
        const bool isChosen = std::ranges::count(choices, entered.scheme, &SchemeChoice::scheme) > 0;
        return isHere && isChosen && rates.supersededBy(chain, entered);
    });
}

std::vector<Note> gradeNotes(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Note> notes;
    if (hasRateOf(Standing::Provisional, draft, context))
        notes.push_back(Note::RateProvisional);
    if (hasRateOf(Standing::EnteredByHand, draft, context))
        notes.push_back(Note::RateEnteredByHand);
    if (hasSupersededEntry(draft, context))
        notes.push_back(Note::EnteredRateSuperseded);
    return notes;
}

std::vector<Note> bankNotes(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Note> notes;
    if (draft.bank.channel != PayChannel::Debit)
        return notes;
    const auto number = BankCardNumber::parse(draft.bank.cardNumber);
    if (number && !number->passesLuhn() && draft.bank.checksumConfirmed)
        notes.push_back(Note::CardNumberConfirmed);
    if (!cleanName(draft.bank.holder).isEmpty() && !isSameHolder(draft.bank.holder, draft.person.name))
        notes.push_back(Note::CardHolderDiffers);
    const auto *rule = debitRuleOf(draft, context.books);
    const auto card = number ? context.books.banks().recognise(*number) : std::nullopt;
    if (card && card->kind != CardKind::Debit && !(rule && rule->isDebitCardOnly))
        notes.push_back(Note::NoDebitCard);
    return notes;
}

std::vector<Note> notesOfAllPages(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Note> all;
    for (const auto step : AllSteps) {
        if (step != Step::Check)
            std::ranges::copy(notesOf(step, draft, context), std::back_inserter(all));
    }
    return all;
}

} // namespace

std::vector<Note> notesOf(Step step, const EnrolmentDraft &draft, const CheckContext &context)
{
    switch (step) {
    case Step::Document:
        return documentNotes(draft, context);
    case Step::Person:
        return personNotes(draft, context);
    case Step::Hukou:
        return hukouNotes(draft, context);
    case Step::History:
        return historyNotes(draft, context);
    case Step::Place:
        return placeNotes(draft, context);
    case Step::Insurance:
        return insuranceNotes(draft, context);
    case Step::Grade:
        return gradeNotes(draft, context);
    case Step::Bank:
        return bankNotes(draft, context);
    case Step::Check:
        return notesOfAllPages(draft, context);
    case Step::Applicant:
    case Step::Residence:
    case Step::Office:
    case Step::Schedule:
    case Step::Subsidy:
    case Step::Calendar:
    case Step::Card:
    case Step::Photo:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace canbao
