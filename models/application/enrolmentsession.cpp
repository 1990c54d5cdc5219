#include "models/application/enrolmentsession.h"

namespace canbao {

EnrolmentSession::EnrolmentSession(const ReferenceBooks &books, QDate today, QObject *parent)
    : QObject(parent)
    , m_books(books)
    , m_today(today)
{
}

template<typename Answers>
void EnrolmentSession::set(Answers &current, const Answers &answers, void (EnrolmentSession::*signal)())
{
    if (current == answers)
        return;
    current = answers;
    Q_EMIT(this->*signal)();
    Q_EMIT changed();
}

void EnrolmentSession::setDraft(const EnrolmentDraft &draft)
{
    m_setAside.clear();
    set(m_draft, draft, &EnrolmentSession::draftReplaced);
}

void EnrolmentSession::setHousehold(const Household &household)
{
    if (m_household == household)
        return;
    m_household = household;
    Q_EMIT householdChanged();
}

void EnrolmentSession::choosePerson(const QString &id)
{
    const QString before = m_draft.applicant.person.value_or(QString());
    auto applicant = m_draft.applicant;
    applicant.person = id;
    if (before != id) {
        m_setAside[before] = personalAnswers(m_draft);
        const auto typed = m_setAside.find(id);
        const auto *member = findMember(m_household, id);
        const auto answers = typed != m_setAside.end() ? typed->second : member ? member->answers : PersonalAnswers{};
        setDocument(answers.document);
        setPerson(answers.person);
        setHukou(answers.hukou);
        setResidence(answers.residence);
        setHistory(answers.history);
        setDeclared(false); // was declared of somebody else
        auto card = m_draft.card; // nor is it the other one's face
        card.photo.clear();
        card.photoAtWindow.reset();
        setCard(card);
    }
    setApplicant(applicant);
}

void EnrolmentSession::setPersonId(const QString &id)
{
    m_setAside.erase(m_draft.applicant.person.value_or(QString()));
    auto applicant = m_draft.applicant;
    applicant.person = id;
    setApplicant(applicant);
}

void EnrolmentSession::setDraftId(const QString &id)
{
    m_draft.id = id;
}

void EnrolmentSession::setCurrentStep(Step step)
{
    m_draft.currentStep = stepKey(step);
}

void EnrolmentSession::setApplicant(const ApplicantAnswers &answers)
{
    set(m_draft.applicant, answers, &EnrolmentSession::applicantChanged);
}

void EnrolmentSession::setDocument(const DocumentAnswers &answers)
{
    set(m_draft.document, answers, &EnrolmentSession::documentChanged);
}

void EnrolmentSession::setPerson(const PersonAnswers &answers)
{
    set(m_draft.person, answers, &EnrolmentSession::personChanged);
}

void EnrolmentSession::setHukou(const HukouAnswers &answers)
{
    set(m_draft.hukou, answers, &EnrolmentSession::hukouChanged);
}

void EnrolmentSession::setResidence(const ResidenceAnswers &answers)
{
    set(m_draft.residence, answers, &EnrolmentSession::residenceChanged);
}

void EnrolmentSession::setHistory(const HistoryAnswers &answers)
{
    set(m_draft.history, answers, &EnrolmentSession::historyChanged);
}

void EnrolmentSession::setPlace(const PlaceAnswers &answers)
{
    set(m_draft.place, answers, &EnrolmentSession::placeChanged);
}

void EnrolmentSession::setOffice(const OfficeAnswers &answers)
{
    set(m_draft.office, answers, &EnrolmentSession::officeChanged);
}

void EnrolmentSession::setInsurance(const InsuranceAnswers &answers)
{
    set(m_draft.insurance, answers, &EnrolmentSession::insuranceChanged);
}

void EnrolmentSession::setGrade(const GradeAnswers &answers)
{
    set(m_draft.grade, answers, &EnrolmentSession::gradeChanged);
}

void EnrolmentSession::setSchedule(const ScheduleAnswers &answers)
{
    set(m_draft.schedule, answers, &EnrolmentSession::scheduleChanged);
}

void EnrolmentSession::setPlan(const PlanAnswers &answers)
{
    set(m_draft.plan, answers, &EnrolmentSession::planChanged);
}

void EnrolmentSession::setPinned(const std::vector<PinnedPlan> &pinned)
{
    set(m_draft.pinned, pinned, &EnrolmentSession::pinnedChanged);
}

void EnrolmentSession::setSubsidy(const SubsidyAnswers &answers)
{
    set(m_draft.subsidy, answers, &EnrolmentSession::subsidyChanged);
}

void EnrolmentSession::setBank(const BankAnswers &answers)
{
    set(m_draft.bank, answers, &EnrolmentSession::bankChanged);
}

void EnrolmentSession::setCalendar(const CalendarAnswers &answers)
{
    set(m_draft.calendar, answers, &EnrolmentSession::calendarChanged);
}

void EnrolmentSession::setCard(const CardAnswers &answers)
{
    set(m_draft.card, answers, &EnrolmentSession::cardChanged);
}

void EnrolmentSession::keepOwnOffice(RegionCode region, const OwnOffice &office)
{
    const auto kept = m_ownOffices.find(region);
    if ((kept == m_ownOffices.end() ? OwnOffice() : kept->second) == office)
        return;
    if (office.isEmpty())
        m_ownOffices.erase(region);
    else
        m_ownOffices.insert_or_assign(region, office);
}

void EnrolmentSession::setNotices(const std::vector<NoticeRate> &notices)
{
    set(m_notices, notices, &EnrolmentSession::noticesChanged);
}

void EnrolmentSession::setDeclared(bool declared)
{
    set(m_draft.declared, declared, &EnrolmentSession::declaredChanged);
}

} // namespace canbao
