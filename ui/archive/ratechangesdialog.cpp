#include "ui/archive/ratechangesdialog.h"

#include "ui/answertext.h"
#include "ui/archive/ratechangeswords.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/sentences.h"
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

struct ChangeColumn
{
    enum { Name, Reference, Difference, From, Before, After, SavedWith, Count };
};

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

QStringList impactCells(const RateImpact &impact)
{
    return {differenceText(impact), impact.firstChange ? monthText(*impact.firstChange) : QString(),
            sumText(impact.before, impact.standingBefore), sumText(impact.after, impact.standingAfter)};
}

} // namespace

RateChangesDialog::RateChangesDialog(std::function<QString(const QString &)> shownName, QString editionBefore,
                                     QWidget *parent)
    : QDialog(parent)
    , m_shownName(std::move(shownName))
    , m_editionBefore(std::move(editionBefore))
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableWidget(this))
    , m_count(new QLabel(this))
    , m_open(new QPushButton(this))
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
    m_table->setColumnCount(ChangeColumn::Count);
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
    m_open->setObjectName(u"compareChangedButton"_s);
    m_open->setProperty("role", u"primary"_s);
    m_open->setEnabled(false);
    m_close->setObjectName(u"closeRateChangesButton"_s);
    for (QPushButton *button : {m_open, m_close})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(10));
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addWidget(m_count); // a line of its own: in large print there is no room beside the buttons
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &RateChangesDialog::openChosen);
    connect(m_table, &QTableWidget::cellActivated, this, &RateChangesDialog::openChosen);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RateChangesDialog::showChoice);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void RateChangesDialog::add(const ChangedApplication &changed)
{
    m_changed.emplace_back(changed);
    addRow();
}

void RateChangesDialog::addDraft(const ChangedDraft &changed)
{
    m_changed.emplace_back(changed);
    addRow();
}

void RateChangesDialog::addRow()
{
    m_table->setRowCount(static_cast<int>(m_changed.size()));
    fillRow(m_table->rowCount() - 1);
    if (m_table->currentRow() < 0)
        m_table->selectRow(0);
    m_open->setEnabled(true);
    m_count->setText(countText());
}

void RateChangesDialog::showProgress(int done, int all)
{
    m_all = all;
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_count->setText(countText());
}

void RateChangesDialog::finish(const RateChangesCount &count)
{
    m_lookedAt = count;
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
    if (!m_lookedAt)
        return tr("%1 of %2 looked at").arg(m_progress->value()).arg(m_all);
    const auto drafts =
        std::ranges::count_if(m_changed, [](const auto &each) { return std::holds_alternative<ChangedDraft>(each); });
    return rateChangesText(*m_lookedAt, std::ssize(m_changed) - drafts, drafts);
}

void RateChangesDialog::fillRow(int row)
{
    const auto cells =
        std::visit([this](const auto &changed) { return cellsOf(changed); }, m_changed[static_cast<std::size_t>(row)]);
    for (int column = 0; column < ChangeColumn::Count; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

QStringList RateChangesDialog::cellsOf(const ChangedApplication &changed) const
{
    return QStringList{m_shownName(changed.entry.name), changed.entry.reference} + impactCells(changed.impact)
        << changed.edition;
}

QStringList RateChangesDialog::cellsOf(const ChangedDraft &changed) const
{
    const QString &name = changed.entry.name;
    //: in the column of the references
    const QString draft = tr("Draft");
    return QStringList{name.isEmpty() ? tr("No name yet") : m_shownName(name), draft} + impactCells(changed.impact)
        << m_editionBefore;
}

void RateChangesDialog::showChoice()
{
    const int row = m_table->currentRow();
    const bool isDraft = row >= 0 && std::holds_alternative<ChangedDraft>(m_changed[static_cast<std::size_t>(row)]);
    m_open->setText(isDraft ? tr("Open the draft") : tr("Show what is different"));
}

void RateChangesDialog::openChosen()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto &changed = m_changed[static_cast<std::size_t>(row)];
    if (const auto *draft = std::get_if<ChangedDraft>(&changed))
        Q_EMIT draftRequested(draft->entry.id);
    else
        Q_EMIT comparisonRequested(std::get<ChangedApplication>(changed).entry.reference);
}

void RateChangesDialog::reword()
{
    setWindowTitle(tr("What today's rates change"));
    m_heading->setText(tr("What today's rates change"));
    QStringList lead{tr("Each saved application with the same answers for the same months, as the rates are known "
                        "today. Nothing saved is altered.")};
    if (!m_editionBefore.isEmpty())
        lead << tr("Drafts have no figures of their own: they are compared with edition %1, which counted before.")
                    .arg(m_editionBefore);
    m_lead->setText(joinedSentences(lead));
    showChoice();
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(m_heading->text());
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Reference"), tr("Difference"), tr("From"),
                                        tr("Together, before"), tr("With today's rates"), tr("Edition before")});
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
