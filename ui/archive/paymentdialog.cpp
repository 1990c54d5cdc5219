#include "ui/archive/paymentdialog.h"

#include "ui/archive/paymentform.h"
#include "ui/archive/paymentwords.h"
#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct MonthColumn
{
    enum { Month, Planned, Paid, Count };
};
struct PaymentColumn
{
    enum { Months, Amount, Day, Receipt, Count };
};

constexpr int MonthsWidth = 520;
constexpr int FormWidth = 420;

} // namespace

PaymentDialog::PaymentDialog(Plan plan, PaymentKeeping keeping, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_keeping(std::move(keeping))
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_gaps(new QLabel(this))
    , m_months(new QTableWidget(this))
    , m_formHeading(new QLabel(this))
    , m_form(new PaymentForm(this))
    , m_listHeading(new QLabel(this))
    , m_list(new QTableWidget(this))
    , m_saveReceipt(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_status(new FieldStatus(this))
    , m_area(new QScrollArea(this))
    , m_body(new QHBoxLayout)
    , m_close(new QPushButton(this))
{
    setObjectName(u"paymentDialog"_s);
    build();
    read();
    reword();
    m_form->propose(paymentOverview(m_plan.quote, m_plan.deductions, m_payments, m_plan.today).next, m_plan.today);
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(1060), room.width() * 9 / 10), std::min(scaled(720), room.height() * 9 / 10));
}

