#pragma once

#include "ui/rates/regionsheets.h"

namespace canbao::ui {

/// Every row of rates over the years, newest first.
RateSheet yearsSheet(const ReferenceBooks &books, RegionCode region);
/// What differs in a region between two days.
RateSheet differenceSheet(const ReferenceBooks &books, const RegionOnDay &before, QDate after);
/// What differs between two regions on a day.
RateSheet differenceSheet(const ReferenceBooks &books, const RegionOnDay &one, RegionCode other);
/// What another edition says otherwise than the one in use, in all places; what is the same is left out.
RateSheet editionSheet(const ReferenceBooks &inUse, const ReferenceBooks &other);
/// What is known of the whole country, in words and signs.
RateSheet coverageSheet(const ReferenceBooks &books, QDate day);

} // namespace canbao::ui
