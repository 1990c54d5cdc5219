#pragma once

#include "models/store/referencetable.h"

namespace canbao::store {

/// The number is an EditionNumber.
std::optional<QString> editionNumbered(const ReferenceRow &row);
/// "lower_limit 5000 is above upper_limit 4000"
std::optional<QString> limitsInOrder(const ReferenceRow &row);
std::optional<QString> monthsInOrder(const ReferenceRow &row);
/// date_from and date_to are whole days, the first not after the last.
std::optional<QString> daysInOrder(const ReferenceRow &row);
/// day_from and day_to are days of a month, both or none.
std::optional<QString> windowOfAMonth(const ReferenceRow &row);
/// A charge is either a share of the base or a fixed amount: stated twice, it would be added up.
std::optional<QString> chargeStatedOnce(const ReferenceRow &row);
/// The personal account cannot be more than the whole.
std::optional<QString> personalWithinTotal(const ReferenceRow &row);
/// The published grades agree with their kind and rise.
std::optional<QString> gradesFitTheirKind(const ReferenceRow &row);
/// Exactly one of law_key and source_id.
std::optional<QString> oneOrigin(const ReferenceRow &row);
/// A share goes with the kinds that are shares, fixed yuan with the fixed kind.
std::optional<QString> amountFitsItsKind(const ReferenceRow &row);

} // namespace canbao::store
