#include "ui/photo/guideline.h"

#include "ui/photo/phototext.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace canbao::ui {

namespace {

constexpr int FastLine = 10;

int stepOf(const QKeyEvent &event, bool isUpright)
{
    const int size = event.modifiers().testFlag(Qt::ShiftModifier) ? FastLine : 1;
    switch (event.key()) {
    case Qt::Key_Up:
        return isUpright ? 0 : -size;
    case Qt::Key_Down:
        return isUpright ? 0 : size;
    case Qt::Key_Left:
        return isUpright ? -size : 0;
    case Qt::Key_Right:
        return isUpright ? size : 0;
    default:
        return 0;
    }
}

} // namespace

GuideLine::GuideLine(FaceLine line, QWidget *parent) : QWidget(parent), m_line(line)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(isUpright(line) ? Qt::SplitHCursor : Qt::SplitVCursor);
    word();
}

void GuideLine::lieAt(double at, const QRectF &frame, int pixels)
{
    const int middle = qRound(at);
    const int half = scaled(13);
    const int halfWidth = scaled(28);
    if (isUpright(m_line))
        setGeometry(middle - halfWidth, qRound(frame.top()) - 2 * half, 2 * halfWidth, 2 * half);
    else
        setGeometry(qRound(frame.left()) - 2 * halfWidth, middle - half, 2 * halfWidth, 2 * half);
    if (m_position == pixels)
        return;
    m_position = pixels;
    word();
}

void GuideLine::word()
{
    setAccessibleName(faceLineText(m_line));
    setAccessibleDescription(isUpright(m_line) ? tr("%1 pixels from the left edge").arg(m_position)
                                               : tr("%1 pixels from the top edge").arg(m_position));
    setToolTip(faceLineText(m_line));
    update();
}

void GuideLine::keyPressEvent(QKeyEvent *event)
{
    if (const int step = stepOf(*event, isUpright(m_line)))
        Q_EMIT stepped(m_line, step);
    else
        QWidget::keyPressEvent(event);
}

void GuideLine::mousePressEvent(QMouseEvent *event)
{
    raise(); // two lines may lie close together: the one that was taken stays in hand
    event->accept();
}

void GuideLine::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT dragged(m_line, mapToParent(event->position().toPoint()));
}

/// A tag whose point lies on the line.
void GuideLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &ink = colours();
    const int gap = scaled(3);
    const auto tag = isUpright(m_line) ? rect().adjusted(1, 1, -1, -gap) : rect().adjusted(1, 1, -gap, -1);
    painter.setPen(QPen(hasFocus() ? ink.accent : ink.fieldLine, hasFocus() ? 2 : 1));
    painter.setBrush(hasFocus() ? ink.accent : ink.surface);
    painter.drawRoundedRect(tag, scaled(6), scaled(6));
    auto small = font();
    small.setPixelSize(scaled(13));
    painter.setFont(small);
    painter.setPen(hasFocus() ? ink.accentText : ink.text);
    painter.drawText(tag, Qt::AlignCenter, faceLineLabel(m_line));
}

void GuideLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace canbao::ui
