#pragma once

#include "models/application/answerchecks.h"

#include <set>

namespace canbao::ui {

/// How far a page is. The word "submitted" is never used.
enum class TaskStatus { NotStarted, InProgress, Done, NeedsLook, CannotStart };

/// The four parts of the rail.
enum class Part { IdentityAndPlace, GradeAndDeduction, Card, Check };

Part partOf(Step step);
Step firstStep(Part part);
QString partText(Part part);
QString taskStatusText(TaskStatus status);

/// \a left are the pages that were left with Continue, \a current is the one on screen.
TaskStatus taskStatus(Step step, Step current, const std::set<Step> &left, const EnrolmentDraft &draft,
                      const CheckContext &context);

} // namespace canbao::ui
