#pragma once

#include "ui/charts/chartpicture.h"

#include <QWidget>

#include <memory>

namespace canbao::ui {

/// The picture of a chart on screen. Left and Right walk from point to point (Home, End and Page Up and Down further);
/// screen readers hear the point in words.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(ChartData figures);
    int point() const { return m_point; }
    QSize sizeHint() const override;

public Q_SLOTS:
    void setPoint(int point);

Q_SIGNALS:
    void pointChanged(int point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<int> targetOf(int key) const;
    int plotHeight() const;
    void takeRoom();
    void draw();
    void announce();

    ChartData m_data;
    int m_point = 0;
    std::unique_ptr<ChartPicture> m_picture; ///< none: to be drawn anew
};

} // namespace canbao::ui
