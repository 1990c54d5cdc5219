#pragma once

#include "models/payment/paymentnote.h"

#include <functional>
#include <optional>
#include <vector>

namespace canbao::ui {

/// A receipt that somebody chose to keep.
struct ChosenReceipt
{
    QString fileName;
    Receipt receipt;
};

/// How the payments under one application are read and noted; the archive and its files stand behind it.
struct PaymentKeeping
{
    std::function<Result<std::vector<PaymentNote>>()> load; ///< in the order of the days
    std::function<Result<qint64>(const PaymentNote &, const std::optional<Receipt> &)> add;
    std::function<Result<void>(qint64 id)> remove; ///< asks nothing
    /// Asks for the file of a receipt; nothing when that was cancelled.
    std::function<Result<std::optional<ChosenReceipt>>()> chooseReceipt;
    /// Asks where to put a kept receipt; its name there, empty when that was cancelled.
    std::function<Result<QString>(qint64 id)> saveReceipt;
    /// Whether a payment shall go for good.
    std::function<bool()> isRemovalMeant;
};

} // namespace canbao::ui
