#pragma once

#include "ui/calendarkeeping.h"
#include "ui/charts/chartfile.h"
#include "ui/fields/listfiles.h"
#include "ui/notice/noticekeeping.h"
#include "ui/photo/photofiles.h"
#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

/// What pages of the wizard need of the world outside the window.
struct PageFurnishing
{
    ListFiles listFiles = {}; ///< contribution lists
    PhotoFiles photoFiles = {};
    ChartFiles chartFiles = {}; ///< pictures of charts
    NoticeKeeping noticeKeeping = {};
    CalendarKeeping calendarKeeping = {};
};

/// The page of a step, with what it needs.
std::unique_ptr<WizardPage> furnishedPage(Step step, EnrolmentSession &session, const PageFurnishing &furnishing);

} // namespace canbao::ui
