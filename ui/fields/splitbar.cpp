#include "ui/fields/splitbar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace canbao::ui {

SplitBar::SplitBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SplitBar::setParts(Money first, Money second)
{
    m_first = first;
    m_second = second;
    update();
}

QSize SplitBar::sizeHint() const
{
    return {space(160), space(16)};
}

void SplitBar::paintEvent(QPaintEvent *)
{
    const qint64 whole = (m_first + m_second).fen();
    if (whole <= 0)
        return;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    painter.setClipPath(outline);
    QRect left = rect();
    left.setWidth(static_cast<int>(width() * m_first.fen() / whole));
    painter.fillRect(rect(), colours().accentSoft);
    // Stripes tell the second part apart without its colour.
    painter.fillRect(rect(), QBrush(colours().accent, Qt::BDiagPattern));
    painter.fillRect(left, colours().accent);
    painter.fillRect(left.right() - 1, 0, space(3), height(), colours().surface);
    painter.setClipping(false);
    painter.setPen(colours().accent);
    painter.drawPath(outline);
}

} // namespace canbao::ui
