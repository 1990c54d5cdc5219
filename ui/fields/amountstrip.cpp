#include "ui/fields/amountstrip.h"

#include "ui/theme/theme.h"
#include "ui/whydialog.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace canbao::ui {

AmountStrip::AmountStrip(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_grid->setContentsMargins(space(20), space(12), space(20), space(12));
    m_grid->setHorizontalSpacing(space(32));
    m_grid->setVerticalSpacing(space(8));
    hide();
}

void AmountStrip::add(const QString &name, const QString &amount, const std::optional<Explanation> &why)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *caption = new QLabel(name, cell);
    caption->setProperty("type", QStringLiteral("small"));
    auto *figure = new QLabel(amount, cell);
    figure->setProperty("type", QStringLiteral("heading"));
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(caption);
    column->addWidget(figure);
    if (why) {
        auto *link = new WhyLink(*why, cell);
        link->setAbout(name);
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    m_cells.push_back(cell);
    m_columns = 0;
    arrange();
    show();
}

void AmountStrip::clear()
{
    for (QWidget *cell : m_cells)
        delete cell;
    m_cells.clear();
    m_columns = 0;
    hide();
}

QSize AmountStrip::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *cell : m_cells)
        widest = std::max(widest, cell->sizeHint().width());
    const auto margins = m_grid->contentsMargins();
    return {widest + margins.left() + margins.right(), QFrame::minimumSizeHint().height()};
}

void AmountStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// The most that fit side by side when each is as wide as the widest of its column.
int AmountStrip::columnsFor(int width) const
{
    const auto margins = m_grid->contentsMargins();
    const int room = width - margins.left() - margins.right();
    const int count = static_cast<int>(m_cells.size());
    for (int columns = count; columns > 1; --columns) {
        int needed = (columns - 1) * m_grid->horizontalSpacing();
        for (int column = 0; column < columns; ++column) {
            int widest = 0;
            for (int index = column; index < count; index += columns)
                widest = std::max(widest, m_cells[static_cast<std::size_t>(index)]->sizeHint().width());
            needed += widest;
        }
        if (needed <= room)
            return columns;
    }
    return 1;
}

void AmountStrip::arrange()
{
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    m_grid->setColumnStretch(m_columns, 0);
    m_columns = columns;
    for (QWidget *cell : m_cells)
        m_grid->removeWidget(cell);
    for (int index = 0; index < static_cast<int>(m_cells.size()); ++index)
        m_grid->addWidget(m_cells[static_cast<std::size_t>(index)], index / columns, index % columns);
    m_grid->setColumnStretch(columns, 1);
}

} // namespace canbao::ui
