#include "ui/archive/lifewords.h"

#include "ui/format.h"

namespace canbao::ui {

QString LifeWords::step(const LifeStep &step)
{
    const QString day = dateText(step.day);
    switch (step.status) {
    case LifeStatus::Ready:
        return tr("Ready to be handed in since %1").arg(day);
    case LifeStatus::HandedIn:
        return tr("Handed in on %1").arg(day);
    case LifeStatus::Accepted:
        return tr("Accepted on %1; the bureau's number: %2").arg(day, step.acceptanceNumber);
    case LifeStatus::Stopped:
        return tr("Stopped on %1: %2").arg(day, step.reason);
    case LifeStatus::Replaced:
        return tr("Replaced on %1 by %2").arg(day, step.successor);
    }
    Q_UNREACHABLE();
}

QString LifeWords::choice(LifeStatus status)
{
    switch (status) {
    case LifeStatus::Ready:
        return tr("Ready again");
    case LifeStatus::HandedIn:
        return tr("Handed in");
    case LifeStatus::Accepted:
        return tr("Accepted");
    case LifeStatus::Stopped:
        return tr("Stopped");
    case LifeStatus::Replaced:
        return tr("Replaced by another");
    }
    Q_UNREACHABLE();
}

QString LifeWords::meaning(LifeStatus status)
{
    switch (status) {
    case LifeStatus::Ready:
        return tr("The papers came back, or the step before was noted by mistake");
    case LifeStatus::HandedIn:
        return tr("The papers are at the window or were sent in");
    case LifeStatus::Accepted:
        return tr("The bureau has taken them and given a number");
    case LifeStatus::Stopped:
        return tr("Nothing is paid under it any more");
    case LifeStatus::Replaced:
        return tr("Another application stands in its place");
    }
    Q_UNREACHABLE();
}

QString LifeWords::wordQuestion(LifeStatus status)
{
    switch (status) {
    case LifeStatus::Ready:
    case LifeStatus::HandedIn:
        return {};
    case LifeStatus::Accepted:
        return tr("The number that the bureau gave");
    case LifeStatus::Stopped:
        return tr("Why it was stopped");
    case LifeStatus::Replaced:
        return tr("Reference of the other application");
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
