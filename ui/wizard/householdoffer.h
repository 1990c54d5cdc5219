#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace canbao::ui {

/// Offers a value that the household has given before: what it is, and one button to take it. Hidden without a value.
class HouseholdOffer : public QFrame
{
    Q_OBJECT

public:
    explicit HouseholdOffer(QWidget *parent = nullptr);

    /// \a text names the value; an empty one hides the offer.
    void offer(const QString &text, const QString &buttonText);

Q_SIGNALS:
    void accepted();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace canbao::ui
