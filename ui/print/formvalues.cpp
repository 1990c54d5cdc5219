#include "ui/print/formvalues.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/print/paymentsection.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// Words that only forms have.
class FormWords
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::FormWords)

public:
    static QString longTerm() { return tr("long-term"); }
    static QString flexible() { return tr("Flexible employee"); }
    static QString atTheWindow() { return tr("to be taken at the window"); }
    static QString enclosed() { return tr("on this sheet"); }
    static QString comma() { return tr(", "); }
};

struct Given
{
    const EnrolmentApplication &application;
    const PaperMask &mask;

    const EnrolmentDraft &answers() const { return application.answers; }
};

QString personNameOf(const Given &given)
{
    return cleanName(given.answers().person.name);
}

QString identityOf(const Given &given)
{
    return given.mask.identity(given.application.identityNumber);
}

QString sexOf(const Given &given)
{
    return given.answers().person.sex ? sexText(*given.answers().person.sex) : QString();
}

QString validityOf(const Given &given)
{
    const auto &document = given.answers().document;
    return document.longTerm ? FormWords::longTerm() : document.validUntil.simplified();
}

QString regionOf(const std::optional<BilingualText> &name)
{
    return name ? nameText(*name) : QString();
}

QString helperOf(const Given &given)
{
    const auto &applicant = given.answers().applicant;
    if (applicant.filledBy == FilledBy::Myself)
        return {};
    const QString name = cleanName(applicant.helperName);
    return applicant.helperRelation.isEmpty() ? name : name + FormWords::comma() + applicant.helperRelation;
}

QString mobileOf(const Given &given)
{
    const auto &mobile = given.answers().person.mobile;
    return mobile.isEmpty() ? QString() : given.mask.mobile(mobile);
}

/// Of the application itself where nothing was ever paid; else of the first stay, where it is known.
QString firstInsuredOf(const Given &given)
{
    const auto &history = given.answers().history;
    if (history.paidBefore == Certainty::Yes)
        return history.stays.empty() ? QString() : history.stays.front().firstMonth.simplified();
    const auto months = given.application.quote.months();
    return history.paidBefore == Certainty::No && !months.empty() ? monthText(months.front()) : QString();
}

QString insuredFromOf(const Given &given)
{
    const auto months = given.application.quote.months();
    return months.empty() ? QString() : monthText(months.front());
}

/// The base of the first month with how sure it is, as the form has no room for anything else.
QString baseOf(const Given &given)
{
    const auto &lines = given.application.quote.lines;
    const auto pension = std::ranges::find(lines, Scheme::Pension, &ContributionLine::scheme);
    if (pension == lines.end() || !pension->base)
        return {};
    const QString base = moneyText(*pension->base);
    return pension->standing == Standing::Known ? base : base + FormWords::comma() + standingText(pension->standing);
}

QString medicalOf(const Given &given)
{
    const auto &lines = given.application.quote.lines;
    const auto medical = std::ranges::find(lines, Scheme::Medical, &ContributionLine::scheme);
    if (medical == lines.end() || !medical->rate)
        return {};
    QStringList parts{nameText(medical->variant.name)};
    if (medical->rate->total)
        parts.push_back(rateText(*medical->rate->total));
    if (medical->standing != Standing::Known)
        parts.push_back(standingText(medical->standing));
    parts.removeAll(QString());
    return parts.join(FormWords::comma());
}

bool paysByDebit(const Given &given)
{
    return given.answers().bank.channel == PayChannel::Debit;
}

QString deliveryOf(const Given &given)
{
    const auto &card = given.answers().card;
    if (!card.delivery)
        return {};
    const QString way = cardDeliveryText(*card.delivery);
    return card.delivery == CardDelivery::Post ? way + FormWords::comma() + given.mask.address(card.address) : way;
}

QString photoOf(const Given &given)
{
    return given.answers().card.photo.isEmpty() ? FormWords::atTheWindow() : FormWords::enclosed();
}

QString personLineOf(const Given &given)
{
    const QStringList parts{personNameOf(given), sexOf(given), documentTypeText(given.answers().document.type),
                            identityOf(given), dateText(given.application.birthDate)};
    QStringList said;
    std::ranges::copy_if(parts, std::back_inserter(said), [](const QString &part) { return !part.isEmpty(); });
    return said.join(FormWords::comma());
}

using FormAnswer = std::function<QString(const Given &)>;

const std::map<QString, FormAnswer> &enrolmentAnswers()
{
    static const std::map<QString, FormAnswer> answers{
        {u"name"_s, personNameOf},
        {u"identity_number"_s, identityOf},
        {u"document_type"_s, [](const Given &given) { return documentTypeText(given.answers().document.type); }},
        {u"sex"_s, sexOf},
        {u"birth_date"_s, [](const Given &given) { return dateText(given.application.birthDate); }},
        {u"document_validity"_s, validityOf},
        {u"hukou_address"_s, [](const Given &given) { return regionOf(given.application.hukouName); }},
        {u"address"_s, [](const Given &given) { return regionOf(given.application.residenceName); }},
        {u"contact"_s, helperOf},
        {u"mobile"_s, mobileOf},
        {u"insured_status"_s, [](const Given & /*given*/) { return FormWords::flexible(); }},
        {u"employment_form"_s, [](const Given &given) { return nameText(given.application.workKind); }},
        {u"first_insured"_s, firstInsuredOf},
        {u"insured_from"_s, insuredFromOf},
        {u"base"_s, baseOf},
        {u"medical_rate"_s, medicalOf},
    };
    return answers;
}

const std::map<QString, FormAnswer> &otherAnswers()
{
    static const std::map<QString, FormAnswer> answers{
        {u"person"_s, personLineOf},
        {u"payer"_s, [](const Given &given) { return personNameOf(given) + FormWords::comma() + identityOf(given); }},
        {u"bank"_s,
         [](const Given &given) {
             return paysByDebit(given)
                 ? PaymentSection::bankText(given.application.bankName, given.answers().bank.bankName)
                 : QString();
         }},
        {u"card_number"_s,
         [](const Given &given) {
             return paysByDebit(given) ? given.mask.card(given.answers().bank.cardNumber) : QString();
         }},
        {u"holder"_s,
         [](const Given &given) { return paysByDebit(given) ? cleanName(given.answers().bank.holder) : QString(); }},
        {u"card_bank"_s,
         [](const Given &given) {
             return PaymentSection::bankText(given.application.cardBankName, given.answers().card.bankName);
         }},
        {u"delivery"_s, deliveryOf},
        {u"photo"_s, photoOf},
        {u"helper"_s, helperOf},
    };
    return answers;
}

} // namespace

QString formValue(const QString &key, const EnrolmentApplication &application, const PaperMask &mask)
{
    const Given given{application, mask};
    for (const auto *answers : {&enrolmentAnswers(), &otherAnswers()}) {
        if (const auto found = answers->find(key); found != answers->end())
            return found->second(given);
    }
    return {};
}

} // namespace canbao::ui
