#include "ui/grade/ownbaseslider.h"

#include "ui/format.h"

#include <algorithm>

namespace canbao::ui {

OwnBaseSlider::OwnBaseSlider(QWidget *parent) : StepSlider(parent)
{
    connect(this, &StepSlider::moved, this, [this](int yuan) {
        speak(baseAt(yuan));
        Q_EMIT basePicked(baseAt(yuan));
    });
}

void OwnBaseSlider::setRate(const ContributionRate &rate)
{
    const bool isFree = rate.grades.kind == GradeKind::Free && rate.lowerLimit && rate.upperLimit;
    setVisible(isFree);
    if (!isFree)
        return;
    m_lowest = *rate.lowerLimit;
    m_highest = *rate.upperLimit;
    setScale(int(m_lowest.fen() / 100), int((m_highest.fen() + 99) / 100), Step);
}

void OwnBaseSlider::follow(std::optional<Money> base)
{
    const Money shown = std::clamp(base.value_or(m_lowest), m_lowest, std::max(m_lowest, m_highest));
    StepSlider::follow(int(shown.fen() / 100));
    speak(shown);
}

/// The limits may have fen.
Money OwnBaseSlider::baseAt(int yuan) const
{
    return std::clamp(Money::fromYuan(yuan), m_lowest, std::max(m_lowest, m_highest));
}

void OwnBaseSlider::speak(Money base)
{
    setSpokenValue(tr("%1 a month").arg(moneyText(base)));
}

} // namespace canbao::ui
