#pragma once

#include "models/rates/ratecoverage.h"
#include "models/rates/ratedifference.h"

namespace canbao::ui {

// The words for rates and their age, in the current language: one place for window, paper, file and command line.

/// "in force", "in force, to be confirmed", "ended, newer not known", "not known".
QString ageLightText(AgeLight light);
/// A shape for each light, so that colour is never alone: "●", "◐", "▲", "○".
QString ageLightSign(AgeLight light);
/// The tone of a chip: "good", "caution", "problem" or "none".
QString ageLightTone(AgeLight light);
/// "ended, newer not known · ended 11 months ago · period stated in the source · official".
QString rateAgeText(const RateAge &age);
/// "since July 2025", "July 2025 to June 2026", or that the months are not known.
QString ratePeriodText(const Period &period);
/// "Pension" or "Medical (with account)".
QString insuranceText(Scheme scheme, const Variant &variant);
QString rateFieldText(RateField field);
/// The value of a field of a row; "not known" where it is not.
QString rateValueText(const ContributionRate &rate, RateField field, const RegionDirectory &regions);
QString differenceKindText(RateDifference::Kind kind);

} // namespace canbao::ui
