#include "ui/wizard/wizardkeys.h"

#include "ui/wizard/enrolmentwizard.h"
#include "ui/wizard/taskrail.h"
#include "ui/wizard/taskrow.h"
#include "ui/wizard/wizardzones.h"

#include <QShortcut>

namespace canbao::ui {

namespace {

void addKey(EnrolmentWizard &wizard, const QKeySequence &keys, void (EnrolmentWizard::*slot)())
{
    QObject::connect(new QShortcut(keys, &wizard), &QShortcut::activated, &wizard, slot);
}

void addPartKey(EnrolmentWizard &wizard, TaskRail &rail, Part part)
{
    const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(part));
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), &wizard);
    QObject::connect(shortcut, &QShortcut::activated, &wizard, [&wizard, &rail, part] {
        if (rail.row(firstStep(part))->isEnabled())
            wizard.showStep(firstStep(part));
    });
}

} // namespace

void addWizardKeys(EnrolmentWizard &wizard, WizardZones &zones, TaskRail &rail)
{
    addKey(wizard, Qt::CTRL | Qt::Key_Return, &EnrolmentWizard::goOn);
    addKey(wizard, Qt::CTRL | Qt::Key_Enter, &EnrolmentWizard::goOn);
    addKey(wizard, Qt::ALT | Qt::Key_Left, &EnrolmentWizard::goBack);
    addKey(wizard, Qt::CTRL | Qt::Key_S, &EnrolmentWizard::saveAndClose);
    QObject::connect(new QShortcut(Qt::Key_F6, &wizard), &QShortcut::activated, &zones, &WizardZones::goToNext);
    QObject::connect(new QShortcut(Qt::Key_F1, &wizard), &QShortcut::activated, &zones, &WizardZones::explain);
    for (const Part part : {Part::IdentityAndPlace, Part::GradeAndDeduction, Part::Card, Part::Check})
        addPartKey(wizard, rail, part);
}

} // namespace canbao::ui
