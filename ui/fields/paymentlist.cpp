#include "ui/fields/paymentlist.h"

#include "ui/theme/theme.h"
#include "ui/whydialog.h"

#include <QGridLayout>
#include <QLabel>

#include <memory>

namespace canbao::ui {

namespace {

struct PaymentListColumn
{
    enum { Months, Amount, Why, Remark, Count };
};

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

PaymentList::PaymentList(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_grid->setContentsMargins(space(20), space(12), space(20), space(12));
    m_grid->setHorizontalSpacing(space(24));
    m_grid->setVerticalSpacing(space(6));
    m_grid->setColumnStretch(PaymentListColumn::Remark, 1);
}

void PaymentList::setPayments(std::vector<Payment> payments)
{
    m_payments = std::move(payments);
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    int row = 0;
    for (const Payment &payment : m_payments) {
        addPayment(row, payment);
        row += 2;
    }
}

void PaymentList::addPayment(int row, const Payment &payment)
{
    if (row > 0) {
        auto *line = new QFrame(this);
        line->setProperty("role", QStringLiteral("rule"));
        m_grid->addWidget(line, row, 0, 1, PaymentListColumn::Count);
    }
    m_grid->addWidget(label(payment.months, this), row + 1, PaymentListColumn::Months);
    m_grid->addWidget(label(payment.amount, this), row + 1, PaymentListColumn::Amount,
                      Qt::AlignRight | Qt::AlignVCenter);
    if (payment.why) {
        auto *why = new WhyLink(*payment.why, this);
        why->setAbout(payment.months);
        m_grid->addWidget(why, row + 1, PaymentListColumn::Why, Qt::AlignVCenter);
    }
    auto *remark = label(payment.remark, this);
    remark->setWordWrap(true);
    remark->setProperty("tone", QStringLiteral("caution"));
    m_grid->addWidget(remark, row + 1, PaymentListColumn::Remark);
}

} // namespace canbao::ui
