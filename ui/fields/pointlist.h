#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace canbao::ui {

/// A few short lines, each with an icon before it; wraps as words do.
class PointList : public QWidget
{
    Q_OBJECT

public:
    explicit PointList(QWidget *parent = nullptr);

    void setPoints(const QStringList &points, const QString &iconName, QColor Colours::*ink);
    QStringList points() const { return m_points; }

private:
    QGridLayout *m_grid;
    QStringList m_points;
};

} // namespace canbao::ui
