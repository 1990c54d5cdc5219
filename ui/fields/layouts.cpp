#include "ui/fields/layouts.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>
#include <QWidget>

#include <memory>

namespace canbao::ui {

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(spacing));
    return column;
}

void emptyLayout(QLayout *layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout->takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace canbao::ui
