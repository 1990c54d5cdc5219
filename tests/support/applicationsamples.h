#pragma once

#include "models/application/enrolmentapplication.h"

namespace canbao::tests {

/// Beijing from 2025-07 at the lowest base 7162: pension 1432.40 (京人社发〔2025〕11号), medical fixed 584.92; debit by
/// month, first card by post. The person is invented.
EnrolmentApplication beijingApplication();
/// The same with a tree behind each charge: 7162 × 20 %, and the fixed amount.
EnrolmentApplication explainedApplication();
/// The same from 2026-01, when the edition ends with 2026-06: six months are provisional.
EnrolmentApplication provisionalApplication();
/// A place whose medical rate is not known.
EnrolmentApplication unknownMedicalApplication();
/// Medical insurance alone in such a place: no grade, no base and no amount.
EnrolmentApplication nothingKnownApplication();

} // namespace canbao::tests
