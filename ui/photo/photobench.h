#pragma once

#include "ui/photo/photowork.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace canbao::ui {

class PhotoView;
class ResultList;
class StepSlider;

/// The photo small, with a hairline around it.
QPixmap photoPreview(const QImage &photo, double pixelRatio);

/// Where a photo is made out of a picture: the view with its lines, turning and enlarging, and beside it the finished
/// photo with what was measured on it.
class PhotoBench : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoBench(QWidget *parent = nullptr);

    void setPicture(const OpenedPicture &picture, const PhotoRequirement &requirement);
    /// Forgets the picture and what was made of it.
    void clear();
    void showFinished(const FinishedPhoto &photo);
    const PhotoView &view() const { return *m_view; }
    /// Everything that was measured, the face included.
    std::vector<PhotoCheck> checks() const;
    void retranslate();

Q_SIGNALS:
    void partChanged();
    void linesChanged();
    void turnRequested(int quarters);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *builtTools();
    QWidget *builtOutcome();
    void showChecks();
    void followZoom();

    PhotoRequirement m_requirement;
    FinishedPhoto m_finished;
    PhotoView *m_view;
    QLabel *m_hint;
    QPushButton *m_left;
    QPushButton *m_right;
    QLabel *m_zoomLabel;
    StepSlider *m_zoom;
    QLabel *m_preview;
    QLabel *m_finishedLabel;
    ResultList *m_results;
    QBoxLayout *m_halves;
};

} // namespace canbao::ui
