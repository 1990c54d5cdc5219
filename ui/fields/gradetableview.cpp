#include "ui/fields/gradetableview.h"

#include "models/items/gradetablemodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <numeric>

namespace canbao::ui {

namespace {

constexpr int Padding = 6;
constexpr int RowHeight = 44;

/// Paints a row that can be chosen: a radio mark in front, a tint behind, a frame around the one that the keys move.
class ChoiceRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int mark = index.column() == GradeTableModel::GradeColumn ? scaled(28) : 0;
        const QFont font = cellFont(option.font);
        const QFontMetrics metrics(isImportant(index, true) ? boldFont(font) : font);
        return {metrics.horizontalAdvance(index.data().toString()) + mark + 2 * space(Padding), scaled(RowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = index.data(GradeTableModel::ChosenRole).toBool();
        painter->save();
        painter->fillRect(option.rect, chosen ? colours().accentSoft : colours().surface);
        if (index.row() + 1 < index.model()->rowCount()) // below the last one is the frame
            painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colours().line);
        QRect textRect = option.rect.adjusted(space(Padding), 0, -space(Padding), 0);
        if (index.column() == GradeTableModel::GradeColumn) {
            paintMark(*painter, textRect, chosen);
            textRect.setLeft(textRect.left() + scaled(28));
        }
        painter->setFont(isImportant(index, chosen) ? boldFont(cellFont(option.font)) : cellFont(option.font));
        const bool known =
            index.column() == GradeTableModel::GradeColumn || index.data(GradeTableModel::FenRole).isValid();
        painter->setPen(known ? colours().text : colours().quietText);
        painter->drawText(textRect, index.data(Qt::TextAlignmentRole).toInt(), index.data().toString());
        if (option.state.testFlag(QStyle::State_Selected) && option.widget && option.widget->hasFocus()) {
            paintFrame(*painter, option, index);
            if (const auto *view = qobject_cast<const QTableView *>(option.widget); view->currentIndex() == index)
                paintCell(*painter, option.rect);
        }
        painter->restore();
    }

private:
    /// A little smaller than text, so that eight columns of figures find room beside each other.
    static QFont cellFont(QFont font)
    {
        font.setPixelSize(scaled(15));
        return font;
    }

    static QFont boldFont(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    static bool isImportant(const QModelIndex &index, bool chosen)
    {
        return index.column() == GradeTableModel::MonthColumn
            || (chosen && index.column() == GradeTableModel::GradeColumn);
    }

    static void paintMark(QPainter &painter, const QRect &cell, bool chosen)
    {
        const QRectF ring(cell.left() + 1, cell.center().y() - scaled(8), scaled(16), scaled(16));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(chosen ? colours().accent : colours().quietText, chosen ? 2 : 1.5));
        painter.setBrush(colours().surface);
        painter.drawEllipse(ring);
        if (!chosen)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().accent);
        painter.drawEllipse(ring.center(), scaled(4), scaled(4));
    }

    /// The amount that the keys are at.
    static void paintCell(QPainter &painter, const QRect &cell)
    {
        painter.setPen(QPen(colours().accent, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(2, 4, -3, -5));
    }

    static bool isLastShown(const QTableView *view, const QModelIndex &index)
    {
        int last = index.model()->columnCount() - 1;
        while (view && last > 0 && view->isColumnHidden(last))
            --last;
        return index.column() == last;
    }

    /// Each cell draws its share of the frame around the row.
    static void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QRect cell = option.rect;
        painter.setRenderHint(QPainter::Antialiasing, false);
        const int width = 2;
        painter.fillRect(cell.left(), cell.top(), cell.width(), width, colours().accent);
        painter.fillRect(cell.left(), cell.bottom() - width + 1, cell.width(), width, colours().accent);
        if (index.column() == GradeTableModel::GradeColumn)
            painter.fillRect(cell.left(), cell.top(), width, cell.height(), colours().accent);
        if (isLastShown(qobject_cast<const QTableView *>(option.widget), index))
            painter.fillRect(cell.right() - width + 1, cell.top(), width, cell.height(), colours().accent);
    }
};

} // namespace

GradeTableView::GradeTableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new ChoiceRowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &GradeTableView::sortRequested);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
}

void GradeTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &GradeTableView::fit);
    fit();
}

void GradeTableView::fit()
{
    if (!model())
        return;
    verticalHeader()->setDefaultSectionSize(scaled(RowHeight));
    shareWidth();
    const int headerHeight = qMax(horizontalHeader()->sizeHint().height(), horizontalHeader()->height());
    int height = headerHeight + model()->rowCount() * scaled(RowHeight) + 2 * frameWidth();
    if (horizontalHeader()->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height);
}

void GradeTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        Q_EMIT rowChosen(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier) {
        Q_EMIT sortRequested(nextColumn());
        return;
    }
    if (event->key() == Qt::Key_W && event->modifiers() == Qt::NoModifier) {
        Q_EMIT whyRequested(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier) {
        Q_EMIT pinRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void GradeTableView::showSorted(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
    fit();
}

int GradeTableView::nextColumn() const
{
    const int count = model()->columnCount();
    int next = (m_sortedBy + 1) % count;
    while (isColumnHidden(next))
        next = (next + 1) % count;
    return next;
}

/// At the mouse, or below the cell where the key for it was pressed.
void GradeTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = isKey ? currentIndex() : indexAt(event->pos());
    if (cell.isValid())
        Q_EMIT menuRequested(cell, isKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
}

/// Before Qt does, which would begin at the first row and select nothing.
void GradeTableView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        int row = 0;
        for (int each = 0; each < model()->rowCount(); ++each) {
            if (model()->index(each, 0).data(GradeTableModel::ChosenRole).toBool())
                row = each;
        }
        selectRow(row);
    }
    QTableView::focusInEvent(event);
}

void GradeTableView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void GradeTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void GradeTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GradeTableView::shareWidth()
{
    std::vector<int> shown;
    std::vector<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        shown.push_back(column);
        widths.push_back(qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    }
    if (shown.empty())
        return;
    const int needed = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = qMax(0, viewport()->width() - needed);
    const auto count = static_cast<int>(shown.size());
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        setColumnWidth(shown[at], widths[at] + spare / count + (i == 0 ? spare % count : 0));
    }
}

} // namespace canbao::ui
