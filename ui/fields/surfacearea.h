#pragma once

#include <QScrollArea>

namespace canbao::ui {

/// A page on a surface that scrolls, no wider than one likes to read.
class SurfaceArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit SurfaceArea(QWidget *page, QWidget *parent = nullptr);
};

} // namespace canbao::ui
