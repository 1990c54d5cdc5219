#pragma once

#include "models/application/enrolmentapplication.h"

namespace canbao {

/// The answers of a saved application under the rates of \a books, asked as on the day on which it was saved, so that
/// the months are the same. Problems: the answers name something that these rates do not have. \a application stays
/// as it is.
tl::expected<EnrolmentApplication, std::vector<Problem>> recalculated(const EnrolmentApplication &application,
                                                                      const ReferenceBooks &books);

} // namespace canbao
