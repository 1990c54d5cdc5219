#pragma once

#include "ui/archive/paymentkeeping.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace canbao::ui {

class FieldStatus;

/// The fields of one payment to note. What is wrong is said at its field.
class PaymentForm : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentForm(QWidget *parent = nullptr);

    /// Fills in what is probably next; the day is today.
    void propose(const std::optional<Deduction> &next, QDate today);
    void setReceipt(const std::optional<ChosenReceipt> &chosen);
    const std::optional<ChosenReceipt> &receipt() const { return m_receipt; }
    TypedPayment typed() const;
    void clearProblems();
    void showProblem(const Error &error);
    void reword();

Q_SIGNALS:
    void receiptRequested(); ///< another file is to be chosen
    void noteRequested();

private:
    struct Field
    {
        QLabel *label;
        QLineEdit *edit;
        FieldStatus *status;
    };

    Field addField(const QString &name, int width);
    Field *fieldOf(Error::Code code);

    QGridLayout *m_grid;
    Field m_first;
    Field m_last;
    Field m_amount;
    Field m_day;
    Field m_number;
    QPushButton *m_choose;
    QLabel *m_file;
    FieldStatus *m_fileStatus;
    QPushButton *m_note;
    std::optional<ChosenReceipt> m_receipt;
};

} // namespace canbao::ui
