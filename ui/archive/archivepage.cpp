#include "ui/archive/archivepage.h"

#include "ui/archive/archivefilters.h"
#include "ui/archive/archivemenu.h"
#include "ui/archive/archivewords.h"
#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/flowlayout.h"
#include "ui/format.h"
#include "ui/theme/theme.h"
#include "ui_archivepage.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

FinderOrder orderOf(int column)
{
    switch (static_cast<ArchiveTableModel::Column>(column)) {
    case ArchiveTableModel::Name:
        return FinderOrder::Name;
    case ArchiveTableModel::Reference:
        return FinderOrder::Reference;
    case ArchiveTableModel::Place:
        return FinderOrder::Place;
    case ArchiveTableModel::Grade:
        return FinderOrder::Grade;
    case ArchiveTableModel::PerMonth:
        return FinderOrder::PerMonth;
    case ArchiveTableModel::Figures:
        return FinderOrder::Figures;
    case ArchiveTableModel::Status:
        return FinderOrder::Status;
    case ArchiveTableModel::SavedAt:
    case ArchiveTableModel::ColumnCount:
        break;
    }
    return FinderOrder::SavedAt;
}

} // namespace

ArchivePage::ArchivePage(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ArchivePage>())
    , m_model(new ArchiveTableModel(
          {.cell = [this](const auto &entry, auto column) { return ArchiveWords::cell(entry, column, m_masksNames); },
           .heading = ArchiveWords::heading},
          this))
    , m_more(new ArchiveMenu(this))
    , m_status(new FieldStatus(this))
    , m_finding({.list = [](const FinderQuery &) { return ArchiveListing(); }})
{
    m_ui->setupUi(this);
    m_ui->column->insertWidget(m_ui->column->count() - 1, m_status);
    m_filters = new ArchiveFilters(m_ui->yearBox, m_ui->provinceBox, m_ui->statusBox, this);
    m_ui->table->setModel(m_model);
    auto *header = m_ui->table->horizontalHeader();
    header->setResizeContentsPrecision(ArchiveTableModel::PageSize); // the others are not there
    header->setSortIndicator(m_sortColumn, m_sortOrder);
    m_ui->table->installEventFilter(this);
    m_ui->searchEdit->installEventFilter(this);
    m_ui->searchEdit->addAction(icon(u"search"_s, &Colours::quietText), QLineEdit::LeadingPosition);
    connectAction(m_ui->openButton, u"document"_s, ApplicationAction::Open);
    connectAction(m_ui->copyButton, u"copy"_s, ApplicationAction::CopyAsNew);
    connectAction(m_ui->previewButton, u"eye"_s, ApplicationAction::Preview);
    connectAction(m_ui->printButton, u"printer"_s, ApplicationAction::Print);
    connectAction(m_ui->pdfButton, u"pdf"_s, ApplicationAction::SavePdf);
    m_ui->openButton->setIcon(icon(u"document"_s, &Colours::accentText));
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ArchivePage::search);
    connect(m_filters, &ArchiveFilters::changed, this, &ArchivePage::refresh);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ArchivePage::sortBy);
    connect(m_ui->table, &QTableView::doubleClicked, this, [this] { act(ApplicationAction::Open); });
    auto *actions = new FlowLayout(10);
    m_ui->actionBar->setLayout(actions);
    for (auto *button : std::initializer_list<QPushButton *>{m_ui->openButton, m_ui->copyButton, m_ui->previewButton,
                                                             m_ui->printButton, m_ui->pdfButton, m_more})
        actions->addWidget(button);
    connect(m_more, &ArchiveMenu::requested, this, &ArchivePage::act);
    connect(m_more, &ArchiveMenu::compareRequested, this, &ArchivePage::compare);
    connect(m_more, &ArchiveMenu::exportRequested, this,
            [this] { Q_EMIT exportRequested(selectedReferences(), query()); });
    connect(m_more, &ArchiveMenu::importRequested, this, &ArchivePage::importRequested);
    connect(m_more, &ArchiveMenu::rateChangesRequested, this, &ArchivePage::rateChangesRequested);
    connect(m_more, &ArchiveMenu::binRequested, this, &ArchivePage::binRequested);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_status->clear(nullptr); });
    addKeys();
    fitRows();
    showWhatIsThere();
}

