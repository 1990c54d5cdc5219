#pragma once

#include "models/law/explanation.h"

#include <QFrame>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace canbao::ui {

/// The coming payments one below the other: for which months, how much and why, and what is to be said of it.
class PaymentList : public QFrame
{
    Q_OBJECT

public:
    struct Payment
    {
        QString months;
        QString amount;
        QString remark;
        std::optional<Explanation> why = {};
    };

    explicit PaymentList(QWidget *parent = nullptr);

    void setPayments(std::vector<Payment> payments);
    const std::vector<Payment> &payments() const { return m_payments; }

private:
    void addPayment(int row, const Payment &payment);

    QGridLayout *m_grid;
    std::vector<Payment> m_payments;
};

} // namespace canbao::ui
