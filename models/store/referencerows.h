#pragma once

#include "models/application/referencebooks.h"
#include "models/contribution/rateexample.h"
#include "models/store/statement.h"

namespace canbao::store {

/// Rows of queries/reference.sql as values of the domain. A region code or word that the schema lets through and the
/// domain does not know is a broken build of the database: such a row is left out.
std::optional<Region> regionOf(const Statement &row);
std::optional<ContributionRate> rateOf(const Statement &row);
std::optional<RateExample> rateExampleOf(const Statement &row);
std::optional<RegionPolicy> policyOf(const Statement &row);
std::optional<EmploymentRate> employmentRateOf(const Statement &row);
std::optional<Subsidy> subsidyOf(const Statement &row); ///< without its conditions
std::optional<SubsidyCondition> subsidyConditionOf(const Statement &row);
std::optional<Office> officeOf(const Statement &row);
std::optional<DebitRule> debitRuleOf(const Statement &row);
std::optional<DebitBank> debitBankOf(const Statement &row);
HolidayPeriod holidayOf(const Statement &row);
std::optional<AssumedRange> assumedRangeOf(const Statement &row);
std::optional<CardPrefix> cardPrefixOf(const Statement &row);
PhotoRequirement photoRequirementOf(const Statement &row);
FormField formFieldOf(const Statement &row);
Bank bankOf(const Statement &row);
LawDocument lawOf(const Statement &row);
LawNote lawNoteOf(const Statement &row);
RequiredDocument documentOf(const Statement &row);
FormerRegion formerRegionOf(const Statement &row);

} // namespace canbao::store