ArchivePage::~ArchivePage() = default;

void ArchivePage::setFinding(ArchiveFinding finding)
{
    m_finding = std::move(finding);
}

void ArchivePage::refresh()
{
    const QString selected = selectedReference();
    const int row = m_ui->table->currentIndex().row();
    m_listing = m_finding.list(query());
    m_filters->offer(m_listing);
    m_model->setRows(std::move(m_listing.rows)); // their number stays
    showWhatIsThere();
    select(selected, row);
    if (!m_hasColumns && isVisible())
        fitColumns();
}

void ArchivePage::showProgress(int percent)
{
    if (!m_listing.preparing)
        return;
    m_listing.preparing = percent;
    m_ui->countLabel->setText(countText());
}

void ArchivePage::setNamesMasked(bool masked)
{
    if (masked == m_masksNames)
        return;
    m_masksNames = masked;
    m_model->reword();
}

void ArchivePage::focusSearch()
{
    if (m_listing.total == 0) {
        m_ui->titleLabel->setFocus();
        return;
    }
    m_ui->searchEdit->setFocus(Qt::OtherFocusReason);
    m_ui->searchEdit->selectAll();
}

QByteArray ArchivePage::columns() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_ui->table->horizontalHeader()->saveState() << m_sortColumn << int(m_sortOrder);
    return bytes;
}

void ArchivePage::restoreColumns(const QByteArray &columns)
{
    QByteArray header;
    int column = -1;
    int order = 0;
    QDataStream stream(columns);
    stream >> header >> column >> order;
    const QSignalBlocker quiet(m_ui->table->horizontalHeader());
    if (stream.status() != QDataStream::Ok || column < 0 || column >= ArchiveTableModel::ColumnCount
        || !m_ui->table->horizontalHeader()->restoreState(header))
        return;
    m_hasColumns = true;
    m_sortColumn = column;
    m_sortOrder = order == Qt::AscendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
    m_ui->table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
}

void ArchivePage::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    layout()->activate();
    if (!m_hasColumns)
        fitColumns();
}

void ArchivePage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_filters->reword();
    m_model->reword();
    showWhatIsThere();
}

bool ArchivePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        act(ApplicationAction::Open);
        return true;
    }
    if (watched == m_ui->searchEdit && key == Qt::Key_Down && m_ui->table->isVisible()) {
        m_ui->table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ArchivePage::addKeys()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &ArchivePage::focusSearch);
}

void ArchivePage::connectAction(QPushButton *button, const QString &iconName, ApplicationAction action)
{
    button->setIcon(icon(iconName));
    connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
}

void ArchivePage::act(ApplicationAction action)
{
    if (const QString reference = selectedReference(); !reference.isEmpty())
        Q_EMIT requested(action, reference);
}

void ArchivePage::compare()
{
    const QStringList references = selectedReferences();
    if (references.size() != 2)
        return m_status->showProblem(errorText({.code = Error::Code::TwoApplicationsNeeded}), nullptr);
    Q_EMIT compareRequested(references.front(), references.back());
}

QStringList ArchivePage::selectedReferences() const
{
    QStringList references;
    const auto rows = m_ui->table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        references.append(row.data(ArchiveTableModel::ReferenceRole).toString());
    return references;
}

QString ArchivePage::selectedReference() const
{
    return m_ui->table->currentIndex().data(ArchiveTableModel::ReferenceRole).toString();
}

/// The best match comes first until a heading is chosen, and it is what Enter opens.
void ArchivePage::search(const QString &text)
{
    m_sortsMatches = m_sortsMatches && !text.trimmed().isEmpty();
    const QSignalBlocker quiet(m_ui->table->horizontalHeader());
    const bool isRanked = query().order == FinderOrder::Fitness;
    m_ui->table->horizontalHeader()->setSortIndicator(isRanked ? -1 : m_sortColumn, m_sortOrder);
    m_ui->table->setCurrentIndex({});
    refresh();
}

