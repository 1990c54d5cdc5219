#include "models/application/answergroups.h"
#include "models/application/draftcalendar.h"
#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

namespace {

using Code = Error::Code;

bool isMedicalVariantMissing(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto answers = answersFor(Scheme::Medical, draft, context);
    if (!draft.insurance.medical || !std::ranges::any_of(answers, isKnown))
        return false;

    const auto isChosen = [&draft](const RateAnswer &answer) {
        const auto *row = rowOf(answer);
        return row && row->variant.key == draft.insurance.medicalVariant;
    };
    if (draft.insurance.medicalVariant.isEmpty())
        return answers.size() > 1;
    return !std::ranges::any_of(answers, isChosen);
}

Field gradeField(const GradeAnswers &answers)
{
    return answers.ownBaseChosen ? Field::OwnBase : Field::Grade;
}

std::optional<Error> missingGrade(const GradeAnswers &answers)
{
    if (chosenGrade(answers))
        return std::nullopt;
    const bool isTyped = answers.ownBaseChosen && !answers.ownBase.trimmed().isEmpty();
    return Error{.code = isTyped ? Code::BaseNotMoney : Code::GradeMissing};
}

bool isPensionUnknown(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto answers = answersFor(Scheme::Pension, draft, context);
    return draft.insurance.pension && !answers.empty() && std::ranges::none_of(answers, isKnown);
}

Problem unknownRate(Field field, const EnrolmentDraft &draft, const CheckContext &context)
{
    return {field, {.code = Code::RateUnknown, .values = {rateMonth(draft, context.today)}}};
}

/// A credit card is refused where the region is known to take debit cards only; elsewhere answernotes.cpp has a note.
bool isRefusedKind(CardKind kind, const DebitRule *rule)
{
    return rule && rule->isDebitCardOnly && kind != CardKind::Debit;
}

void checkCardNumber(std::vector<Problem> &problems, const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &bank = draft.bank;
    const auto number = BankCardNumber::parse(bank.cardNumber);
    if (!number) {
        problems.push_back({Field::BankCardNumber, number.error()});
        return;
    }
    if (!number->passesLuhn() && !bank.checksumConfirmed)
        problems.push_back({Field::BankCardNumber, {.code = Code::CardNumberChecksum}});
    const auto card = context.books.banks().recognise(*number);
    if (card && isRefusedKind(card->kind, debitRuleOf(draft, context.books)))
        problems.push_back({Field::BankCardNumber, {.code = Code::CreditCard}});
}

/// From the list or, where it is none of the list, as typed.
bool isBankNamed(const QString &code, const QString &name, const CheckContext &context)
{
    return code.isEmpty() ? !name.trimmed().isEmpty() : context.books.banks().find(code) != nullptr;
}

/// Only a bank of the list of banks can be told from those of the region; a name as typed may be another word for one.
void checkBank(std::vector<Problem> &problems, const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &answers = draft.bank;
    const auto &books = context.books;
    if (!isBankNamed(answers.bankCode, answers.bankName, context)) {
        problems.push_back({Field::Bank, {.code = Code::BankMissing}});
        return;
    }
    const auto *rule = debitRuleOf(draft, books);
    const auto *bank = answers.bankCode.isEmpty() ? nullptr : books.banks().find(answers.bankCode);
    if (!rule || rule->banks.empty() || !bank || std::ranges::count(rule->banks, bank->code) > 0)
        return;
    problems.push_back(
        {Field::Bank,
         {.code = Code::BankNotDebited,
          .values = {bank->name, books.regions().fullName(rule->region), debitBankNames(*rule, books.banks())}}});
}

bool isOlderCardNeeded(CardService service)
{
    return service == CardService::Replacement || service == CardService::Renewal;
}

} // namespace

std::vector<Problem> insuranceProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &insurance = draft.insurance;
    if (!insurance.pension && !insurance.medical && !insurance.unemployment)
        return {{Field::Insurances, {.code = Code::InsuranceMissing}}};
    if (isMedicalVariantMissing(draft, context))
        return {{Field::MedicalVariant, {.code = Code::VariantMissing}}};
    return {};
}

