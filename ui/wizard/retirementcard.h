#pragma once

#include "models/pension/retirementage.h"

#include <QFrame>

#include <memory>

namespace canbao::ui {

namespace Ui {
class RetirementCard;
}

/// When somebody retires under the reform, and how many months must be paid by then.
class RetirementCard : public QFrame
{
    Q_OBJECT

public:
    explicit RetirementCard(QWidget *parent = nullptr);
    ~RetirementCard() override;

    /// \a isAssumed: the category was not chosen, the usual one counts.
    void showAge(const RetirementAge &age, bool isAssumed);
    void retranslate();

private:
    static QString spanText(const QString &years, int months);

    std::unique_ptr<Ui::RetirementCard> m_ui;
};

} // namespace canbao::ui
