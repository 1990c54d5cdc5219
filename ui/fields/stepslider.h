#pragma once

#include <QSlider>

namespace canbao::ui {

/// A slider beside a field of which the text is the answer: arrows move it by a step and Page Up and Down by ten, to
/// round values between two ends that need not be round. It leaves the wheel to the page unless it has the focus, and
/// only the person's own moves are told.
class StepSlider : public QSlider
{
    Q_OBJECT

public:
    explicit StepSlider(QWidget *parent = nullptr);

    /// From \a lowest to \a highest, which are the only values that need not be multiples of \a step.
    void setScale(int lowest, int highest, int step);
    /// Follows the text without a signal; what lies outside stands at its end.
    void follow(int value);
    /// What a screen reader says of the present value, with its unit.
    void setSpokenValue(const QString &text);

Q_SIGNALS:
    void moved(int value); ///< by the person

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void bringToStep(int action);
    int rounded(int action, int position) const;
};

} // namespace canbao::ui
