#pragma once

#include "models/store/referencetable.h"

#include <tl/expected.hpp>

namespace canbao::store {

/// The value of a cell as the database stores it (invalid for an empty one), or the reason why there is none:
/// "lower_limit: '4.321,00' is no amount".
tl::expected<QVariant, QString> readCell(const CellDescription &cell, const QString &text);

} // namespace canbao::store