void ArchivePage::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    m_sortsMatches = !m_ui->searchEdit->text().trimmed().isEmpty();
    m_ui->table->setCurrentIndex({});
    refresh();
}

FinderQuery ArchivePage::query() const
{
    FinderQuery query{.text = m_ui->searchEdit->text()};
    m_filters->narrow(query);
    const bool isRanked = !query.text.trimmed().isEmpty() && !m_sortsMatches;
    query.order = isRanked ? FinderOrder::Fitness : orderOf(m_sortColumn);
    query.isDescending = m_sortOrder == Qt::DescendingOrder;
    return query;
}

void ArchivePage::showWhatIsThere()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->table->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->emptyLabel->setText(emptyText());
    m_ui->countLabel->setVisible(m_listing.total > 0);
    m_ui->countLabel->setText(countText());
    m_ui->table->setAccessibleDescription(countText());
    for (auto *button : {m_ui->openButton, m_ui->copyButton, m_ui->previewButton, m_ui->printButton, m_ui->pdfButton})
        button->setEnabled(!isEmpty);
    m_more->setHasApplication(!isEmpty);
}

/// Looked for near where it was and at the top; elsewhere in a long list the first is selected instead.
void ArchivePage::select(const QString &reference, int formerRow)
{
    const auto isAt = [this, &reference](int row) {
        return row >= 0 && row < m_model->rowCount()
            && m_model->index(row, 0).data(ArchiveTableModel::ReferenceRole) == reference;
    };
    std::vector<int> rows{formerRow, formerRow + 1, formerRow - 1};
    for (int row = 0; row < ArchiveTableModel::PageSize; ++row)
        rows.push_back(row);
    const auto found = reference.isEmpty() ? rows.end() : std::ranges::find_if(rows, isAt);
    if (m_model->rowCount() > 0) // one, where several were selected before
        m_ui->table->selectRow(found == rows.end() ? 0 : *found);
}

void ArchivePage::fitRows()
{
    m_ui->table->verticalHeader()->setDefaultSectionSize(scaled(44));
    constexpr int LargestWithAll = 150; // beyond, the list needs the room; an open application has these actions, too
    const std::initializer_list<QWidget *> others{m_ui->leadLabel, m_ui->copyButton, m_ui->previewButton,
                                                  m_ui->pdfButton};
    for (QWidget *other : others)
        other->setVisible(scalePercent() <= LargestWithAll);
    fitColumns();
}

/// As wide as what stands in them; the place gives way where that is wider than the page.
void ArchivePage::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    m_hasColumns = true;
    auto *header = m_ui->table->horizontalHeader();
    header->setStretchLastSection(false);
    m_ui->table->resizeColumnsToContents();
    const int room = m_ui->searchEdit->geometry().right() - m_ui->searchLabel->x()
        - 2 * m_ui->table->verticalScrollBar()->sizeHint().width();
    const int excess = header->length() - room;
    const int wanted = header->sectionSize(ArchiveTableModel::Place);
    if (excess > 0)
        header->resizeSection(ArchiveTableModel::Place, std::max(wanted - excess, std::min(wanted, scaled(150))));
    header->setStretchLastSection(true);
}

QString ArchivePage::countText() const
{
    if (m_listing.preparing)
        return tr("Preparing the search: %1 %. Until then the newest are listed.").arg(*m_listing.preparing);
    if (!query().narrows())
        return tr("%n application(s)", nullptr, m_listing.total);
    return tr("%1 of %n application(s)", nullptr, m_listing.total).arg(currentLocale().toString(m_listing.rows.count));
}

QString ArchivePage::emptyText() const
{
    if (m_listing.total == 0)
        return tr("Nothing saved yet. A finished application is kept here.");
    if (m_filters->isAnyChosen())
        return tr("Nothing found. Choose any year, place and status, or search for less.");
    return tr("Nothing found. Try the family name, its pinyin or initials, part of the reference or the city.");
}

} // namespace canbao::ui
