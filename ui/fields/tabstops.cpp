#include "ui/fields/tabstops.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace canbao::ui {

namespace {

void append(std::vector<QWidget *> &stops, QWidget *widget);

void append(std::vector<QWidget *> &stops, const QLayout &layout)
{
    for (int at = 0; at < layout.count(); ++at) {
        const auto *item = layout.itemAt(at);
        if (item->widget())
            append(stops, item->widget());
        else if (const auto *inner = layout.itemAt(at)->layout())
            append(stops, *inner);
    }
}

void appendInside(std::vector<QWidget *> &stops, const QWidget &root)
{
    if (root.layout())
        append(stops, *root.layout());
    // What no layout holds: the ground of a scroll area, a view's rows.
    for (QObject *child : root.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && (!root.layout() || root.layout()->indexOf(widget) < 0))
            append(stops, widget);
    }
}

/// A card that is not chosen leaves Tab to the chosen one, but may be chosen later: what takes a click counts too.
void append(std::vector<QWidget *> &stops, QWidget *widget)
{
    if (std::ranges::find(stops, widget) != stops.end())
        return;
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        stops.push_back(widget);
    appendInside(stops, *widget);
}

} // namespace

std::vector<QWidget *> tabStops(const QWidget &root)
{
    std::vector<QWidget *> stops;
    appendInside(stops, root);
    return stops;
}

void chainTabStops(const std::vector<QWidget *> &stops, const QWidget &window)
{
    for (std::size_t at = 1; at < stops.size(); ++at)
        QWidget::setTabOrder(stops[at - 1], stops[at]);
    // A group that passes the focus on is a stop itself; left behind, it would lead Tab back to its cards for ever.
    // Setting the proxy anew puts the group before them; inner ones first.
    const auto all = window.findChildren<QWidget *>();
    for (auto at = all.rbegin(); at != all.rend(); ++at) {
        if (QWidget *proxy = (*at)->focusProxy(); proxy && (*at)->isAncestorOf(proxy))
            (*at)->setFocusProxy(proxy);
    }
}

} // namespace canbao::ui
