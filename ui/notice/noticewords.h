#pragma once

#include "models/application/referencebooks.h"
#include "models/contribution/noticerate.h"
#include "ui/citingtext.h"

namespace canbao::ui {

/// The label of a field of the form.
QString noticeFieldText(NoticeField field);
/// "Henan, pension, January 2026 to December 2026"
QString noticeTitleText(const ContributionRate &rate, const RegionDirectory &regions);
/// "20%, of it 8% to the account; base ¥3,929.00 to ¥19,646.00; reference wage ¥6,549.00"
QString noticeFiguresText(const ContributionRate &rate);
/// "60% · 80% · 100%" or "第一档 ¥4,952 · 第二档 ¥6,000"; empty where there is no list.
QString gradeListText(const GradeList &grades);
/// Why an entry does not count, or counts no longer; nothing while it does.
CitingText supersededText(const ContributionRate &rate, const ReferenceBooks &books);

} // namespace canbao::ui
