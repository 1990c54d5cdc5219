#pragma once

#include "models/application/enrolmentsession.h"
#include "ui/charts/chartfile.h"
#include "ui/notice/noticekeeping.h"

class QWidget;

namespace canbao::ui {

/// The rate browser of \a window, made when it is first wanted, at the place of the draft where one is chosen.
void openRates(EnrolmentSession &session, const NoticeKeeping &keeping, const ChartFiles &files, QWidget *window);
/// Likewise the laws.
void openLaws(const LawLibrary &library, QWidget *window);

} // namespace canbao::ui
