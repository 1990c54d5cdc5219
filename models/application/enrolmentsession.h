#pragma once

#include "models/application/answerchecks.h"
#include "models/application/household.h"
#include "models/application/ownoffice.h"
#include "models/contribution/noticerate.h"

#include <QObject>

namespace canbao {

/// What the pages of the wizard share: the answers so far, and a signal for each group that changes.
class EnrolmentSession : public QObject
{
    Q_OBJECT

public:
    EnrolmentSession(const ReferenceBooks &books, QDate today, QObject *parent = nullptr);

    const EnrolmentDraft &draft() const { return m_draft; }
    const ReferenceBooks &books() const { return m_books; }
    QDate today() const { return m_today; }
    CheckContext context() const { return {m_books, m_today, !m_household.members.empty()}; }
    const Household &household() const { return m_household; }

    /// Replaces everything, as on opening a draft.
    void setDraft(const EnrolmentDraft &draft);
    /// The people saved on this computer, as the archive has them.
    void setHousehold(const Household &household);
    /// Fills in what is known of a saved person; an empty id begins a new one. What was typed for the person before is
    /// kept and comes back on returning.
    void choosePerson(const QString &id);
    /// The person on screen is now saved under this id; the next new person begins empty.
    void setPersonId(const QString &id);
    void setDraftId(const QString &id);
    void setCurrentStep(Step step);
    void setApplicant(const ApplicantAnswers &answers);
    void setDocument(const DocumentAnswers &answers);
    void setPerson(const PersonAnswers &answers);
    void setHukou(const HukouAnswers &answers);
    void setResidence(const ResidenceAnswers &answers);
    void setHistory(const HistoryAnswers &answers);
    void setPlace(const PlaceAnswers &answers);
    void setOffice(const OfficeAnswers &answers);
    void setInsurance(const InsuranceAnswers &answers);
    void setGrade(const GradeAnswers &answers);
    void setSchedule(const ScheduleAnswers &answers);
    void setPlan(const PlanAnswers &answers);
    void setPinned(const std::vector<PinnedPlan> &pinned);
    void setSubsidy(const SubsidyAnswers &answers);
    void setBank(const BankAnswers &answers);
    void setCalendar(const CalendarAnswers &answers);
    void setCard(const CardAnswers &answers);
    void setDeclared(bool declared);

    /// What was written down before, by region: `app` fills it, and stores what differs when it keeps the draft.
    void setOwnOffices(const OwnOffices &offices) { m_ownOffices = offices; }
    const OwnOffices &ownOffices() const { return m_ownOffices; }
    /// An empty entry forgets the region's.
    void keepOwnOffice(RegionCode region, const OwnOffice &office);

    /// What was entered from notices. `app` fills it, after it has brought the books up to date.
    void setNotices(const std::vector<NoticeRate> &notices);
    const std::vector<NoticeRate> &notices() const { return m_notices; }

Q_SIGNALS:
    void draftReplaced();
    void noticesChanged(); ///< and with them the rates
    void householdChanged();
    void applicantChanged();
    void documentChanged();
    void personChanged();
    void hukouChanged();
    void residenceChanged();
    void historyChanged();
    void placeChanged();
    void officeChanged();
    void insuranceChanged();
    void gradeChanged();
    void scheduleChanged();
    void planChanged();
    void pinnedChanged();
    void subsidyChanged();
    void bankChanged();
    void calendarChanged();
    void cardChanged();
    void declaredChanged();
    void changed(); ///< after any of the others

private:
    template<typename Answers>
    void set(Answers &current, const Answers &answers, void (EnrolmentSession::*signal)());

    const ReferenceBooks &m_books;
    QDate m_today;
    EnrolmentDraft m_draft;
    OwnOffices m_ownOffices;
    Household m_household;
    std::vector<NoticeRate> m_notices;
    std::map<QString, PersonalAnswers> m_setAside; ///< typed for others than the one chosen, by id
};

} // namespace canbao
