#pragma once

#include <QString>

namespace canbao {

/// Whether a name as it stands on a bank card can be the person's: spaces, the kinds of middle dot in names of
/// minorities and foreigners, full-width letters and capitals make no difference.
bool isSameHolder(const QString &onCard, const QString &person);

} // namespace canbao
