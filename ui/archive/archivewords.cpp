#include "ui/archive/archivewords.h"

#include "ui/answertext.h"
#include "ui/format.h"

namespace canbao::ui {

QString ArchiveWords::heading(ArchiveTableModel::Column column)
{
    switch (column) {
    case ArchiveTableModel::Name:
        return tr("Name");
    case ArchiveTableModel::Reference:
        return tr("Reference");
    case ArchiveTableModel::Place:
        return tr("Place");
    case ArchiveTableModel::Grade:
        return tr("Grade");
    case ArchiveTableModel::PerMonth:
        return tr("Per month");
    case ArchiveTableModel::Figures:
        return tr("Figures");
    case ArchiveTableModel::Status:
        return tr("Status");
    case ArchiveTableModel::SavedAt:
        return tr("Saved on");
    case ArchiveTableModel::ColumnCount:
        break;
    }
    return {};
}

/// What the amount rests on, of the day on which it was saved.
QString ArchiveWords::figures(Standing standing)
{
    return standing == Standing::Known ? tr("published") : standingText(standing);
}

QString ArchiveWords::grade(const QString &chosen)
{
    if (const auto base = chosen.endsWith(u'%') ? std::nullopt : Money::parse(chosen))
        return moneyText(*base);
    return chosen.isEmpty() ? tr("Lowest base") : chosen;
}

QString ArchiveWords::perMonth(const ArchiveEntry &entry)
{
    if (entry.standing != Standing::Unknown || !entry.known())
        return amountText(entry.known());
    return tr("%1 and more").arg(moneyText(entry.perMonth));
}

QString ArchiveWords::status(const ArchiveEntry &entry)
{
    if (entry.status != LifeStatus::Ready)
        //: %1 is a status such as "handed in", %2 the day of it
        return tr("%1, %2").arg(lifeStatusText(entry.status), dateText(entry.statusDay));
    return entry.prints == 0 ? tr("Ready, not printed yet") : tr("Printed %n times", nullptr, entry.prints);
}

QString ArchiveWords::cell(const ArchiveEntry &entry, ArchiveTableModel::Column column, bool masksNames)
{
    switch (column) {
    case ArchiveTableModel::Name:
        if (entry.isUnreadable)
            return tr("cannot be read");
        return masksNames ? maskedName(entry.name) : entry.name;
    case ArchiveTableModel::Reference:
        return entry.reference;
    case ArchiveTableModel::Place:
        return nameText(entry.region);
    case ArchiveTableModel::Grade:
        return grade(entry.grade);
    case ArchiveTableModel::PerMonth:
        return perMonth(entry);
    case ArchiveTableModel::Figures:
        return figures(entry.standing);
    case ArchiveTableModel::Status:
        return status(entry);
    case ArchiveTableModel::SavedAt:
        return dateText(entry.savedAt.date());
    case ArchiveTableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace canbao::ui