void PaymentDialog::build()
{
    m_heading->setProperty("type", u"heading"_s);
    m_lead->setProperty("type", u"small"_s);
    m_summary->setObjectName(u"paymentSummary"_s);
    m_gaps->setObjectName(u"paymentGaps"_s);
    m_gaps->setProperty("tone", u"caution"_s);
    for (QLabel *label : {m_formHeading, m_listHeading})
        label->setProperty("type", u"question"_s);
    for (QLabel *label : {m_heading, m_lead, m_summary, m_gaps})
        label->setWordWrap(true);
    setUp(m_months, u"paidMonthsTable"_s, MonthColumn::Count);
    m_months->setSelectionMode(QAbstractItemView::NoSelection);
    m_months->setMinimumHeight(scaled(260));
    setUp(m_list, u"paymentTable"_s, PaymentColumn::Count);
    m_list->setMinimumHeight(scaled(150));
    m_saveReceipt->setObjectName(u"saveReceiptButton"_s);
    m_remove->setObjectName(u"removePaymentButton"_s);
    m_close->setObjectName(u"closePaymentsButton"_s);
    for (QPushButton *button : {m_saveReceipt, m_remove, m_close})
        button->setAutoDefault(false);

    auto *listButtons = new QHBoxLayout;
    listButtons->setSpacing(space(12));
    listButtons->addWidget(m_saveReceipt);
    listButtons->addWidget(m_remove);
    listButtons->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(space(8));
    for (QWidget *part : std::initializer_list<QWidget *>{m_summary, m_gaps})
        left->addWidget(part);
    left->addWidget(m_months, 3);
    left->addWidget(m_listHeading);
    left->addWidget(m_list, 2);
    left->addLayout(listButtons);
    auto *right = new QVBoxLayout;
    right->setSpacing(space(8));
    right->addWidget(m_formHeading);
    right->addWidget(m_form);
    right->addWidget(m_status);
    right->addStretch(1);
    auto *ground = new QWidget;
    m_body->setContentsMargins(0, 0, space(8), 0);
    m_body->setSpacing(space(28));
    m_body->addLayout(left, 3);
    m_body->addLayout(right, 2);
    ground->setLayout(m_body);
    m_area->setWidget(ground);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(8));
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_area, 1);
    column->addLayout(row);
    connect(m_form, &PaymentForm::noteRequested, this, &PaymentDialog::note);
    connect(m_form, &PaymentForm::receiptRequested, this, &PaymentDialog::chooseReceipt);
    connect(m_remove, &QPushButton::clicked, this, &PaymentDialog::remove);
    connect(m_saveReceipt, &QPushButton::clicked, this, &PaymentDialog::saveReceipt);
    connect(m_list, &QTableWidget::itemSelectionChanged, this,
            [this] { m_saveReceipt->setEnabled(selected() && selected()->hasReceipt); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PaymentDialog::setUp(QTableWidget *table, const QString &name, int columns) const
{
    table->setObjectName(name);
    table->setColumnCount(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(columns - 1, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void PaymentDialog::read()
{
    if (auto payments = m_keeping.load())
        m_payments = *std::move(payments);
    else
        m_status->showProblem(errorText(payments.error()), nullptr);
}

void PaymentDialog::reword()
{
    setWindowTitle(tr("Payment diary"));
    m_heading->setText(tr("Payments under %1").arg(m_plan.reference));
    m_lead->setText(tr("Noted by you. Whether the bureau has credited a payment, only the bureau can say."));
    m_formHeading->setText(tr("Note a payment"));
    m_listHeading->setText(tr("Payments"));
    m_saveReceipt->setText(tr("Save its receipt…"));
    m_remove->setText(tr("Remove"));
    m_close->setText(tr("Close"));
    m_months->setAccessibleName(tr("Months of the plan"));
    m_list->setAccessibleName(m_listHeading->text());
    m_form->reword();
    const auto overview = paymentOverview(m_plan.quote, m_plan.deductions, m_payments, m_plan.today);
    m_summary->setText(PaymentWords::summary(overview));
    m_gaps->setText(PaymentWords::gaps(overview));
    m_gaps->setVisible(overview.gaps > 0);
    showMonths(overview);
    showPayments();
}

void PaymentDialog::showMonths(const PaymentOverview &overview)
{
    m_months->setHorizontalHeaderLabels({tr("Month"), tr("To pay, as saved"), tr("Paid")});
    m_months->setRowCount(static_cast<int>(overview.months.size()));
    for (int row = 0; row < m_months->rowCount(); ++row) {
        const PaidMonth &month = overview.months[static_cast<std::size_t>(row)];
        const QStringList cells{monthText(month.month), PaymentWords::planned(month),
                                PaymentWords::state(month, m_payments)};
        for (int column = 0; column < MonthColumn::Count; ++column)
            m_months->setItem(row, column, new QTableWidgetItem(cells[column]));
        auto *paid = m_months->item(row, MonthColumn::Paid);
        if (month.state == MonthState::Gap) {
            paid->setIcon(icon(u"warning"_s, &Colours::caution));
            paid->setForeground(colours().caution);
        } else if (month.state == MonthState::Noted) {
            paid->setIcon(icon(u"check"_s, &Colours::good));
        } else {
            paid->setForeground(colours().quietText);
        }
    }
}

void PaymentDialog::showPayments()
{
    m_list->setHorizontalHeaderLabels({tr("Months"), tr("Amount"), tr("Paid on"), tr("Receipt")});
    m_list->setRowCount(static_cast<int>(m_payments.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const PaymentNote &payment = m_payments[static_cast<std::size_t>(row)];
        QStringList receipt;
        if (!payment.receiptNumber.isEmpty())
            receipt.append(payment.receiptNumber);
        if (payment.hasReceipt)
            receipt.append(tr("kept"));
        const QStringList cells{PaymentWords::months(payment), moneyText(payment.amount), dateText(payment.paidOn),
                                receipt.join(tr(", ", "between parts of a receipt"))};
        for (int column = 0; column < PaymentColumn::Count; ++column)
            m_list->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_listHeading, m_list, m_saveReceipt, m_remove})
        part->setVisible(!m_payments.empty());
    if (!m_payments.empty() && !selected())
        m_list->selectRow(m_list->rowCount() - 1);
    m_saveReceipt->setEnabled(selected() && selected()->hasReceipt);
}

const PaymentNote *PaymentDialog::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_payments.size()) ? &m_payments[static_cast<std::size_t>(row)] : nullptr;
}

void PaymentDialog::note()
{
    m_form->clearProblems();
    m_status->clear(nullptr);
    const auto payment = checkedPayment(m_form->typed(), paymentFrame(m_plan.quote, m_plan.savedOn, m_plan.today));
    if (!payment) {
        for (const Error &error : payment.error())
            m_form->showProblem(error);
        return;
    }
    const auto receipt = m_form->receipt() ? std::optional(m_form->receipt()->receipt) : std::nullopt;
    if (const auto added = m_keeping.add(*payment, receipt); !added)
        return m_status->showProblem(errorText(added.error()), nullptr);
    read();
    reword();
    m_form->propose(paymentOverview(m_plan.quote, m_plan.deductions, m_payments, m_plan.today).next, m_plan.today);
    m_status->showHelp(tr("Noted."));
    Q_EMIT changed();
}

void PaymentDialog::remove()
{
    const PaymentNote *payment = selected();
    if (!payment || !m_keeping.isRemovalMeant())
        return;
    m_status->clear(nullptr);
    const auto removed = m_keeping.remove(payment->id);
    read();
    reword();
    if (!removed)
        return m_status->showProblem(errorText(removed.error()), nullptr);
    Q_EMIT changed();
}

void PaymentDialog::chooseReceipt()
{
    const auto chosen = m_keeping.chooseReceipt();
    if (!chosen)
        return m_form->showProblem(chosen.error());
    if (*chosen)
        m_form->setReceipt(*chosen);
}

void PaymentDialog::saveReceipt()
{
    const PaymentNote *payment = selected();
    if (!payment)
        return;
    const auto saved = m_keeping.saveReceipt(payment->id);
    if (!saved)
        m_status->showProblem(errorText(saved.error()), nullptr);
    else if (!saved->isEmpty())
        m_status->showHelp(tr("Saved as %1.").arg(*saved));
}

void PaymentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void PaymentDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isWide = width() >= scaled(MonthsWidth + FormWidth);
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace canbao::ui
