#pragma once

#include "models/photo/facelines.h"
#include "ui/photo/photowork.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace canbao::ui {

class GuideLine;

/// The picture behind a frame of the photo's shape that stands still: one moves and enlarges the picture in it, and
/// puts the guide lines on the face.
class PhotoView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int LeastZoom = 50; ///< percent of the largest part
    static constexpr int MostZoom = 800;
    static constexpr int ZoomStep = 5;

    explicit PhotoView(QWidget *parent = nullptr);

    /// Its largest part is shown, and the lines lie where most faces are.
    void setPicture(const OpenedPicture &picture, const PhotoRequirement &requirement);
    /// What lies in the frame, in pixels of the whole picture.
    QRectF part() const;
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    const FaceLines &lines() const { return m_lines; }
    void setLines(const FaceLines &lines);
    QRectF frame() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partChanged();
    void linesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void word();
    void moveBy(QPointF photoPixels);
    void moveLine(FaceLine line, int position);
    void dragLine(FaceLine line, QPointF at);
    void layLines();
    std::optional<FaceLine> lineAt(QPointF at) const;
    double placeOf(FaceLine line) const;
    double pixel() const;
    void paintPicture(QPainter &painter) const;
    void paintLines(QPainter &painter) const;

    OpenedPicture m_picture;
    PhotoRequirement m_requirement;
    QPointF m_middle; ///< of the part, in pixels of the picture
    int m_zoom = 100;
    FaceLines m_lines;
    std::vector<GuideLine *> m_ends;
    QPointF m_grip; ///< where the mouse was last
    std::optional<FaceLine> m_held;
};

} // namespace canbao::ui
