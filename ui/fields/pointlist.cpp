#include "ui/fields/pointlist.h"

#include "ui/fields/iconlabel.h"

#include <QGridLayout>
#include <QLabel>

#include <memory>

namespace canbao::ui {

PointList::PointList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(10));
    m_grid->setVerticalSpacing(space(4));
    m_grid->setColumnStretch(1, 1);
}

void PointList::setPoints(const QStringList &points, const QString &iconName, QColor Colours::*ink)
{
    m_points = points;
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    int row = 0;
    for (const QString &point : points) {
        auto *text = new QLabel(point, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(new IconLabel(iconName, ink, 18, this), row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        ++row;
    }
}

} // namespace canbao::ui
