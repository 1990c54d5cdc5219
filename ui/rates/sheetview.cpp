#include "ui/rates/sheetview.h"

#include "ui/citingtext.h"
#include "ui/fields/sourcereader.h"
#include "ui/rates/sheetmodel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastColumnsWidth = 860; ///< of the columns together; narrower, the table scrolls

QLabel *words(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setProperty("tone", u"quiet"_s);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

constexpr int LeastTableHeight = 220; ///< the heading and two rows of several lines
constexpr int LeastDetailHeight = 110;

} // namespace

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
    , m_lead(words("sheetLead", this))
    , m_model(new SheetModel(this))
    , m_table(new QTableView(this))
    , m_empty(words("sheetEmpty", this))
    , m_detail(new QTextBrowser(this))
{
    m_table->setObjectName(u"sheetTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setMinimumHeight(scaled(LeastTableHeight));
    m_detail->setMinimumHeight(scaled(LeastDetailHeight));
    m_detail->setObjectName(u"sheetDetail"_s);
    m_detail->setOpenLinks(false);
    m_detail->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(8));
    column->addWidget(m_lead);
    column->addWidget(m_table, 5);
    column->addWidget(m_empty);
    column->addWidget(m_detail, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showDetail(index.row()); });
    connect(m_detail, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        const auto *row = rowAt(m_table->currentIndex().row());
        if (const auto *source = row ? citedAt(row->cited, address.toString()) : nullptr)
            readSourceFrom(this, Source(*source));
    });
}

void SheetView::setSheet(RateSheet sheet)
{
    m_lead->setText(sheet.lead);
    m_lead->setVisible(!sheet.lead.isEmpty());
    m_empty->setText(sheet.emptyText);
    m_table->setAccessibleName(sheet.title);
    m_detail->setAccessibleName(tr("What is known of the selected row"));
    const bool isEmpty = sheet.rows.empty();
    m_model->setSheet(std::move(sheet));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_detail->setVisible(!isEmpty);
    fit();
    m_table->scrollToTop();
    if (!isEmpty)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

const RateSheet &SheetView::sheet() const
{
    return m_model->sheet();
}

void SheetView::showDetail(int row)
{
    if (const auto *shown = rowAt(row))
        m_detail->setHtml(linkedHtml({shown->detail, shown->cited}));
}

const RateSheet::Row *SheetView::rowAt(int row) const
{
    const auto &rows = sheet().rows;
    return row >= 0 && row < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(row)] : nullptr;
}

/// Columns share the width by their weight; with large letters they keep what words need, and the table scrolls.
void SheetView::fit()
{
    const auto &columns = sheet().columns;
    int weights = 0;
    for (const auto &column : columns)
        weights += column.weight;
    if (weights == 0)
        return;
    const int bar = m_table->verticalScrollBar()->sizeHint().width();
    const int room = std::max(m_table->width() - bar - 2 * m_table->frameWidth(), scaled(LeastColumnsWidth));
    for (std::size_t at = 0; at < columns.size(); ++at)
        m_table->setColumnWidth(static_cast<int>(at), room * columns[at].weight / weights);
    m_table->resizeRowsToContents();
    m_detail->setMinimumHeight(scaled(96));
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SheetView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace canbao::ui
