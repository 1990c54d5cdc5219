#include "models/items/archivetablemodel.h"

#include <algorithm>

namespace canbao {

namespace {

constexpr std::size_t KeptPages = 16;

QVariant alignment(ArchiveTableModel::Column column)
{
    const auto side = column == ArchiveTableModel::PerMonth ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue<int>(side | Qt::AlignVCenter);
}

} // namespace

ArchiveTableModel::ArchiveTableModel(Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void ArchiveTableModel::setRows(ArchiveRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_pages.clear();
    m_shown = m_rows.isSequential ? std::min(m_rows.count, PageSize) : m_rows.count;
    endResetModel();
}

void ArchiveTableModel::reword()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_shown > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_shown - 1, ColumnCount - 1));
}

int ArchiveTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int ArchiveTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ArchiveTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < m_rows.count;
}

void ArchiveTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int added = std::min(PageSize, m_rows.count - m_shown);
    page((m_shown - 1) / PageSize); // the next one begins where this one ends
    beginInsertRows({}, m_shown, m_shown + added - 1);
    m_shown += added;
    endInsertRows();
}

QVariant ArchiveTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole && role != ReferenceRole)
        return {};
    const ArchiveEntry *found = entry(index.row());
    if (!found)
        return {};
    return role == ReferenceRole ? found->reference : m_words.cell(*found, column);
}

QVariant ArchiveTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(static_cast<Column>(section));
    return role == Qt::DisplayRole ? QVariant(m_words.heading(static_cast<Column>(section))) : QVariant();
}

const ArchiveEntry *ArchiveTableModel::entry(int row) const
{
    const Page &found = page(row / PageSize);
    const auto place = static_cast<std::size_t>(row % PageSize);
    return place < found.entries.size() ? &found.entries[place] : nullptr;
}

const ArchiveTableModel::Page &ArchiveTableModel::page(int number) const
{
    const auto kept = std::ranges::find(m_pages, number, &Page::number);
    if (kept != m_pages.end()) {
        m_pages.splice(m_pages.begin(), m_pages, kept);
        return m_pages.front();
    }
    const int first = number * PageSize;
    m_pages.push_front({number, m_rows.page(first, std::min(PageSize, m_rows.count - first))});
    if (m_pages.size() > KeptPages)
        m_pages.pop_back();
    return m_pages.front();
}

} // namespace canbao
