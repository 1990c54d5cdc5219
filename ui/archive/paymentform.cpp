#include "ui/archive/paymentform.h"

#include "models/application/enrolmentdraft.h"
#include "models/identity/typedtext.h"
#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/moneyedit.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MonthWidth = 130;
constexpr int LongestTyped = 100; // the rules say how much, with words

} // namespace

PaymentForm::PaymentForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_choose(new QPushButton(this))
    , m_file(new QLabel(this))
    , m_fileStatus(new FieldStatus(this))
    , m_note(new QPushButton(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space(12));
    m_grid->setVerticalSpacing(space(4));
    m_first = addField(u"paymentFirstEdit"_s, MonthWidth);
    m_last = addField(u"paymentLastEdit"_s, MonthWidth);
    m_amount = addField(u"paymentAmountEdit"_s, 180);
    m_day = addField(u"paymentDayEdit"_s, 180);
    m_number = addField(u"receiptNumberEdit"_s, 320);
    m_choose->setObjectName(u"chooseReceiptButton"_s);
    m_file->setProperty("type", u"small"_s);
    m_file->setWordWrap(true);
    m_note->setObjectName(u"notePaymentButton"_s);
    m_note->setProperty("role", u"primary"_s);
    for (QPushButton *button : {m_choose, m_note})
        button->setAutoDefault(false);
    auto *file = new QHBoxLayout;
    file->setSpacing(space(12));
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    const int row = m_grid->rowCount();
    m_grid->addLayout(file, row, 0);
    m_grid->addWidget(m_fileStatus, row + 1, 0);
    m_grid->addWidget(m_note, row + 2, 0, Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, &PaymentForm::receiptRequested);
    connect(m_note, &QPushButton::clicked, this, &PaymentForm::noteRequested);
    reword();
}

PaymentForm::Field PaymentForm::addField(const QString &name, int width)
{
    const Field field{new QLabel(this), name == u"paymentAmountEdit"_s ? new MoneyEdit(this) : new QLineEdit(this),
                      new FieldStatus(this)};
    field.label->setProperty("type", u"question"_s);
    field.label->setBuddy(field.edit);
    field.edit->setObjectName(name);
    field.edit->setMaxLength(LongestTyped);
    field.edit->setMaximumWidth(scaled(width));
    connect(field.edit, &QLineEdit::returnPressed, this, &PaymentForm::noteRequested);
    const int row = m_grid->rowCount();
    m_grid->addWidget(field.label, row, 0);
    m_grid->addWidget(field.edit, row + 1, 0);
    m_grid->addWidget(field.status, row + 2, 0);
    return field;
}

void PaymentForm::propose(const std::optional<Deduction> &next, QDate today)
{
    m_first.edit->setText(next ? toPlainText(next->first) : QString());
    m_last.edit->setText(next ? toPlainText(next->last) : QString());
    const auto amount = next ? next->known() : std::nullopt;
    m_amount.edit->setText(amount ? toPlainText(*amount) : QString());
    m_day.edit->setText(today.toString(Qt::ISODate));
    m_number.edit->clear();
    setReceipt(std::nullopt);
}

void PaymentForm::setReceipt(const std::optional<ChosenReceipt> &chosen)
{
    m_receipt = chosen;
    m_fileStatus->clear(nullptr);
    reword();
}

TypedPayment PaymentForm::typed() const
{
    return {.first = parseMonth(m_first.edit->text()),
            .last = parseMonth(m_last.edit->text()),
            .amount = typedMoney(m_amount.edit->text()),
            .paidOn = parseDate(m_day.edit->text()).value_or(QDate()),
            .receiptNumber = m_number.edit->text()};
}

void PaymentForm::clearProblems()
{
    for (const Field &field : {m_first, m_last, m_amount, m_day, m_number})
        field.status->clear(field.edit);
    m_fileStatus->clear(nullptr);
}

PaymentForm::Field *PaymentForm::fieldOf(Error::Code code)
{
    switch (code) {
    case Error::Code::PaymentMonthInvalid:
        return &m_last;
    case Error::Code::PaymentAmountInvalid:
        return &m_amount;
    case Error::Code::PaymentDayInvalid:
        return &m_day;
    case Error::Code::ReceiptNumberInvalid:
        return &m_number;
    default:
        return nullptr;
    }
}

void PaymentForm::showProblem(const Error &error)
{
    const auto text = errorText(error);
    if (const Field *field = fieldOf(error.code))
        return field->status->showProblem(text, field->edit);
    m_fileStatus->showProblem(text, nullptr);
}

void PaymentForm::reword()
{
    m_first.label->setText(tr("From month, such as 2026-07"));
    m_last.label->setText(tr("To month"));
    m_amount.label->setText(tr("Amount paid, in yuan"));
    m_day.label->setText(tr("Paid on, such as 2026-07-12"));
    m_number.label->setText(tr("Number of the receipt, if there is one"));
    m_choose->setText(tr("Receipt…"));
    m_choose->setAccessibleName(tr("Choose a picture or PDF of the receipt"));
    m_file->setText(m_receipt ? m_receipt->fileName : tr("No picture or PDF of the receipt"));
    m_note->setText(tr("Note the payment"));
}

} // namespace canbao::ui
