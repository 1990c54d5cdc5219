#pragma once

#include "models/payment/paymentnote.h"

namespace canbao::app {

/// The receipt in a file. FileUnreadable; ReceiptUnreadable for what is no picture or PDF, or too large.
Result<Receipt> readReceipt(const QString &path);

} // namespace canbao::app
