#pragma once

#include "models/items/archivetablemodel.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The words of the list of saved applications, in the program's language.
class ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::ArchiveWords)

public:
    static QString heading(ArchiveTableModel::Column column);
    static QString cell(const ArchiveEntry &entry, ArchiveTableModel::Column column, bool masksNames);

private:
    static QString grade(const QString &chosen);
    static QString perMonth(const ArchiveEntry &entry);
    static QString status(const ArchiveEntry &entry);
    static QString figures(Standing standing);
};

} // namespace canbao::ui
