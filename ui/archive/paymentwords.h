#pragma once

#include "models/payment/paymentoverview.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What was noted of payments, in the program's language.
class PaymentWords
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PaymentWords)

public:
    /// "9 of 12 months noted, ¥13,086.00 together."
    static QString summary(const PaymentOverview &overview);
    /// How many debits are past without a payment; empty where none is.
    static QString gaps(const PaymentOverview &overview);
    /// "July 2026", "July 2026 – September 2026"
    static QString months(const PaymentNote &payment);
    /// What is known of a month: the payments for it, or that none is noted.
    static QString state(const PaidMonth &month, const std::vector<PaymentNote> &payments);
    static QString planned(const PaidMonth &month);
};

} // namespace canbao::ui
