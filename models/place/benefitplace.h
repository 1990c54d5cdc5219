#pragma once

#include "models/core/yearmonth.h"
#include "models/identity/sex.h"
#include "models/region/regioncode.h"

#include <QDate>

#include <optional>
#include <vector>

namespace canbao {

/// Whether a time of paying was in a temporary account (国办发〔2009〕66号 art. 5).
enum class TemporaryAccount { No, Yes, NotKnown };

/// The stable word in JSON ("not_known").
QString temporaryAccountKey(TemporaryAccount account);

/// A time of paying in one province.
struct PaidMonths
{
    RegionCode province;
    int months = 0;
    TemporaryAccount temporary = TemporaryAccount::No;
    std::optional<YearMonth> first = {}; ///< not set: not known
    bool operator==(const PaidMonths &) const = default;
};

/// Why the pension is drawn where it is.
enum class BenefitRule {
    RelationAtHukou, ///< 国办发〔2009〕66号 art. 6 (1)
    TenYearsAtRelation, ///< art. 6 (2)
    LastPlaceWithTenYears, ///< art. 6 (3)
    HukouPlace, ///< art. 6 (4)
    LongestPlace, ///< without a hukou: order 41 of 2019
};

/// The stable word in JSON ("ten_years_at_relation").
QString benefitRuleKey(BenefitRule rule);

struct BenefitPlace
{
    RegionCode province;
    BenefitRule rule;
    bool operator==(const BenefitPlace &) const = default;
};

/// What could turn the answer.
enum class BenefitDoubt {
    TemporaryNotKnown, ///< whether a time of paying was in a temporary account
    TemporaryMonths, ///< whether months in a temporary account make up the ten years: the rule's text does not say
};

/// The stable word in JSON ("temporary_months").
QString benefitDoubtKey(BenefitDoubt doubt);

/// A time of paying and the place that it counts for.
struct TimelineStay
{
    PaidMonths paid;
    RegionCode countsFor; ///< of a temporary account: where the relation stays
    /// Goes to where the pension is drawn: of an ordinary account the balance and 12 % of the bases since 1998 (art. 4),
    /// of a temporary one all that was paid, with interest (art. 5).
    bool moves = false;
};

/// The stays in the order of time, and where they lead.
struct BenefitTimeline
{
    std::vector<TimelineStay> stays;
    std::optional<BenefitPlace> place; ///< not set without a hukou and without months
    std::vector<BenefitDoubt> doubts; ///< only those that would lead to another province
};

/// \a paid is in the order of time. Ten years are 120 months; several stays in one province add up, a county stands for
/// its province. The relation is at the last stay that is no temporary account; the months of a temporary account count
/// for the place of the relation, which is the hukou province where nothing was paid before (art. 5). What is not known
/// to be a temporary account counts as none. Without a hukou (residents of Hong Kong, Macao and Taiwan, order 41 of
/// 2019) there are no temporary accounts, and where no place has ten years the one with most months counts, the last
/// one of equals.
BenefitTimeline benefitTimeline(std::optional<RegionCode> hukou, const std::vector<PaidMonths> &paid);

/// Whether somebody who begins to pay outside the hukou province in \a joined gets a temporary account: men from the day
/// of turning 50, women from 40 (art. 5), since 2010-01-01. Not known in the month of that birthday, unless it is on the
/// first. It does not depend on where the relation is; see markTemporary().
TemporaryAccount temporaryAccountAt(Sex sex, QDate birth, YearMonth joined);
/// Marks the stays that were temporary accounts from the start: joined at that age, outside the hukou province and in
/// another province than the one that held the relation. Where the first month is not known, but could be late enough,
/// it is not known either. \a today is the last day that any of it can have been paid.
void markTemporary(std::vector<PaidMonths> &paid, RegionCode hukou, Sex sex, QDate birth, QDate today);

} // namespace canbao
