#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/application/lifestatus.h"

namespace canbao::store {

// How the readable columns of the archive are written.

/// With the offset, so that it stays the same moment wherever it is read.
QString timeColumn(const QDateTime &time);
QDateTime timeFromColumn(const QString &text);
/// The word that the column takes: figures entered by hand are known, and marked in a column of their own.
QString standingColumn(Standing standing);
Standing standingFromColumns(const QString &word, bool isEnteredByHand);
/// "handed_in 2026-11-26", the latest step of a life; ready without a day where there is none.
LifeStep lifeFromColumn(const QString &text);
/// The percentage or base chosen; for the lowest grade the base that it came to.
QString gradeColumn(const EnrolmentApplication &application);

} // namespace canbao::store
