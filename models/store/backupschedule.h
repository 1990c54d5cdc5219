#pragma once

#include <QDate>

#include <vector>

namespace canbao::store {

// Which of the daily backups stay: of the last 7 days each, of the last 4 weeks the latest of each, of the last 12
// months the latest of each.

/// \a made in any order; days after \a today stay, since a clock that was wrong once must cost nothing.
std::vector<QDate> backupsToRemove(std::vector<QDate> made, QDate today);

} // namespace canbao::store
