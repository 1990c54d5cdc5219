#pragma once

#include <QLineEdit>

namespace canbao::ui {

/// A line for an amount in yuan with its unit inside: ¥ before it in English, 元 after it in Chinese. Forbids nothing:
/// what is wrong is said on Continue.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoom();
};

} // namespace canbao::ui
