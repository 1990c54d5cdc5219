#include "ui/fields/iconlabel.h"

#include <QPainter>

namespace canbao::ui {

IconLabel::IconLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconLabel::IconLabel(const QString &name, QColor Colours::*ink, int pixels, QWidget *parent) : IconLabel(parent)
{
    setIcon(name, ink, pixels);
}

void IconLabel::setIcon(const QString &name, QColor Colours::*ink, int pixels)
{
    m_icon = icon(name, ink);
    m_pixels = pixels;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    return {scaled(m_pixels), scaled(m_pixels)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, QRect(QPoint(), sizeHint()));
}

} // namespace canbao::ui
