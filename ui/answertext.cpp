#include "ui/answertext.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace canbao::ui {

namespace {

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

} // namespace

QString stepText(Step step)
{
    switch (step) {
    case Step::Applicant:
        return AnswerText::tr("Who fills this in");
    case Step::Document:
        return AnswerText::tr("Identity document");
    case Step::Person:
        return AnswerText::tr("Personal details");
    case Step::Hukou:
        return AnswerText::tr("Household registration");
    case Step::Residence:
        return AnswerText::tr("Where you live and work");
    case Step::History:
        return AnswerText::tr("Insurance so far");
    case Step::Place:
        return AnswerText::tr("Where to enrol");
    case Step::Office:
        return AnswerText::tr("Where to hand in");
    case Step::Insurance:
        return AnswerText::tr("Insurances");
    case Step::Grade:
        return AnswerText::tr("Grade");
    case Step::Schedule:
        return AnswerText::tr("How often and from when");
    case Step::Subsidy:
        return AnswerText::tr("Subsidies");
    case Step::Bank:
        return AnswerText::tr("Bank card and authorisation");
    case Step::Calendar:
        return AnswerText::tr("Deduction calendar");
    case Step::Card:
        return AnswerText::tr("Social-security card");
    case Step::Photo:
        return AnswerText::tr("Photo for the card");
    case Step::Check:
        return AnswerText::tr("Check your answers");
    }
    Q_UNREACHABLE();
}

QString noteText(Note note)
{
    switch (note) {
    case Note::DocumentExpired:
        return AnswerText::tr("This document has ended. Renew it before you go to the window.");
    case Note::FirstGenerationNumber:
        return AnswerText::tr("This is a 15-digit number of the first generation. Take the card with the "
                              "18-character number to the window.");
    case Note::AreaCodeUnknown:
        return AnswerText::tr("The first six digits are of no area Canbao knows. That stops nothing; compare "
                              "them with the card.");
    case Note::AreaCodeAbolished:
        return AnswerText::tr("The number begins with the code of an area that has since been merged or "
                              "renamed. It stays valid.");
    case Note::HukouDiffersFromNumber:
        return AnswerText::tr("Your hukou is not where your number was first given out. That is usual after a move.");
    case Note::RateProvisional:
        return AnswerText::tr("The rates of this period are not published yet or not in this edition. The "
                              "amounts use the last known ones and may change.");
    case Note::RateEnteredByHand:
        return AnswerText::tr(
            "Some figures were entered by hand from a notice. Compare them with it once more, and with "
            "what the office says.");
    case Note::EnteredRateSuperseded:
        return AnswerText::tr(
            "This edition has published figures for months that you had entered by hand. The published "
            "ones are used there.");
    case Note::MedicalUnknown:
        return AnswerText::tr("The medical charge of this place is not known. Ask 12333 before you go.");
    case Note::PlaceNotConfirmed:
        return AnswerText::tr("It is not confirmed that this place enrols you. Ask 12333 before you go.");
    case Note::CardNumberConfirmed:
        return AnswerText::tr("The bank card number does not add up; you confirmed that it is right.");
    case Note::CategoryAssumed:
        return AnswerText::tr("The original retirement age of 55 is assumed, the usual one for women who "
                              "insure themselves.");
    case Note::CardHolderDiffers:
        return AnswerText::tr("The bank card is in another person's name. Many places debit only one's own card.");
    case Note::NoDebitCard:
        return AnswerText::tr("The bank card does not seem to be a debit card. Ask 12333 whether your place takes "
                              "payments from it.");
    case Note::TwoEnrolments:
        return AnswerText::tr("Two enrolments at the same time: stop the other one first.");
    case Note::ContributionGap:
        return AnswerText::tr("More than three months lie between your last paid month and the first one now. Ask "
                              "12333 whether medical cover begins only after a waiting period.");
    case Note::MonthsDoNotFit:
        return AnswerText::tr("The months left until the retirement age are fewer than a pension still needs.");
    }
    Q_UNREACHABLE();
}

QString schemeText(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Pension:
        return AnswerText::tr("Pension");
    case Scheme::Medical:
        return AnswerText::tr("Medical");
    case Scheme::Unemployment:
        return AnswerText::tr("Unemployment");
    }
    Q_UNREACHABLE();
}

QString lifeStatusText(LifeStatus status)
{
    switch (status) {
    case LifeStatus::Ready:
        return AnswerText::tr("ready to be handed in");
    case LifeStatus::HandedIn:
        return AnswerText::tr("handed in");
    case LifeStatus::Accepted:
        return AnswerText::tr("accepted");
    case LifeStatus::Stopped:
        return AnswerText::tr("stopped");
    case LifeStatus::Replaced:
        return AnswerText::tr("replaced by another");
    }
    Q_UNREACHABLE();
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Known:
        return AnswerText::tr("known");
    case Standing::EnteredByHand:
        return AnswerText::tr("entered by hand");
    case Standing::Provisional:
        return AnswerText::tr("provisional");
    case Standing::Unknown:
        return AnswerText::tr("not known");
    }
    Q_UNREACHABLE();
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Official:
        return AnswerText::tr("official");
    case Confidence::Reported:
        return AnswerText::tr("reported by others");
    case Confidence::Derived:
        return AnswerText::tr("derived by a stated rule");
    case Confidence::Conflict:
        return AnswerText::tr("sources disagree");
    case Confidence::EnteredByHand:
        return AnswerText::tr("entered by hand");
    }
    Q_UNREACHABLE();
}

