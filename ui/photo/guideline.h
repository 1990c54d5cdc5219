#pragma once

#include "models/photo/facelines.h"

#include <QWidget>

namespace canbao::ui {

/// The end of a guide line beside the picture: a short word to take hold of with the mouse, or to step with the arrow
/// keys.
class GuideLine : public QWidget
{
    Q_OBJECT

public:
    GuideLine(FaceLine line, QWidget *parent);

    FaceLine line() const { return m_line; }
    /// Beside \a frame at \a at, both in coordinates of the parent; \a pixels are those of the photo.
    void lieAt(double at, const QRectF &frame, int pixels);

Q_SIGNALS:
    void stepped(canbao::FaceLine line, int pixels);
    void dragged(canbao::FaceLine line, QPointF inParent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void word();

    FaceLine m_line;
    int m_position = 0;
};

} // namespace canbao::ui
