#include "ui/photo/photoview.h"

#include "models/photo/photoframe.h"
#include "ui/photo/guideline.h"
#include "ui/theme/palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr int Fast = 10;
constexpr int Side = 60; // room for the ends of the lines
constexpr int Top = 30;
constexpr int Margin = 8;

/// Which way the picture goes.
QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    for (const auto line : AllFaceLines) {
        auto *end = new GuideLine(line, this);
        end->setObjectName(QStringLiteral("line%1").arg(static_cast<int>(line)));
        connect(end, &GuideLine::stepped, this,
                [this](FaceLine which, int pixels) { moveLine(which, positionOf(which, m_lines) + pixels); });
        connect(end, &GuideLine::dragged, this, &PhotoView::dragLine);
        m_ends.push_back(end);
    }
    word();
}

void PhotoView::setPicture(const OpenedPicture &picture, const PhotoRequirement &requirement)
{
    m_picture = picture;
    m_requirement = requirement;
    m_lines = proposedLines(requirement);
    m_zoom = 100;
    m_middle = QRectF(QPointF(), picture.whole.size()).center();
    layLines();
    Q_EMIT partChanged();
}

QRectF PhotoView::part() const
{
    if (m_picture.whole.isNull())
        return {};
    QRectF part(QPointF(), largestPart(m_picture.whole.size(), m_requirement).size() * 100.0 / m_zoom);
    part.moveCenter(m_middle);
    return part;
}

void PhotoView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, LeastZoom, MostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    update();
    Q_EMIT partChanged();
}

void PhotoView::setLines(const FaceLines &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    layLines();
    Q_EMIT linesChanged();
}

/// As large as fits between the ends of the lines.
QRectF PhotoView::frame() const
{
    const QRectF room = QRectF(rect()).adjusted(scaled(Side), scaled(Top), -scaled(Margin), -scaled(Margin));
    const QSizeF size =
        QSizeF(qMax(1, m_requirement.width), qMax(1, m_requirement.height)).scaled(room.size(), Qt::KeepAspectRatio);
    return {QPointF(room.left() + (room.width() - size.width()) / 2, room.top()), size};
}

QSize PhotoView::sizeHint() const
{
    return {scaled(340), scaled(372)};
}

QSize PhotoView::minimumSizeHint() const
{
    return {scaled(240), scaled(250)};
}

/// Of the screen for one of the photo.
double PhotoView::pixel() const
{
    return frame().height() / qMax(1, m_requirement.height);
}

double PhotoView::placeOf(FaceLine line) const
{
    const auto area = frame();
    return (isUpright(line) ? area.left() : area.top()) + positionOf(line, m_lines) * pixel();
}

void PhotoView::layLines()
{
    for (auto *end : m_ends)
        end->lieAt(placeOf(end->line()), frame(), positionOf(end->line(), m_lines));
    update();
}

/// Part of the picture stays in sight.
void PhotoView::moveBy(QPointF photoPixels)
{
    const auto moved = m_middle - photoPixels * part().width() / qMax(1, m_requirement.width);
    const QPointF middle(std::clamp(moved.x(), 0.0, double(m_picture.whole.width())),
                         std::clamp(moved.y(), 0.0, double(m_picture.whole.height())));
    if (middle == m_middle)
        return;
    m_middle = middle;
    update();
    Q_EMIT partChanged();
}

void PhotoView::moveLine(FaceLine line, int position)
{
    setLines(movedLine(m_lines, line, position, {m_requirement.width, m_requirement.height}));
}

void PhotoView::dragLine(FaceLine line, QPointF at)
{
    const double along = isUpright(line) ? at.x() - frame().left() : at.y() - frame().top();
    moveLine(line, qRound(along / pixel()));
}

std::optional<FaceLine> PhotoView::lineAt(QPointF at) const
{
    if (!frame().contains(at))
        return {};
    for (const auto line : AllFaceLines) {
        const double away = (isUpright(line) ? at.x() : at.y()) - placeOf(line);
        if (qAbs(away) <= scaled(5))
            return line;
    }
    return {};
}

void PhotoView::keyPressEvent(QKeyEvent *event)
{
    const auto direction = directionOf(event->key());
    if (!direction.isNull())
        moveBy(direction * (event->modifiers().testFlag(Qt::ShiftModifier) ? Fast : 1));
    else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        setZoom(m_zoom + ZoomStep);
    else if (event->key() == Qt::Key_Minus)
        setZoom(m_zoom - ZoomStep);
    else
        QWidget::keyPressEvent(event);
}

void PhotoView::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position();
    m_held = lineAt(m_grip);
    setCursor(m_held ? (isUpright(*m_held) ? Qt::SplitHCursor : Qt::SplitVCursor) : Qt::ClosedHandCursor);
}

void PhotoView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (m_held)
        dragLine(*m_held, event->position());
    else
        moveBy((event->position() - m_grip) / pixel());
    m_grip = event->position();
}

void PhotoView::mouseReleaseEvent(QMouseEvent *)
{
    m_held.reset();
    setCursor(Qt::OpenHandCursor);
}

void PhotoView::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? ZoomStep : -ZoomStep));
    else
        event->ignore(); // the page scrolls
}

void PhotoView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layLines();
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), colours().window);
    paintPicture(painter);
    paintLines(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().accent, hasFocus() ? 4 : 2));
    painter.drawRect(frame());
}

/// What is left out shows faintly.
void PhotoView::paintPicture(QPainter &painter) const
{
    const auto area = frame();
    painter.fillRect(area, Qt::white);
    if (m_picture.shown.isNull())
        return;
    const auto cut = part();
    const double scale = area.width() / cut.width();
    const QRectF target(area.topLeft() - cut.topLeft() * scale, QSizeF(m_picture.whole.size()) * scale);
    painter.save();
    painter.setClipRect(rect());
    painter.drawImage(target, m_picture.shown);
    QPainterPath outside;
    outside.addRect(rect());
    QPainterPath inside;
    inside.addRect(area);
    auto veil = colours().window;
    veil.setAlpha(190);
    painter.fillPath(outside.subtracted(inside), veil);
    painter.restore();
}

/// On white ground whatever the appearance: the dark accent of the light one, with a light seam for dark hair.
void PhotoView::paintLines(QPainter &painter) const
{
    const auto area = frame().toRect();
    for (const auto *end : m_ends) {
        const int at = qRound(placeOf(end->line()));
        const QLine line = isUpright(end->line()) ? QLine(at, area.top(), at, area.bottom())
                                                  : QLine(area.left(), at, area.right(), at);
        painter.setPen(QPen(Qt::white, end->hasFocus() ? 6 : 4));
        painter.drawLine(line);
        painter.setPen(QPen(lightColours().accent, end->hasFocus() ? 4 : 2));
        painter.drawLine(line);
    }
}

void PhotoView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void PhotoView::word()
{
    setAccessibleName(tr("Picture behind the frame of the photo"));
    setAccessibleDescription(
        tr("Arrow keys move the picture, with Shift ten pixels at a time; plus and minus change its size."));
}

} // namespace canbao::ui
