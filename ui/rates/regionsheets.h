#pragma once

#include "models/application/referencebooks.h"
#include "ui/rates/ratesheet.h"

namespace canbao::ui {

/// A region on a day.
struct RegionOnDay
{
    RegionCode region;
    QDate day;

    YearMonth month() const { return monthOf(day); }
};

// What is known of a region, in the current language. Nothing is filled in: what is not known is called so.

RateSheet ratesSheet(const ReferenceBooks &books, const RegionOnDay &place);
RateSheet gradesSheet(const ReferenceBooks &books, const RegionOnDay &place);
/// Who may enrol, how often one pays, who collects.
RateSheet conditionsSheet(const ReferenceBooks &books, const RegionOnDay &place);
RateSheet officesSheet(const ReferenceBooks &books, const RegionOnDay &place);
RateSheet subsidiesSheet(const ReferenceBooks &books, const RegionOnDay &place);
RateSheet documentsSheet(const ReferenceBooks &books);
/// Every document that a row of the region or of those above it was read in, over all years.
RateSheet sourcesSheet(const ReferenceBooks &books, const RegionOnDay &place);

/// A source in lines: title, number, date, trust, address.
QString sourceDetail(const Source &source);
/// A row of rates in lines, every field with its value.
QString rateDetail(const ContributionRate &rate, const RegionDirectory &regions);

} // namespace canbao::ui
