#pragma once

#include "ui/wizard/wizardpage.h"

#include <functional>
#include <memory>

namespace canbao::ui {

/// How the wizard gets its pages, each when it is first entered.
using PageFactory = std::function<std::unique_ptr<WizardPage>(Step, EnrolmentSession &)>;

std::unique_ptr<WizardPage> makePage(Step step, EnrolmentSession &session);

} // namespace canbao::ui
