#pragma once

#include "models/payment/paymentoverview.h"
#include "ui/archive/paymentkeeping.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace canbao::ui {

class FieldStatus;
class PaymentForm;

/// The diary of payments under one saved application: its months with what was to be paid and what was, and the
/// payments as they were noted.
class PaymentDialog : public QDialog
{
    Q_OBJECT

public:
    struct Plan
    {
        QString reference;
        ContributionQuote quote = {};
        std::vector<Deduction> deductions = {};
        QDate savedOn;
        QDate today;
    };

    PaymentDialog(Plan plan, PaymentKeeping keeping, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(); ///< a payment was noted or removed

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void setUp(QTableWidget *table, const QString &name, int columns) const;
    void read();
    void reword();
    void showMonths(const PaymentOverview &overview);
    void showPayments();
    void note();
    void remove();
    void chooseReceipt();
    void saveReceipt();
    const PaymentNote *selected() const;

    Plan m_plan;
    PaymentKeeping m_keeping;
    std::vector<PaymentNote> m_payments;
    QLabel *m_heading;
    QLabel *m_lead;
    QLabel *m_summary;
    QLabel *m_gaps;
    QTableWidget *m_months;
    QLabel *m_formHeading;
    PaymentForm *m_form;
    QLabel *m_listHeading;
    QTableWidget *m_list;
    QPushButton *m_saveReceipt;
    QPushButton *m_remove;
    FieldStatus *m_status;
    QScrollArea *m_area;
    QBoxLayout *m_body;
    QPushButton *m_close;
};

} // namespace canbao::ui
