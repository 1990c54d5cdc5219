#include "ui/answername.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr std::size_t MostNames = 6;

struct AnswerName
{
    Q_DECLARE_TR_FUNCTIONS(AnswerName)
};

} // namespace

QString answerName(Answer answer)
{
    switch (answer) {
    case Answer::Applicant:
        return AnswerName::tr("who is applying");
    case Answer::KeepPerson:
        return AnswerName::tr("keeping the person for the next time");
    case Answer::FilledBy:
        return AnswerName::tr("who fills this in");
    case Answer::HelperName:
        return AnswerName::tr("helper's name");
    case Answer::HelperRelation:
        return AnswerName::tr("helper's relation");
    case Answer::PaperLanguage:
        return AnswerName::tr("language of the papers");
    case Answer::DocumentType:
        return AnswerName::tr("kind of document");
    case Answer::DocumentNumber:
        return AnswerName::tr("document number");
    case Answer::DocumentLongTerm:
        return AnswerName::tr("long-term document");
    case Answer::DocumentEnd:
        return AnswerName::tr("end of the document");
    case Answer::Name:
        return AnswerName::tr("name");
    case Answer::BirthDate:
        return AnswerName::tr("date of birth");
    case Answer::Sex:
        return AnswerName::tr("sex");
    case Answer::Category:
        return AnswerName::tr("retirement category");
    case Answer::Mobile:
        return AnswerName::tr("mobile number");
    case Answer::HukouRegion:
        return AnswerName::tr("place of the hukou");
    case Answer::MovedSinceFirstCard:
        return AnswerName::tr("move since the first ID card");
    case Answer::SameAsHukou:
        return AnswerName::tr("living where the hukou is");
    case Answer::ResidenceRegion:
        return AnswerName::tr("place of residence");
    case Answer::ResidencePermit:
        return AnswerName::tr("residence permit");
    case Answer::PermitEnd:
        return AnswerName::tr("end of the residence permit");
    case Answer::WorkKind:
        return AnswerName::tr("kind of work");
    case Answer::Platform:
        return AnswerName::tr("platform or shop");
    case Answer::PaidBefore:
        return AnswerName::tr("paid before or not");
    case Answer::PaidStays:
        return AnswerName::tr("months paid");
    case Answer::LastPaidMonth:
        return AnswerName::tr("last paid month");
    case Answer::PresentInsurance:
        return AnswerName::tr("present insurance");
    case Answer::Route:
        return AnswerName::tr("way to enrol");
    case Answer::EmploymentConfirmed:
        return AnswerName::tr("confirmed employment");
    case Answer::CompanyFee:
        return AnswerName::tr("company's fee");
    case Answer::Wage:
        return AnswerName::tr("wage");
    case Answer::Office:
        return AnswerName::tr("office");
    case Answer::OfficeName:
        return AnswerName::tr("name of the office");
    case Answer::OfficeAddress:
        return AnswerName::tr("address of the office");
    case Answer::OfficeHours:
        return AnswerName::tr("hours of the office");
    case Answer::OfficePhone:
        return AnswerName::tr("phone of the office");
    case Answer::VisitDay:
        return AnswerName::tr("day of the visit");
    case Answer::Insurances:
        return AnswerName::tr("insurances");
    case Answer::MedicalVariant:
        return AnswerName::tr("kind of medical insurance");
    case Answer::MedicalBase:
        return AnswerName::tr("base of medical insurance");
    case Answer::Grade:
        return AnswerName::tr("payment grade");
    case Answer::OwnBase:
        return AnswerName::tr("own base");
    case Answer::PlanStart:
        return AnswerName::tr("start of the pension");
    case Answer::PlanMonths:
        return AnswerName::tr("months to pay");
    case Answer::IndexSoFar:
        return AnswerName::tr("average index so far");
    case Answer::BalanceSoFar:
        return AnswerName::tr("balance of the account");
    case Answer::PaidSoFar:
        return AnswerName::tr("paid so far");
    case Answer::BenefitBase:
        return AnswerName::tr("benefit base");
    case Answer::AssumptionSet:
        return AnswerName::tr("set of assumptions");
    case Answer::WageGrowth:
        return AnswerName::tr("growth of wages");
    case Answer::AccountGrowth:
        return AnswerName::tr("interest of the account");
    case Answer::PriceGrowth:
        return AnswerName::tr("growth of prices");
    case Answer::PinnedPlans:
        return AnswerName::tr("plans set aside");
    case Answer::Frequency:
        return AnswerName::tr("how often to pay");
    case Answer::FirstMonth:
        return AnswerName::tr("first month");
    case Answer::SubsidyFacts:
        return AnswerName::tr("questions on subsidies");
    case Answer::PayChannel:
        return AnswerName::tr("way to pay");
    case Answer::CardHolder:
        return AnswerName::tr("name on the bank card");
    case Answer::BankCardNumber:
        return AnswerName::tr("bank card number");
    case Answer::CardNumberConfirmed:
        return AnswerName::tr("confirmed card number");
    case Answer::Bank:
        return AnswerName::tr("bank");
    case Answer::Authorisation:
        return AnswerName::tr("authorisation");
    case Answer::ReminderDays:
        return AnswerName::tr("days of the reminder");
    case Answer::CalendarNamesCard:
        return AnswerName::tr("card in the calendar");
    case Answer::CardService:
        return AnswerName::tr("card wanted");
    case Answer::ExistingCardNumber:
        return AnswerName::tr("number of the card so far");
    case Answer::CardBank:
        return AnswerName::tr("bank of the card");
    case Answer::CardDelivery:
        return AnswerName::tr("how to get the card");
    case Answer::DeliveryAddress:
        return AnswerName::tr("address for the post");
    case Answer::Photo:
        return AnswerName::tr("photo");
    case Answer::Declaration:
        return AnswerName::tr("declaration");
    }
    Q_UNREACHABLE();
}

QString answersText(const std::vector<Answer> &answers)
{
    if (answers.empty())
        return {};
    const QString first = answerName(answers.front());
    const int more = static_cast<int>(answers.size()) - 1;
    //: %1 is the name of an answer
    return more == 0 ? first : AnswerName::tr("%1 and %n more answer(s)", nullptr, more).arg(first);
}

QString answerListText(const std::vector<Answer> &answers)
{
    QStringList names;
    for (std::size_t at = 0; at < std::min(answers.size(), MostNames); ++at)
        names.append(answerName(answers[at]));
    const int more = static_cast<int>(answers.size()) - static_cast<int>(names.size());
    //: Separates the names of answers in a list
    const QString list = names.join(AnswerName::tr(", "));
    //: %1 is a list of names of answers
    return more == 0 ? list : AnswerName::tr("%1 and %n more", nullptr, more).arg(list);
}

} // namespace canbao::ui
