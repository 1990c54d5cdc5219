#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartfile.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace canbao::ui {

class ChartTableModel;
class ChartView;
class CitingLabel;

/// A chart with its figures beside it, the words of the point that the keys are at, and its files.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(ChartFiles files, QWidget *parent = nullptr);

    const ChartData &chart() const { return m_data; }
    Result<void> exportPng(const QString &path, double scale) const;
    Result<void> exportSvg(const QString &path) const;

protected:
    void setChart(ChartData figures);
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    QBoxLayout *buttonRow();
    void reword();
    void fitTable();
    void turn();
    void showPoint(int point);
    void saveAs(const QString &suffix, const QString &filter, const std::function<Result<void>(const QString &)> &save);

    ChartFiles m_files;
    ChartData m_data;
    QLabel *m_title;
    QLabel *m_summary;
    ChartView *m_view;
    CitingLabel *m_point;
    ChartTableModel *m_model;
    QTableView *m_table;
    QPushButton *m_png;
    QPushButton *m_svg;
    QLabel *m_saved;
    QBoxLayout *m_body = nullptr;
};

} // namespace canbao::ui
