#include "ui/wizard/pagefurnishing.h"

#include "ui/wizard/calendarpage.h"
#include "ui/wizard/enrolmentwizard.h"
#include "ui/wizard/gradepage.h"
#include "ui/wizard/historypage.h"
#include "ui/wizard/insurancepage.h"
#include "ui/wizard/photopage.h"

namespace canbao::ui {

std::unique_ptr<WizardPage> furnishedPage(Step step, EnrolmentSession &session, const PageFurnishing &furnishing)
{
    auto page = makePage(step, session);
    if (auto *history = qobject_cast<HistoryPage *>(page.get()))
        history->setListFiles(furnishing.listFiles);
    if (auto *photo = qobject_cast<PhotoPage *>(page.get()))
        photo->setPhotoFiles(furnishing.photoFiles);
    if (auto *insurances = qobject_cast<InsurancePage *>(page.get()))
        insurances->setNoticeKeeping(furnishing.noticeKeeping);
    if (auto *grade = qobject_cast<GradePage *>(page.get())) {
        grade->setNoticeKeeping(furnishing.noticeKeeping);
        grade->setChartFiles(furnishing.chartFiles);
    }
    if (auto *calendar = qobject_cast<CalendarPage *>(page.get()))
        calendar->setCalendarKeeping(furnishing.calendarKeeping);
    return page;
}

} // namespace canbao::ui
