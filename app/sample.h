#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/core/result.h"

namespace canbao::app {

/// The invented person of the guided example.
Result<EnrolmentDraft> sampleApplicant(QDate today);
/// A sample names no first month, which would grow stale: it begins this month. Answers of real people stay as they
/// are.
void bringSampleUpToDate(EnrolmentDraft &draft, QDate today);

} // namespace canbao::app
