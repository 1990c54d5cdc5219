#include "ui/fields/stepslider.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace canbao::ui {

namespace {

constexpr int StepsInPage = 10;

int multipleBelow(int value, int step)
{
    return value >= 0 ? value / step * step : -((step - 1 - value) / step * step);
}

} // namespace

StepSlider::StepSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::actionTriggered, this, &StepSlider::bringToStep);
    connect(this, &QSlider::valueChanged, this, &StepSlider::moved);
}

void StepSlider::setScale(int lowest, int highest, int step)
{
    const QSignalBlocker silent(this);
    setRange(lowest, highest);
    setSingleStep(step);
    setPageStep(step * StepsInPage);
}

void StepSlider::follow(int value)
{
    const QSignalBlocker silent(this);
    setValue(value);
}

void StepSlider::setSpokenValue(const QString &text)
{
    setAccessibleDescription(text);
    setToolTip(text);
}

/// Before the new position becomes the value.
void StepSlider::bringToStep(int action)
{
    setSliderPosition(rounded(action, sliderPosition()));
}

/// From a value between two steps, an arrow goes to the next one.
int StepSlider::rounded(int action, int position) const
{
    const int step = singleStep();
    if (position <= minimum() || position >= maximum())
        return position;
    switch (action) {
    case SliderSingleStepAdd:
    case SliderPageStepAdd:
        return multipleBelow(position, step);
    case SliderSingleStepSub:
    case SliderPageStepSub:
        return multipleBelow(position + step - 1, step);
    case SliderMove:
        return multipleBelow(position + step / 2, step);
    default:
        return position;
    }
}

void StepSlider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace canbao::ui
