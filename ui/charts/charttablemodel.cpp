#include "ui/charts/charttablemodel.h"

#include <algorithm>

namespace canbao::ui {

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

bool ChartTableModel::isEmptyColumn(int column) const
{
    return std::all_of(m_table.rows.begin(), m_table.rows.end(),
                       [column](const QStringList &row) { return row.at(column).isEmpty(); });
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

int ChartTableModel::alignmentOf(int column) const
{
    const bool isAmount = m_table.columns.at(std::size_t(column)).isAmount;
    return int((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &cell = m_table.rows.at(std::size_t(index.row())).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::AccessibleTextRole: // a figure alone says little
        return cell.isEmpty() ? QString() : headerData(index.column(), Qt::Horizontal).toString() + u' ' + cell;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns.at(std::size_t(section)).heading;
    return role == Qt::TextAlignmentRole ? QVariant(alignmentOf(section)) : QVariant();
}

} // namespace canbao::ui
