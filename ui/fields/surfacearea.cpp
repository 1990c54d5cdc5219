#include "ui/fields/surfacearea.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace canbao::ui {

SurfaceArea::SurfaceArea(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    auto *ground = new QFrame(this);
    ground->setProperty("role", QStringLiteral("surface"));
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(36, 28, 36, 28);
    row->addWidget(page, 100);
    row->addStretch(1);
    page->setMaximumWidth(scaled(860));
    setWidget(ground);
    setWidgetResizable(true);
}

} // namespace canbao::ui
