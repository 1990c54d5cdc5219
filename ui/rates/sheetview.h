#pragma once

#include "ui/rates/ratesheet.h"

#include <QWidget>

class QLabel;
class QTextBrowser;
class QTableView;

namespace canbao::ui {

class SheetModel;

/// A sheet as a table, and below it everything that is known of the row that the keys are at.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setSheet(RateSheet sheet);
    const RateSheet &sheet() const;
    QTableView *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void showDetail(int row);
    const RateSheet::Row *rowAt(int row) const;

    QLabel *m_lead;
    SheetModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QTextBrowser *m_detail;
};

} // namespace canbao::ui
