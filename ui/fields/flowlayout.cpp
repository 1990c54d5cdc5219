#include "ui/fields/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace canbao::ui {

FlowLayout::FlowLayout(int spacing)
{
    setSpacing(spacing);
    setContentsMargins({});
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto place = m_items.begin() + index;
    auto *item = place->release();
    m_items.erase(place);
    return item;
}

/// Calls \a place for each item that is shown; answers the height of all rows.
template<typename Place>
int FlowLayout::flow(const QRect &rectangle, Place place) const
{
    const QRect room = rectangle.marginsRemoved(contentsMargins());
    QPoint at = room.topLeft();
    int rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(room.width(), 1), QLAYOUTSIZE_MAX});
        if (at.x() > room.left() && at.x() + size.width() > room.right() + 1) {
            at = {room.left(), at.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        place(*item, QRect(at, size));
        at.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return at.y() + rowHeight - room.top() + contentsMargins().top() + contentsMargins().bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, width, 0}, [](QLayoutItem &, const QRect &) {});
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    flow(rectangle, [](QLayoutItem &item, const QRect &place) { item.setGeometry(place); });
}

} // namespace canbao::ui
