#pragma once

#include "models/core/rate.h"
#include "ui/fields/stepslider.h"

namespace canbao::ui {

/// Moves a yearly rate between its limits, by tenths of a per cent.
class RateSlider : public StepSlider
{
    Q_OBJECT

public:
    explicit RateSlider(QWidget *parent = nullptr);

    void setLimits(Rate lowest, Rate highest);
    /// Stands where the text does; what lies outside the limits, at its end.
    void follow(Rate rate);

Q_SIGNALS:
    void ratePicked(Rate rate);

private:
    Rate rateAt(int position) const;

    Rate m_lowest;
    Rate m_highest;
};

} // namespace canbao::ui