QString periodBasisText(PeriodBasis basis)
{
    switch (basis) {
    case PeriodBasis::Stated:
        return AnswerText::tr("period stated in the source");
    case PeriodBasis::StartInferred:
        return AnswerText::tr("start concluded, not stated");
    case PeriodBasis::EndInferred:
        return AnswerText::tr("end concluded, not stated");
    case PeriodBasis::Inferred:
        return AnswerText::tr("period concluded, not stated");
    case PeriodBasis::Unknown:
        return AnswerText::tr("period not known");
    }
    Q_UNREACHABLE();
}

QString frequencyText(PaymentFrequency frequency)
{
    switch (frequency) {
    case PaymentFrequency::Monthly:
        return AnswerText::tr("Every month");
    case PaymentFrequency::Quarterly:
        return AnswerText::tr("Every quarter");
    case PaymentFrequency::HalfYearly:
        return AnswerText::tr("Every half-year");
    case PaymentFrequency::Yearly:
        return AnswerText::tr("Once a year");
    }
    Q_UNREACHABLE();
}

QString employmentInsuranceText(EmploymentInsurance insurance)
{
    switch (insurance) {
    case EmploymentInsurance::Pension:
        return schemeText(Scheme::Pension);
    case EmploymentInsurance::Medical:
        return schemeText(Scheme::Medical);
    case EmploymentInsurance::Unemployment:
        return schemeText(Scheme::Unemployment);
    case EmploymentInsurance::Injury:
        return AnswerText::tr("Work injury");
    }
    Q_UNREACHABLE();
}

QString documentTypeText(DocumentType type)
{
    switch (type) {
    case DocumentType::ResidentCard:
        return AnswerText::tr("Resident ID card");
    case DocumentType::HongKongMacaoPermit:
        return AnswerText::tr("Residence permit for Hong Kong and Macao residents");
    case DocumentType::TaiwanPermit:
        return AnswerText::tr("Residence permit for Taiwan residents");
    case DocumentType::ForeignCard:
        return AnswerText::tr("Foreign permanent resident ID card");
    }
    Q_UNREACHABLE();
}

QString sexText(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return AnswerText::tr("Male");
    case Sex::Female:
        return AnswerText::tr("Female");
    }
    Q_UNREACHABLE();
}

QString categoryText(RetirementCategory category)
{
    switch (category) {
    case RetirementCategory::Male:
        return AnswerText::tr("Man, originally 60");
    case RetirementCategory::Female55:
        return AnswerText::tr("Woman, originally 55");
    case RetirementCategory::Female50:
        return AnswerText::tr("Woman, originally 50");
    }
    Q_UNREACHABLE();
}

QString permitText(ResidencePermit permit)
{
    switch (permit) {
    case ResidencePermit::None:
        return AnswerText::tr("No residence permit");
    case ResidencePermit::Applied:
        return AnswerText::tr("Applied for");
    case ResidencePermit::Held:
        return AnswerText::tr("Residence permit held");
    }
    Q_UNREACHABLE();
}

QString payChannelText(PayChannel channel)
{
    switch (channel) {
    case PayChannel::Debit:
        return AnswerText::tr("Direct debit from a bank card");
    case PayChannel::Counter:
        return AnswerText::tr("At the window");
    case PayChannel::App:
        return AnswerText::tr("In the app of the tax office");
    case PayChannel::BankCounter:
        return AnswerText::tr("At a bank counter");
    }
    Q_UNREACHABLE();
}

QString cardServiceText(CardService service)
{
    switch (service) {
    case CardService::FirstCard:
        return AnswerText::tr("First card");
    case CardService::Replacement:
        return AnswerText::tr("Replace a lost or damaged card");
    case CardService::Renewal:
        return AnswerText::tr("Renew a card that ends");
    case CardService::NoneNeeded:
        return AnswerText::tr("I have a card, nothing to do");
    }
    Q_UNREACHABLE();
}

QString cardDeliveryText(CardDelivery delivery)
{
    switch (delivery) {
    case CardDelivery::Collect:
        return AnswerText::tr("Collect it at the window");
    case CardDelivery::Post:
        return AnswerText::tr("Have it posted");
    }
    Q_UNREACHABLE();
}

QString filledByText(FilledBy filledBy)
{
    switch (filledBy) {
    case FilledBy::Myself:
        return AnswerText::tr("Myself");
    case FilledBy::Family:
        return AnswerText::tr("Family member");
    case FilledBy::Helper:
        return AnswerText::tr("Helper");
    }
    Q_UNREACHABLE();
}

QString gradeText(const GradeChoice &grade)
{
    if (const auto *percent = std::get_if<PercentGrade>(&grade))
        return rateText(percent->percent);
    if (const auto *base = std::get_if<BaseGrade>(&grade))
        return moneyText(base->base);
    return AnswerText::tr("lowest base");
}

QString sourceName(const Source &source)
{
    return source.documentNumber.isEmpty() ? source.title : source.documentNumber;
}

QString sourceText(const Source &source)
{
    QStringList parts;
    for (const QString &part : {sourceName(source), source.date, confidenceText(source.confidence)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    //: Separates the parts of a list on one line
    return parts.join(AnswerText::tr(", "));
}

} // namespace canbao::ui
