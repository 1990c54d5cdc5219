#pragma once

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace canbao {

/// What a column of a contribution list says.
enum class ListMeaning { Place, Month, From, To, Months, Scheme, Base };

constexpr ListMeaning AllListMeanings[] = {ListMeaning::Place,  ListMeaning::Month,  ListMeaning::From, ListMeaning::To,
                                           ListMeaning::Months, ListMeaning::Scheme, ListMeaning::Base};

/// A line of a list, with the number that an editor shows for it.
struct ListRow
{
    int line = 0;
    QStringList cells;
};

/// A file of contributions as read: nothing is understood yet.
struct ListTable
{
    QString name; ///< of the file
    QStringList header;
    std::vector<ListRow> rows;
};

/// Which column holds what, counted from 0.
using ListMapping = std::map<ListMeaning, int>;

/// What the words of the header suggest, in Chinese or English: the first column that fits, and each column once.
ListMapping guessedMapping(const QStringList &header);
/// Whether the place, and a month or a number of months, are known.
bool isComplete(const ListMapping &mapping);

} // namespace canbao
