#pragma once

#include "models/contribution/contributionrate.h"

#include <QDate>

#include <map>
#include <span>

namespace canbao {

/// Whom a subsidy is for (就业补助资金管理办法).
enum class SubsidyKind { HardToEmploy, Graduate };

QString subsidyKindKey(SubsidyKind kind);
std::optional<SubsidyKind> subsidyKindFromKey(QStringView key);

/// How the amount is stated.
enum class SubsidyAmountKind {
    FloorShare, ///< of what the lowest base costs
    PaidShare, ///< of what was paid
    Fixed, ///< yuan a month for each scheme
    Unknown,
};

std::optional<SubsidyAmountKind> subsidyAmountKindFromKey(QStringView key);

/// What a subsidy depends on: a closed list, so that every fact behind a finding can be named.
enum class SubsidyConditionKind {
    Recognised, ///< as hard to employ, by the local office: only the person knows
    Age,
    RecentGraduate, ///< only the person knows
    RegisteredFlexible, ///< only the person knows
    NotHadBefore, ///< only the person knows
    SelfInsured, ///< not through a company
    PaysScheme,
    BeforeRetirement,
};

QString subsidyConditionKey(SubsidyConditionKind kind);
std::optional<SubsidyConditionKind> subsidyConditionFromKey(QStringView key);
/// The question behind a condition that only the person can answer ("hard_to_employ"); empty for the others.
QString questionOf(SubsidyConditionKind kind);

struct SubsidyCondition
{
    SubsidyConditionKind kind = SubsidyConditionKind::Recognised;
    std::optional<int> ageWomen = {};
    std::optional<int> ageMen = {};
    bool agesStated = false; ///< by the region itself; otherwise the usual ages, and being younger proves nothing
    BilingualText text = {};
    bool operator==(const SubsidyCondition &) const = default;
};

/// Two of three, kept exact.
struct Fraction
{
    int parts = 0;
    int of = 1;
    bool operator==(const Fraction &) const = default;
};

/// A rule of one region, or of the whole country. What is not set is not known.
struct Subsidy
{
    QString key = {};
    std::optional<RegionCode> region = {}; ///< not set: the national frame
    SubsidyKind kind = SubsidyKind::HardToEmploy;
    std::vector<Scheme> schemes = {};
    SubsidyAmountKind amountKind = SubsidyAmountKind::Unknown;
    std::optional<Fraction> share = {};
    std::optional<Fraction> shareAboveFloor = {}; ///< of what is paid above the lowest base
    std::optional<Rate> pensionCap = {}; ///< the grade up to which the pension counts
    std::optional<Money> monthlyCap = {};
    std::map<Scheme, Money> fixed = {};
    std::optional<int> figuresOf = {}; ///< year of the fixed figures
    std::optional<int> mostMonths = {};
    std::optional<int> nearRetirementMonths = {}; ///< with less than this to go: until retirement
    std::optional<QDate> validFrom = {};
    std::optional<QDate> validTo = {};
    bool onceOnly = false;
    BilingualText whenPaid = {};
    BilingualText where = {};
    Source source = {};
    std::vector<SubsidyCondition> conditions = {};
};

/// Every subsidy of the reference data.
class SubsidyBook
{
public:
    SubsidyBook() = default;
    explicit SubsidyBook(std::vector<Subsidy> subsidies) : m_subsidies(std::move(subsidies)) { }

    /// For each kind the rule of the first region of \a chain that has one, else the national frame.
    std::vector<const Subsidy *> subsidiesFor(std::span<const RegionCode> chain) const;

private:
    const Subsidy *nearest(SubsidyKind kind, std::span<const RegionCode> chain) const;
    const Subsidy *find(SubsidyKind kind, std::optional<RegionCode> region) const;

    std::vector<Subsidy> m_subsidies;
};

} // namespace canbao
