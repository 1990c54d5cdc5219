#pragma once

namespace canbao::ui {

class EnrolmentWizard;
class TaskRail;
class WizardZones;

/// The keys of the wizard: Ctrl+Enter, Alt+Left, Ctrl+S, F6, F1 and Ctrl+1 to 4.
void addWizardKeys(EnrolmentWizard &wizard, WizardZones &zones, TaskRail &rail);

} // namespace canbao::ui
