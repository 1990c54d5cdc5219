#pragma once

#include <QProxyStyle>

namespace canbao::ui {

/// Fusion with our own ticks, radio dots and sizes; the style sheet does the rest.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *answer = nullptr) const override;
};

/// The round or square mark of a choice, as CalmStyle and the choice cards draw it.
void drawRadioMark(QPainter &painter, const QRectF &area, bool isChosen, bool isEnabled);
void drawTickMark(QPainter &painter, const QRectF &area, bool isTicked, bool isEnabled);

} // namespace canbao::ui