std::vector<Problem> gradeProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    if (isPensionUnknown(draft, context))
        return {unknownRate(Field::Grade, draft, context)};
    if (!needsGrade(draft, context))
        return {};

    const auto field = gradeField(draft.grade);
    if (const auto missing = missingGrade(draft.grade))
        return {{field, *missing}};
    const auto *row = leadingRow(draft, context);
    if (!row)
        return {};
    const auto base = baseFor(*row, *chosenGrade(draft.grade));
    if (base)
        return {};
    if (base.error().code == Code::RateUnknown)
        return {unknownRate(field, draft, context)};
    return {{field, base.error()}};
}

std::vector<Problem> scheduleProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Problem> problems;
    const auto &schedule = draft.schedule;
    const auto offered = frequenciesOffered(draft, context.books);
    if (!schedule.frequency)
        problems.push_back({Field::Frequency, {.code = Code::FrequencyMissing}});
    else if (std::ranges::count(offered, *schedule.frequency) == 0)
        problems.push_back({Field::Frequency, {.code = Code::FrequencyNotOffered}});

    const auto months = firstMonthsOffered(context.today);
    if (!schedule.firstMonth)
        problems.push_back({Field::FirstMonth, {.code = Code::FirstMonthMissing}});
    else if (std::ranges::count(months, *schedule.firstMonth) == 0)
        problems.push_back(
            {Field::FirstMonth, {.code = Code::FirstMonthOutside, .values = {months.front(), months.back()}}});
    return problems;
}

std::vector<Problem> bankProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &bank = draft.bank;
    if (!bank.channel)
        return {{Field::PayChannel, {.code = Code::PayChannelMissing}}};
    if (bank.channel != PayChannel::Debit)
        return {};

    std::vector<Problem> problems;
    if (cleanName(bank.holder).isEmpty())
        problems.push_back({Field::CardHolder, {.code = Code::CardHolderMissing}});
    checkCardNumber(problems, draft, context);
    checkBank(problems, draft, context);
    if (!bank.authorised)
        problems.push_back({Field::Authorisation, {.code = Code::AuthorisationMissing}});
    return problems;
}

std::vector<Problem> cardProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &card = draft.card;
    if (!card.service)
        return {{Field::CardService, {.code = Code::CardServiceMissing}}};
    if (card.service == CardService::NoneNeeded)
        return {};

    std::vector<Problem> problems;
    if (isOlderCardNeeded(*card.service) && cleanNumber(card.existingNumber).isEmpty())
        problems.push_back({Field::ExistingCardNumber, {.code = Code::ExistingCardMissing}});
    if (!isBankNamed(card.bankCode, card.bankName, context))
        problems.push_back({Field::CardBank, {.code = Code::CardBankMissing}});
    if (!card.delivery)
        problems.push_back({Field::CardDelivery, {.code = Code::DeliveryMissing}});
    else if (card.delivery == CardDelivery::Post && card.address.trimmed().isEmpty())
        problems.push_back({Field::DeliveryAddress, {.code = Code::DeliveryAddressMissing}});
    return problems;
}

const PhotoRequirement *photoRequirementOf(const EnrolmentDraft &draft, const ReferenceBooks &books)
{
    return books.photos().requirementFor(enrolmentChain(draft, books));
}

/// What the photo shows was measured when it was made; the place, and with it the bytes allowed, may have changed
/// since.
std::vector<Problem> photoProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &card = draft.card;
    if (!bringsCard(card) || card.photoAtWindow.value_or(false))
        return {};
    if (card.photo.isEmpty())
        return {{Field::Photo, {.code = Code::PhotoMissing}}};
    const auto *requirement = photoRequirementOf(draft, context.books);
    const int bytes = static_cast<int>(card.photo.size());
    if (requirement && !requirement->bytes.admit(bytes))
        return {{Field::Photo, {.code = Code::PhotoBytes, .values = {bytes}}}};
    return {};
}

} // namespace canbao
