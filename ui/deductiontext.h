#pragma once

#include "models/payment/deductionplan.h"

#include <QString>

namespace canbao::ui {

/// "July 2026", "July 2026 to September 2026": the months that a payment is for.
QString deductionMonthsText(const Deduction &deduction);

} // namespace canbao::ui
