#pragma once

#include "models/application/archiveentry.h"

#include <QAbstractTableModel>

#include <functional>
#include <list>
#include <vector>

namespace canbao {

/// Where the rows of a list come from, a page at a time.
struct ArchiveRows
{
    int count = 0;
    /// Pages are known one after the other only: the table grows as one scrolls.
    bool isSequential = false;
    /// From a row on, which begins a page; fewer than asked for where they cannot be read.
    std::function<std::vector<ArchiveEntry>(int first, int number)> page = {};
};

/// The saved applications as a table that keeps no more than a few pages of them. The words come from outside, so that
/// they follow the language.
class ArchiveTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Reference, Place, Grade, PerMonth, Figures, Status, SavedAt, ColumnCount };
    enum Role { ReferenceRole = Qt::UserRole };

    static constexpr int PageSize = 64;

    struct Words
    {
        std::function<QString(const ArchiveEntry &, Column)> cell;
        std::function<QString(Column)> heading;
    };

    explicit ArchiveTableModel(Words words, QObject *parent = nullptr);

    void setRows(ArchiveRows rows);
    /// All cells are worded anew: another language, names masked or not.
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Page
    {
        int number = 0;
        std::vector<ArchiveEntry> entries;
    };

    const ArchiveEntry *entry(int row) const;
    const Page &page(int number) const;

    Words m_words;
    ArchiveRows m_rows;
    int m_shown = 0;
    mutable std::list<Page> m_pages; ///< the last used first
};

} // namespace canbao
