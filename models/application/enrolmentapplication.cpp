#include "models/application/enrolmentapplication.h"

#include "models/application/answergroups.h"
#include "models/application/documentlist.h"
#include "models/application/draftcalendar.h"
#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// The questions whose laws belong to this application.
QStringList topicsOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    QStringList topics{u"eligibility"_s, u"retirement"_s, u"insurance"_s, u"grade"_s, u"schedule"_s};
    if (!hasHukou(draft))
        topics << u"identity"_s;
    if (draft.place.route == RouteKind::Residence)
        topics << u"place"_s;
    if (draft.place.route == RouteKind::Company)
        topics << u"company_route"_s;
    if (!subsidyQuestions(draft, context).isEmpty())
        topics << u"subsidy"_s;
    if (draft.bank.channel == PayChannel::Debit)
        topics << u"debit"_s << u"failed_debit"_s;
    if (draft.card.service != CardService::NoneNeeded)
        topics << u"card"_s;
    return topics;
}

BilingualText bankName(const QString &code, const QString &typed, const BankDirectory &banks)
{
    const auto *bank = code.isEmpty() ? nullptr : banks.find(code);
    return bank ? bank->name : BilingualText{typed.trimmed(), typed.trimmed()};
}

BilingualText debitBank(const EnrolmentDraft &draft, const BankDirectory &banks)
{
    const auto &bank = draft.bank;
    return bank.channel == PayChannel::Debit ? bankName(bank.bankCode, bank.bankName, banks) : BilingualText();
}

BilingualText cardBank(const EnrolmentDraft &draft, const BankDirectory &banks)
{
    const auto &card = draft.card;
    return card.service != CardService::NoneNeeded ? bankName(card.bankCode, card.bankName, banks) : BilingualText();
}

BilingualText workName(const QString &key, const std::vector<WorkKind> &kinds)
{
    const auto found = std::ranges::find(kinds, key, &WorkKind::key);
    return found == kinds.end() ? BilingualText() : found->name;
}

void addOffice(EnrolmentApplication &application, const Office *office)
{
    if (!office)
        return;
    application.officeName = office->name;
    application.officeAddress = office->address;
    application.officeHours = office->hours;
    application.officePhone = office->phone;
}

std::optional<BilingualText> nameOf(std::optional<RegionCode> region, const RegionDirectory &regions)
{
    return region ? std::optional(regions.fullName(*region)) : std::nullopt;
}

} // namespace

std::vector<LawDocument> lawsFor(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &library = context.books.laws();
    std::vector<LawDocument> laws;
    for (const auto &topic : topicsOf(draft, context)) {
        for (const auto *note : library.notes(topic)) {
            const auto *law = library.document(note->lawKey);
            if (law && std::ranges::count(laws, law->key, &LawDocument::key) == 0)
                laws.push_back(*law);
        }
    }
    return laws;
}

tl::expected<EnrolmentApplication, std::vector<Problem>>
complete(const EnrolmentDraft &draft, const CheckContext &context, ApplicationReference reference,
         const QDateTime &createdAt, const QString &programVersion)
{
    if (auto problems = allProblems(draft, context); !problems.empty())
        return tl::unexpected(std::move(problems));

    const auto answers = filledFromNumber(draft, context.today);
    const auto quoted = draftQuote(answers, context);
    if (!quoted)
        return tl::unexpected(std::vector{Problem{Field::Grade, quoted.error()}});

    const auto number = identityOf(answers, context.today).value();
    const auto region = enrolmentRegion(answers).value();
    const auto birth = parseDate(answers.person.birthDate).value();
    const auto retirement = retirementAge(effectiveCategory(answers.person).value(), monthOf(birth));
    const auto &books = context.books;
    EnrolmentApplication application{
        .reference = std::move(reference),
        .createdAt = createdAt,
        .programVersion = programVersion,
        .edition = books.edition(),
        .answers = answers,
        .identityNumber = number.text(),
        .identityKind = number.kind(),
        .birthDate = birth,
        .retirement = retirement,
        .minimumMonths = minimumContributionMonths(retirement.month),
        .region = region,
        .regionName = books.regions().fullName(region),
        .hukouName = nameOf(hasHukou(answers) ? answers.hukou.region : std::nullopt, books.regions()),
        .residenceName = nameOf(residenceOf(answers), books.regions()),
        .workKind = workName(answers.residence.workKind, books.workKinds()),
        .route = chosenRoute(answers, context).value(),
        .quote = *quoted,
        .deductions = deductionPlan(*quoted, answers.schedule.frequency.value()),
        .estimate = pensionEstimate(answers, context),
        .bankName = debitBank(answers, books.banks()),
        .cardBankName = cardBank(answers, books.banks()),
        .documents = documentsFor(answers, books),
        .formFields = books.formFields(),
        .subsidies = subsidiesOf(answers, context),
        .notes = notesOf(Step::Check, answers, context),
        .laws = lawsFor(answers, context),
    };
    application.calendar =
        debitCalendar(application.deductions, debitRuleOf(answers, books), books.workingDays(), context.today);
    addOffice(application, chosenOffice(answers, context));
    return application;
}

} // namespace canbao
