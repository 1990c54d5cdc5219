#include "ui/wizard/pages.h"

#include "ui/wizard/applicantpage.h"
#include "ui/wizard/bankpage.h"
#include "ui/wizard/calendarpage.h"
#include "ui/wizard/cardpage.h"
#include "ui/wizard/checkpage.h"
#include "ui/wizard/documentpage.h"
#include "ui/wizard/gradepage.h"
#include "ui/wizard/historypage.h"
#include "ui/wizard/hukoupage.h"
#include "ui/wizard/insurancepage.h"
#include "ui/wizard/officepage.h"
#include "ui/wizard/personpage.h"
#include "ui/wizard/photopage.h"
#include "ui/wizard/placepage.h"
#include "ui/wizard/residencepage.h"
#include "ui/wizard/schedulepage.h"
#include "ui/wizard/subsidypage.h"

namespace canbao::ui {

std::unique_ptr<WizardPage> makePage(Step step, EnrolmentSession &session)
{
    switch (step) {
    case Step::Applicant:
        return std::make_unique<ApplicantPage>(session);
    case Step::Document:
        return std::make_unique<DocumentPage>(session);
    case Step::Person:
        return std::make_unique<PersonPage>(session);
    case Step::Hukou:
        return std::make_unique<HukouPage>(session);
    case Step::Residence:
        return std::make_unique<ResidencePage>(session);
    case Step::History:
        return std::make_unique<HistoryPage>(session);
    case Step::Place:
        return std::make_unique<PlacePage>(session);
    case Step::Office:
        return std::make_unique<OfficePage>(session);
    case Step::Insurance:
        return std::make_unique<InsurancePage>(session);
    case Step::Grade:
        return std::make_unique<GradePage>(session);
    case Step::Schedule:
        return std::make_unique<SchedulePage>(session);
    case Step::Subsidy:
        return std::make_unique<SubsidyPage>(session);
    case Step::Bank:
        return std::make_unique<BankPage>(session);
    case Step::Calendar:
        return std::make_unique<CalendarPage>(session);
    case Step::Card:
        return std::make_unique<CardPage>(session);
    case Step::Photo:
        return std::make_unique<PhotoPage>(session);
    case Step::Check:
        return std::make_unique<CheckPage>(session);
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
