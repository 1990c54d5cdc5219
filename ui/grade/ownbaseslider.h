#pragma once

#include "models/contribution/contributionrate.h"
#include "ui/fields/stepslider.h"

namespace canbao::ui {

/// Moves a base of one's own between the limits, in the yuan that it shows. No region publishes a step: hundred yuan is
/// for the hand, and everything between can be typed.
class OwnBaseSlider : public StepSlider
{
    Q_OBJECT

public:
    static constexpr int Step = 100; ///< yuan

    explicit OwnBaseSlider(QWidget *parent = nullptr);

    /// Shown only where the choice is free and both limits are known.
    void setRate(const ContributionRate &rate);
    /// Stands where the text does; at the lowest base while there is none.
    void follow(std::optional<Money> base);

Q_SIGNALS:
    void basePicked(Money base);

private:
    Money baseAt(int yuan) const;
    void speak(Money base);

    Money m_lowest;
    Money m_highest;
};

} // namespace canbao::ui
