#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace canbao::ui {

/// A line icon beside words; follows size, light and dark. Screen readers skip it: the words say the same.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    IconLabel(const QString &name, QColor Colours::*ink, int pixels, QWidget *parent = nullptr);

    void setIcon(const QString &name, QColor Colours::*ink, int pixels = 20);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_pixels = 20;
};

} // namespace canbao::ui
