#pragma once

#include "models/contribution/contributionquote.h"
#include "models/contribution/subsidy.h"
#include "models/identity/sex.h"

namespace canbao {

/// What is known of the person. An answer that is not there, or was "do not know", is not in the map.
struct SubsidyFacts
{
    QDate day; ///< on which it is judged
    std::optional<QDate> birthDate = {};
    std::optional<Sex> sex = {};
    std::optional<int> monthsToRetirement = {};
    std::optional<bool> throughCompany = {};
    std::map<QString, bool> answers = {}; ///< by question
};

enum class ConditionState { Met, NotMet, NotKnown };
QString conditionStateKey(ConditionState state);
std::optional<ConditionState> conditionStateFromKey(QStringView key);

/// The fact that a state rests on; ui has the words.
enum class SubsidyFact {
    NotAnswered,
    SaidYes,
    SaidNo,
    Age,
    RecognisedAnyway,
    OnOnesOwn,
    ThroughCompany,
    Pays,
    PaysNone,
    MonthsToRetirement
};
QString subsidyFactKey(SubsidyFact fact);
std::optional<SubsidyFact> subsidyFactFromKey(QStringView key);

struct ConditionFinding
{
    SubsidyConditionKind kind = SubsidyConditionKind::Recognised;
    BilingualText text = {};
    ConditionState state = ConditionState::NotKnown;
    SubsidyFact fact = SubsidyFact::NotAnswered;
    std::optional<int> value = {}; ///< the age, or the months
    bool operator==(const ConditionFinding &) const = default;
};

/// Never a promise.
enum class SubsidyResult { MayApply, NotDue, CannotTellYet };
QString subsidyResultKey(SubsidyResult result);
std::optional<SubsidyResult> subsidyResultFromKey(QStringView key);

/// One subsidy judged for one person; holds all that screen, paper and archive show.
struct SubsidyFinding
{
    QString key = {};
    SubsidyKind kind = SubsidyKind::HardToEmploy;
    std::optional<RegionCode> region = {};
    std::vector<ConditionFinding> conditions = {};
    SubsidyResult result = SubsidyResult::CannotTellYet;
    std::optional<Money> perMonth = {}; ///< in the first month of the quote
    Standing standing = Standing::Unknown; ///< of that amount
    std::optional<Explanation> explanation = {};
    std::optional<int> monthsAtMost = {};
    std::optional<Money> netCost = {}; ///< of the quoted months, less the subsidy for as many of them as it is given
    std::optional<QDate> validFrom = {};
    std::optional<QDate> validTo = {};
    bool isExpired = false; ///< on the day: its figures may no longer hold
    BilingualText whenPaid = {};
    BilingualText where = {};
    Source source = {};
    bool operator==(const SubsidyFinding &) const = default;
};

/// \a paid is what was chosen, \a floor the same schemes and months on the lowest base, every variant a line.
SubsidyFinding judged(const Subsidy &subsidy, const SubsidyFacts &facts, const ContributionQuote &paid,
                      const ContributionQuote &floor);

/// The share of an amount, rounded half-up to the fen: so come out the amounts that Beijing prints for 2023–24
/// (843.4667 → 843.47, 42.1733 → 42.17).
Money shareOf(Money amount, Fraction share);
/// Under the near-retirement limit (60 months to go are not under it) until retirement, else the usual months.
std::optional<int> monthsAtMost(const Subsidy &subsidy, std::optional<int> monthsToRetirement);

} // namespace canbao
