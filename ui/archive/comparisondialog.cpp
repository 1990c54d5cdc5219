#include "ui/archive/comparisondialog.h"

#include "ui/archive/comparison.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct ComparedColumn
{
    enum { Name, One, Other, Count };
};

} // namespace

ComparisonDialog::ComparisonDialog(Kind kind, EnrolmentApplication one, EnrolmentApplication other, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_one(std::move(one))
    , m_other(std::move(other))
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_draft(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"comparisonDialog"_s);
    build();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(900), room.width() * 9 / 10), std::min(scaled(680), room.height() * 9 / 10));
    reword();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ComparisonDialog::build()
{
    m_heading->setProperty("type", u"heading"_s);
    m_lead->setProperty("type", u"small"_s);
    for (QLabel *label : {m_heading, m_lead})
        label->setWordWrap(true);
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setColumnCount(ComparedColumn::Count);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection); // read, not chosen from
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_draft->setObjectName(u"draftWithTodaysRatesButton"_s);
    m_draft->setProperty("role", u"primary"_s);
    m_draft->setVisible(m_kind == Kind::TodaysRates);
    m_close->setObjectName(u"closeComparisonButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_draft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(10));
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    for (QPushButton *button : {m_draft, m_close})
        button->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_draft, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT draftRequested();
    });
}

QString ComparisonDialog::headingOf(const EnrolmentApplication &application, bool isFirst) const
{
    if (m_kind == Kind::TwoSaved)
        return application.reference.text();
    return (isFirst ? tr("As saved, rates of %1") : tr("With the rates of %1")).arg(application.edition.number);
}

void ComparisonDialog::reword()
{
    setWindowTitle(tr("Comparison"));
    m_close->setText(tr("Close"));
    m_draft->setText(tr("New draft with today's rates"));
    auto different = Comparison::rows(m_one, m_other);
    std::vector<ComparedRow> same;
    const auto firstSame =
        std::stable_partition(different.begin(), different.end(), [](const ComparedRow &row) { return !row.isSame(); });
    same.assign(std::make_move_iterator(firstSame), std::make_move_iterator(different.end()));
    different.erase(firstSame, different.end());

    m_heading->setText(m_kind == Kind::TwoSaved ? tr("Two applications compared")
                                                : tr("%1 with today's rates").arg(m_one.reference.text()));
    m_lead->setText(
        m_kind == Kind::TwoSaved
            ? tr("What is different comes first. Document and card numbers are masked.")
            : tr("The same answers for the same months, as the rates are known today. The saved application "
                 "stays as it is."));
    m_table->setAccessibleName(m_heading->text());
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setHorizontalHeaderLabels({tr("Question"), headingOf(m_one, true), headingOf(m_other, false)});
    addGroup(different.empty() ? tr("Nothing is different") : tr("Different: %1").arg(different.size()), different,
             false);
    addGroup(tr("The same: %1").arg(same.size()), same, true);
}

/// A row with the title over the whole width, then one for each of \a rows.
void ComparisonDialog::addGroup(const QString &title, const std::vector<ComparedRow> &rows, bool isSame)
{
    const int top = m_table->rowCount();
    m_table->setRowCount(top + 1 + int(rows.size()));
    QFont bold = m_table->font();
    bold.setBold(true);
    auto *head = new QTableWidgetItem(title);
    head->setFont(bold);
    head->setBackground(isSame ? colours().window : colours().cautionSoft);
    m_table->setItem(top, ComparedColumn::Name, head);
    m_table->setSpan(top, ComparedColumn::Name, 1, ComparedColumn::Count);
    for (int index = 0; index < int(rows.size()); ++index) {
        const ComparedRow &row = rows[std::size_t(index)];
        const QStringList cells{row.name, row.one.isEmpty() ? u"–"_s : row.one,
                                row.other.isEmpty() ? u"–"_s : row.other};
        for (int column = 0; column < ComparedColumn::Count; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (isSame || column == ComparedColumn::Name)
                item->setForeground(colours().quietText);
            m_table->setItem(top + 1 + index, column, item);
        }
    }
}

void ComparisonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
