#include "ui/answersbefore.h"

#include "models/application/answerchecks.h"
#include "ui/answername.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct BeforeColumn
{
    enum { Time, Page, Changed, Count };
};

} // namespace

AnswersBefore::AnswersBefore(std::vector<DraftVersion> versions, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_today(today)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_goBack(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    std::ranges::reverse(m_versions);
    build();
    reword();
    if (m_versions.size() > 1)
        m_table->selectRow(1);
    m_goBack->setEnabled(m_table->currentRow() > 0);
    m_table->setFocus();
}

void AnswersBefore::build()
{
    setObjectName(u"answersBefore"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setProperty("type", u"heading"_s);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_table->setObjectName(u"versionTable"_s);
    m_table->setColumnCount(BeforeColumn::Count);
    m_table->setRowCount(static_cast<int>(m_versions.size()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BeforeColumn::Changed, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_goBack->setObjectName(u"goBackButton"_s);
    m_goBack->setProperty("role", u"primary"_s);
    m_goBack->setDefault(true);
    m_close->setObjectName(u"closeButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_goBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_goBack->setEnabled(m_table->currentRow() > 0); });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &AnswersBefore::goBack);
    connect(m_goBack, &QPushButton::clicked, this, &AnswersBefore::goBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(scaled(760), scaled(520));
}

void AnswersBefore::goBack()
{
    const int row = m_table->currentRow();
    if (row <= 0 || row >= static_cast<int>(m_versions.size()))
        return;
    Q_EMIT chosen(m_versions[static_cast<std::size_t>(row)].draft);
    accept();
}

void AnswersBefore::reword()
{
    setWindowTitle(tr("Answers before"));
    m_title->setText(tr("Answers before"));
    m_hint->setText(m_versions.size() > 1 ? tr("Canbao keeps the last 50 states of this draft. Going back to one can "
                                               "be undone.")
                                          : tr("Nothing has changed since these answers were first kept."));
    m_table->setAccessibleName(m_title->text());
    m_table->setHorizontalHeaderLabels({tr("Kept"), tr("Page"), tr("What had changed")});
    m_goBack->setText(tr("Go back to these answers"));
    m_close->setText(tr("Close"));
    for (int row = 0; row < m_table->rowCount(); ++row)
        setRow(row);
    m_table->resizeRowsToContents();
}

void AnswersBefore::setRow(int row)
{
    const auto at = static_cast<std::size_t>(row);
    const DraftVersion &version = m_versions[at];
    const QString time = timeText(version.savedAt);
    // Where it was answered: Continue has kept it on the page after that.
    const auto changes = changesOf(at);
    const Step page = changes.empty() ? stepFromKey(version.draft.currentStep).value_or(Step::Applicant)
                                      : stepOf(fieldOf(changes.front()));
    const QString shownTime = at == 0 ? tr("%1 · now", "time of the present answers").arg(time) : time;
    m_table->setItem(row, BeforeColumn::Time, new QTableWidgetItem(shownTime));
    m_table->setItem(row, BeforeColumn::Page, new QTableWidgetItem(stepText(page)));
    m_table->setItem(row, BeforeColumn::Changed, new QTableWidgetItem(changeText(at)));
}

QString AnswersBefore::timeText(const QDateTime &time) const
{
    const QString clock = currentLocale().toString(time, u"HH:mm"_s);
    //: %1 is a day, %2 a time
    return time.date() == m_today ? clock : tr("%1 %2").arg(dateText(time.date()), clock);
}

std::vector<Answer> AnswersBefore::changesOf(std::size_t at) const
{
    if (at + 1 >= m_versions.size())
        return {};
    return changedAnswers(m_versions[at + 1].draft, m_versions[at].draft);
}

QString AnswersBefore::changeText(std::size_t at) const
{
    if (at + 1 < m_versions.size())
        return answerListText(changesOf(at));
    return m_versions[at].number == 1 ? tr("the first answers that were kept") : tr("the oldest answers still kept");
}

void AnswersBefore::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
