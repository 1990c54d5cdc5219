#include "models/items/archivetablemodel.h"

namespace canbao {

namespace {

QVariant sortValue(const ArchiveEntry &entry, ArchiveTableModel::Column column, const QString &shown)
{
    if (column == ArchiveTableModel::PerMonth)
        return entry.perMonth.fen();
    return column == ArchiveTableModel::SavedAt ? QVariant(entry.savedAt) : QVariant(shown);
}

/// Name, reference and place in both languages, whichever is on screen.
QString searchText(const ArchiveEntry &entry)
{
    return QStringList{entry.name, entry.reference, QString(entry.reference).remove(u'-'), entry.region.chinese,
                       entry.region.english}
        .join(u'\n');
}

} // namespace

ArchiveTableModel::ArchiveTableModel(Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void ArchiveTableModel::setEntries(std::vector<ArchiveEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void ArchiveTableModel::reword()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ArchiveTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ArchiveTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArchiveTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.cell(entry, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>((column == PerMonth ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(entry, column, m_words.cell(entry, column));
    case SearchRole:
        return searchText(entry);
    case ReferenceRole:
        return entry.reference;
    default:
        return {};
    }
}

QVariant ArchiveTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>((section == PerMonth ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_words.heading(static_cast<Column>(section))) : QVariant();
}

} // namespace canbao
