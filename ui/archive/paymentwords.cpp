#include "ui/archive/paymentwords.h"

#include "ui/answertext.h"
#include "ui/format.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

QString PaymentWords::summary(const PaymentOverview &overview)
{
    if (overview.noted == 0 && overview.sum.isZero())
        return tr("No payment noted yet.");
    return tr("%1 of %n month(s) noted, %2 together.", nullptr, static_cast<int>(overview.months.size()))
        .arg(QString::number(overview.noted), moneyText(overview.sum));
}

QString PaymentWords::gaps(const PaymentOverview &overview)
{
    if (overview.gaps == 0)
        return {};
    return tr("For %n month(s) the debit is past and no payment is noted.", nullptr, overview.gaps);
}

QString PaymentWords::months(const PaymentNote &payment)
{
    return payment.first == payment.last ? monthText(payment.first)
                                         : u"%1 – %2"_s.arg(monthText(payment.first), monthText(payment.last));
}

/// A payment for several months is not divided: it stands with its months.
QString PaymentWords::state(const PaidMonth &month, const std::vector<PaymentNote> &payments)
{
    switch (month.state) {
    case MonthState::Gap:
        return tr("no payment noted");
    case MonthState::Open:
        return tr("to come");
    case MonthState::Noted:
        break;
    }
    QStringList texts;
    for (const PaymentNote &payment : payments) {
        if (payment.first > month.month || month.month > payment.last)
            continue;
        const QString text = tr("%1 on %2", "amount, day").arg(moneyText(payment.amount), dateText(payment.paidOn));
        texts.append(payment.first == payment.last ? text
                                                   : tr("%1, for %2", "payment, months").arg(text, months(payment)));
    }
    return texts.join(tr("; ", "between payments"));
}

QString PaymentWords::planned(const PaidMonth &month)
{
    const QString amount = amountText(month.planned);
    return month.planned && month.standing != Standing::Known
        ? tr("%1, %2", "amount, what it rests on").arg(amount, standingText(month.standing))
        : amount;
}

} // namespace canbao::ui
