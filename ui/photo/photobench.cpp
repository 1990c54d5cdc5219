#include "ui/photo/photobench.h"

#include "ui/fields/stepslider.h"
#include "ui/fields/wordslabel.h"
#include "ui/photo/phototext.h"
#include "ui/photo/photoview.h"
#include "ui/photo/resultlist.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TwoColumns = 560; // below, the results stand under the picture
constexpr int MostShownZoom = 400; // keys and wheel go further

} // namespace

PhotoBench::PhotoBench(QWidget *parent)
    : QWidget(parent)
    , m_view(new PhotoView(this))
    , m_hint(wordsLabel("small", u"photoHint"_s, this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_view->setObjectName(u"photoView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(12));
    column->addWidget(m_hint);
    column->addWidget(builtTools());
    column->addLayout(m_halves);
    m_halves->setSpacing(space(20));
    m_halves->addWidget(m_view, 0, Qt::AlignTop);
    m_halves->addWidget(builtOutcome(), 1);
    connect(m_view, &PhotoView::partChanged, this, &PhotoBench::followZoom);
    connect(m_view, &PhotoView::partChanged, this, &PhotoBench::partChanged);
    connect(m_view, &PhotoView::linesChanged, this, &PhotoBench::showChecks);
    connect(m_view, &PhotoView::linesChanged, this, &PhotoBench::linesChanged);
    setFocusProxy(m_view);
    retranslate();
}

QPixmap photoPreview(const QImage &photo, double pixelRatio)
{
    constexpr QSize Size(122, 150);
    const QSize room(scaled(Size.width()), scaled(Size.height()));
    auto shown = QPixmap::fromImage(photo.scaled(room * pixelRatio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    QPainter painter(&shown);
    painter.setPen(colours().fieldLine); // white on white has no edge of its own
    painter.drawRect(shown.rect().adjusted(0, 0, -1, -1));
    painter.end();
    shown.setDevicePixelRatio(pixelRatio);
    return shown;
}

QWidget *PhotoBench::builtTools()
{
    auto *area = new QWidget(this);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(8));
    m_left = new QPushButton(area);
    m_left->setObjectName(u"turnLeftButton"_s);
    m_left->setIcon(icon(u"rotate-left"_s, &Colours::accent));
    m_right = new QPushButton(area);
    m_right->setObjectName(u"turnRightButton"_s);
    m_right->setIcon(icon(u"rotate-right"_s, &Colours::accent));
    m_zoomLabel = wordsLabel("small", u"zoomLabel"_s, area);
    m_zoomLabel->setWordWrap(false);
    m_zoom = new StepSlider(area);
    m_zoom->setObjectName(u"zoomSlider"_s);
    m_zoom->setScale(PhotoView::LeastZoom, MostShownZoom, PhotoView::ZoomStep);
    m_zoom->follow(m_view->zoom());
    m_zoomLabel->setBuddy(m_zoom);
    row->addWidget(m_left);
    row->addWidget(m_right);
    row->addSpacing(space(8));
    row->addWidget(m_zoomLabel);
    row->addWidget(m_zoom, 1);
    connect(m_left, &QPushButton::clicked, this, [this] { Q_EMIT turnRequested(-1); });
    connect(m_right, &QPushButton::clicked, this, [this] { Q_EMIT turnRequested(1); });
    connect(m_zoom, &StepSlider::moved, m_view, &PhotoView::setZoom);
    return area;
}

QWidget *PhotoBench::builtOutcome()
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(8));
    m_preview = new QLabel(area);
    m_preview->setObjectName(u"photoPreview"_s);
    m_finishedLabel = wordsLabel("small", u"finishedLabel"_s, area);
    m_results = new ResultList(area);
    m_results->setObjectName(u"photoResults"_s);
    column->addWidget(m_preview, 0, Qt::AlignLeft);
    column->addWidget(m_finishedLabel);
    column->addWidget(m_results);
    column->addStretch();
    return area;
}

void PhotoBench::setPicture(const OpenedPicture &picture, const PhotoRequirement &requirement)
{
    m_requirement = requirement;
    m_finished = {};
    m_view->setPicture(picture, requirement);
    showChecks();
}

void PhotoBench::clear()
{
    m_finished = {};
    m_preview->clear();
    m_finishedLabel->clear();
    m_view->setPicture({}, m_requirement);
}

void PhotoBench::showFinished(const FinishedPhoto &photo)
{
    m_finished = photo;
    m_preview->setPixmap(photoPreview(photo.photo, devicePixelRatioF()));
    m_finishedLabel->setText(finishedText(photo.photo.size(), m_requirement.dpi, photo.jpeg.size()));
    showChecks();
}

std::vector<PhotoCheck> PhotoBench::checks() const
{
    auto all = m_finished.checks;
    std::ranges::move(checkFace(m_view->lines(), m_requirement), std::back_inserter(all));
    return all;
}

void PhotoBench::showChecks()
{
    m_results->setChecks(checks());
}

void PhotoBench::followZoom()
{
    m_zoom->follow(m_view->zoom());
    m_zoom->setSpokenValue(tr("%1%").arg(m_view->zoom()));
}

void PhotoBench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= scaled(TwoColumns);
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PhotoBench::retranslate()
{
    m_hint->setText(
        tr("Move and enlarge the picture until the head fills about two thirds of the frame, then put the "
           "lines on hair, eyes, chin and cheeks: with the mouse or with the arrow keys (Shift: 10 pixels)."));
    m_left->setText(tr("Turn left"));
    m_right->setText(tr("Turn right"));
    m_zoomLabel->setText(tr("Size"));
    m_zoom->setAccessibleName(tr("Size of the picture in the frame"));
    m_preview->setAccessibleName(tr("The finished photo"));
    if (!m_finished.photo.isNull())
        m_finishedLabel->setText(finishedText(m_finished.photo.size(), m_requirement.dpi, m_finished.jpeg.size()));
    followZoom();
}

} // namespace canbao::ui
