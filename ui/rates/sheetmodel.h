#pragma once

#include "ui/rates/ratesheet.h"

#include <QAbstractTableModel>

namespace canbao::ui {

/// A sheet for a table view.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(RateSheet sheet);
    const RateSheet &sheet() const { return m_sheet; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    RateSheet m_sheet;
};

} // namespace canbao::ui
