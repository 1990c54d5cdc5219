#pragma once

#include "models/core/money.h"

#include <QWidget>

namespace canbao::ui {

/// How an amount is divided in two, as a bar. The words beside it say the same, so that no colour needs to be told
/// apart.
class SplitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SplitBar(QWidget *parent = nullptr);

    void setParts(Money first, Money second);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Money m_first;
    Money m_second;
};

} // namespace canbao::ui
