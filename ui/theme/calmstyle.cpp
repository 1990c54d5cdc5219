#include "ui/theme/calmstyle.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace canbao::ui {

using namespace Qt::StringLiterals;

CalmStyle::CalmStyle() : QProxyStyle(u"fusion"_s)
{
}

void drawRadioMark(QPainter &painter, const QRectF &area, bool isChosen, bool isEnabled)
{
    const auto &ink = colours();
    const qreal pen = area.width() / 11;
    const QColor frame = isChosen && isEnabled ? ink.accent : ink.fieldLine;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, pen));
    painter.setBrush(ink.surface);
    painter.drawEllipse(area.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    if (isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(frame);
        const qreal inset = area.width() * 0.25;
        painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void drawTickMark(QPainter &painter, const QRectF &area, bool isTicked, bool isEnabled)
{
    const auto &ink = colours();
    const qreal pen = area.width() / 11;
    const QColor frame = isTicked && isEnabled ? ink.accent : ink.fieldLine;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, pen));
    painter.setBrush(isTicked ? frame : ink.surface);
    painter.drawRoundedRect(area.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), pen * 2, pen * 2);
    if (isTicked) {
        QPainterPath tick;
        const auto at = [&area](qreal x, qreal y) {
            return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
        };
        tick.moveTo(at(0.26, 0.52));
        tick.lineTo(at(0.43, 0.69));
        tick.lineTo(at(0.75, 0.33));
        painter.setPen(QPen(ink.accentText, pen * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    painter.restore();
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool isOn = option->state.testFlag(State_On);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_IndicatorRadioButton:
        return drawRadioMark(*painter, option->rect, isOn, isEnabled);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTickMark(*painter, option->rect, isOn, isEnabled);
    case PE_FrameFocusRect: {
        if (qobject_cast<const QPushButton *>(widget)) // the style sheet frames it
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colours().accent, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(24);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space(12);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return scaled(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    // A list that opens over its field hides what was chosen; below the field it does not.
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace canbao::ui
