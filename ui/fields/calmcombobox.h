#pragma once

#include <QComboBox>

namespace canbao::ui {

/// A combo box that leaves the wheel to the page unless it has the focus, so that scrolling changes no answer.
class CalmComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace canbao::ui
