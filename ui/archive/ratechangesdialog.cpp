#include "ui/archive/ratechangesdialog.h"

#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Reference, Difference, From, Before, After, SavedWith, ColumnCount };

QString sumText(const std::optional<Money> &sum, Standing standing)
{
    const QString amount = amountText(sum);
    return sum && standing != Standing::Known
        ? RateChangesDialog::tr("%1 (%2)", "amount, what it rests on").arg(amount, standingText(standing))
        : amount;
}

/// With its sign, so that one sees at once which way it goes.
QString differenceText(const RateImpact &impact)
{
    const auto difference = impact.difference();
    if (!difference)
        return unknownText();
    return *difference > Money() ? u'+' + moneyText(*difference) : moneyText(*difference);
}

} // namespace

RateChangesDialog::RateChangesDialog(std::function<QString(const QString &)> shownName, QWidget *parent)
    : QDialog(parent)
    , m_shownName(std::move(shownName))
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableWidget(this))
    , m_count(new QLabel(this))
    , m_compare(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"rateChangesDialog"_s);
    build();
    reword();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(1060), room.width() * 9 / 10), std::min(scaled(600), room.height() * 9 / 10));
}

void RateChangesDialog::build()
{
    m_heading->setProperty("type", u"heading"_s);
    m_lead->setProperty("type", u"small"_s);
    for (QLabel *label : {m_heading, m_lead, m_count})
        label->setWordWrap(true);
    m_count->setObjectName(u"rateChangesCount"_s);
    m_table->setObjectName(u"rateChangesTable"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(44));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_compare->setObjectName(u"compareChangedButton"_s);
    m_compare->setProperty("role", u"primary"_s);
    m_compare->setEnabled(false);
    m_close->setObjectName(u"closeRateChangesButton"_s);
    for (QPushButton *button : {m_compare, m_close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_count, 1);
    row->addWidget(m_close);
    row->addWidget(m_compare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(10));
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_compare, &QPushButton::clicked, this, &RateChangesDialog::compare);
    connect(m_table, &QTableWidget::cellActivated, this, &RateChangesDialog::compare);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void RateChangesDialog::add(const ChangedApplication &changed)
{
    m_changed.push_back(changed);
    m_table->setRowCount(static_cast<int>(m_changed.size()));
    fillRow(m_table->rowCount() - 1);
    if (m_table->currentRow() < 0)
        m_table->selectRow(0);
    m_compare->setEnabled(true);
    m_count->setText(countText());
}

void RateChangesDialog::showProgress(int done, int all)
{
    m_all = all;
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_count->setText(countText());
}

void RateChangesDialog::finish(int notComparable)
{
    m_isFinished = true;
    m_notComparable = notComparable;
    m_progress->hide();
    m_count->setText(countText());
}

void RateChangesDialog::showFailure(const Error &error)
{
    m_failure = errorText(error);
    m_progress->hide();
    m_count->setText(countText());
}

QString RateChangesDialog::countText() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_isFinished)
        return tr("%1 of %2 looked at").arg(m_progress->value()).arg(m_all);
    QString text = m_changed.empty()
        ? tr("None of %n saved application(s) would cost anything else.", nullptr, m_all)
        : tr("%1 of %n saved application(s) would cost something else.", nullptr, m_all).arg(m_changed.size());
    if (m_notComparable > 0)
        text +=
            u' ' + tr("%n cannot be compared: the rates in use do not have what was chosen.", nullptr, m_notComparable);
    return text;
}

void RateChangesDialog::fillRow(int row)
{
    const auto &[entry, edition, impact] = m_changed[static_cast<std::size_t>(row)];
    const QStringList cells{m_shownName(entry.name),
                            entry.reference,
                            differenceText(impact),
                            impact.firstChange ? monthText(*impact.firstChange) : QString(),
                            sumText(impact.before, impact.standingBefore),
                            sumText(impact.after, impact.standingAfter),
                            edition};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

void RateChangesDialog::compare()
{
    const int row = m_table->currentRow();
    if (row >= 0)
        Q_EMIT comparisonRequested(m_changed[static_cast<std::size_t>(row)].entry.reference);
}

void RateChangesDialog::reword()
{
    setWindowTitle(tr("What today's rates change"));
    m_heading->setText(tr("What today's rates change"));
    m_lead->setText(
        tr("Each saved application with the same answers for the same months, as the rates are known today. "
           "Nothing saved is altered."));
    m_compare->setText(tr("Show what is different"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(m_heading->text());
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Reference"), tr("Difference"), tr("From"),
                                        tr("Together, as saved"), tr("With today's rates"), tr("Saved with")});
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    m_count->setText(countText());
}

void RateChangesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
