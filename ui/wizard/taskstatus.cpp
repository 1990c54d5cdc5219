#include "ui/wizard/taskstatus.h"

#include <QCoreApplication>

namespace canbao::ui {

namespace {

struct TaskText
{
    Q_DECLARE_TR_FUNCTIONS(TaskText)
};

/// What a page builds on: places for weighing them, the place for everything that costs.
bool canStart(Step step, const EnrolmentDraft &draft)
{
    if (step < Step::Place || step == Step::Card || step == Step::Photo)
        return true;
    if (step == Step::Place)
        return draft.hukou.region || residenceOf(draft);
    return enrolmentRegion(draft).has_value();
}

} // namespace

Part partOf(Step step)
{
    if (step <= Step::Office)
        return Part::IdentityAndPlace;
    if (step <= Step::Calendar)
        return Part::GradeAndDeduction;
    return step <= Step::Photo ? Part::Card : Part::Check;
}

Step firstStep(Part part)
{
    switch (part) {
    case Part::IdentityAndPlace:
        return Step::Applicant;
    case Part::GradeAndDeduction:
        return Step::Insurance;
    case Part::Card:
        return Step::Card;
    case Part::Check:
        return Step::Check;
    }
    Q_UNREACHABLE();
}

QString partText(Part part)
{
    switch (part) {
    case Part::IdentityAndPlace:
        return TaskText::tr("Identity and place");
    case Part::GradeAndDeduction:
        return TaskText::tr("Grade and deduction");
    case Part::Card:
        return TaskText::tr("Social-security card");
    case Part::Check:
        return TaskText::tr("Check and finish");
    }
    Q_UNREACHABLE();
}

QString taskStatusText(TaskStatus status)
{
    switch (status) {
    case TaskStatus::NotStarted:
        return TaskText::tr("Not started");
    case TaskStatus::InProgress:
        return TaskText::tr("In progress");
    case TaskStatus::Done:
        return TaskText::tr("Done");
    case TaskStatus::NeedsLook:
        return TaskText::tr("Needs a look");
    case TaskStatus::CannotStart:
        return TaskText::tr("Cannot start yet");
    }
    Q_UNREACHABLE();
}

TaskStatus taskStatus(Step step, Step current, const std::set<Step> &left, const EnrolmentDraft &draft,
                      const CheckContext &context)
{
    if (step == current)
        return TaskStatus::InProgress;
    if (left.contains(step))
        return problemsOf(step, draft, context).empty() ? TaskStatus::Done : TaskStatus::NeedsLook;
    return canStart(step, draft) ? TaskStatus::NotStarted : TaskStatus::CannotStart;
}

} // namespace canbao::ui
