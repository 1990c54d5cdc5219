#pragma once

#include "models/application/archiveentry.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace canbao {

/// The saved applications as a table. The words come from outside, so that they follow the language.
class ArchiveTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Reference, Place, Grade, PerMonth, Figures, Status, SavedAt, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SearchRole, ReferenceRole };

    struct Words
    {
        std::function<QString(const ArchiveEntry &, Column)> cell;
        std::function<QString(Column)> heading;
    };

    explicit ArchiveTableModel(Words words, QObject *parent = nullptr);

    void setEntries(std::vector<ArchiveEntry> entries);
    const std::vector<ArchiveEntry> &entries() const { return m_entries; }
    /// All cells are worded anew: another language, names masked or not.
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Words m_words;
    std::vector<ArchiveEntry> m_entries;
};

} // namespace canbao
