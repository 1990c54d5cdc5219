#pragma once

#include "ui/charts/chartwords.h"

#include <QAbstractTableModel>

namespace canbao::ui {

/// The figures of a chart, one row for each point.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);
    /// Nothing stands in any row of it.
    bool isEmptyColumn(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int alignmentOf(int column) const;

    ChartTable m_table;
};

} // namespace canbao::ui
