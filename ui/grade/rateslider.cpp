#include "ui/grade/rateslider.h"

#include "ui/format.h"

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr qint64 Unit = 100; // of millionths: a hundredth of a per cent, as rates are written
constexpr int RateStep = 10; // a tenth of a per cent

} // namespace

RateSlider::RateSlider(QWidget *parent) : StepSlider(parent)
{
    connect(this, &StepSlider::moved, this, [this](int position) {
        setSpokenValue(rateText(rateAt(position)));
        Q_EMIT ratePicked(rateAt(position));
    });
}

void RateSlider::setLimits(Rate lowest, Rate highest)
{
    m_lowest = lowest;
    m_highest = highest;
    setScale(int(lowest.partsPerMillion() / Unit), int((highest.partsPerMillion() + Unit - 1) / Unit), RateStep);
}

void RateSlider::follow(Rate rate)
{
    const Rate shown = std::clamp(rate, m_lowest, std::max(m_lowest, m_highest));
    StepSlider::follow(int(shown.partsPerMillion() / Unit));
    setSpokenValue(rateText(shown));
}

Rate RateSlider::rateAt(int position) const
{
    return std::clamp(Rate::fromPartsPerMillion(position * Unit), m_lowest, std::max(m_lowest, m_highest));
}

} // namespace canbao::ui
