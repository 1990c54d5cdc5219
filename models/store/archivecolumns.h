#pragma once

#include "models/application/enrolmentapplication.h"

namespace canbao::store {

// How the readable columns of the archive are written.

/// With the offset, so that it stays the same moment wherever it is read.
QString timeColumn(const QDateTime &time);
QDateTime timeFromColumn(const QString &text);
/// The word that the column takes: figures entered by hand are known, and marked in a column of their own.
QString standingColumn(Standing standing);
Standing standingFromColumns(const QString &word, bool isEnteredByHand);
/// The percentage or base chosen; for the lowest grade the base that it came to.
QString gradeColumn(const EnrolmentApplication &application);

} // namespace canbao::store
