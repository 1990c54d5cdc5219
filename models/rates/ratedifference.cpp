#include "models/rates/ratedifference.h"

#include "models/contribution/contributionquote.h"
#include "models/rates/rateage.h"

#include <algorithm>
#include <tuple>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

using Sides = std::vector<std::pair<Variant, ComparedRate>>;

Sides sidesOf(const RateBook &book, std::span<const RegionCode> chain, Scheme scheme, YearMonth month)
{
    Sides sides;
    for (const auto &answer : book.ratesFor(chain, scheme, month)) {
        if (const auto *row = rowOf(answer))
            sides.emplace_back(row->variant, ComparedRate{*row, isProvisional(answer)});
    }
    return sides;
}

bool sameTexts(const Source &one, const Source &other)
{
    return one.title == other.title && one.documentNumber == other.documentNumber && one.date == other.date
        && one.address == other.address;
}

RateDifference difference(Scheme scheme, const Variant &variant, ComparedRate before, ComparedRate after)
{
    using enum RateDifference::Kind;
    RateDifference result{.scheme = scheme, .variant = variant};
    if (!before.rate || !after.rate) {
        result.kind = before.rate ? Removed : Added;
    } else {
        result.fields = differingFields(*before.rate, *after.rate);
        result.kind = result.fields.empty() ? Same : Changed;
    }
    result.before = std::move(before);
    result.after = std::move(after);
    return result;
}

ComparedRate taken(Sides &sides, const Variant &variant)
{
    const auto found = std::ranges::find_if(sides, [&](const auto &side) { return side.first.key == variant.key; });
    if (found == sides.end())
        return {};
    auto rate = std::move(found->second);
    sides.erase(found);
    return rate;
}

std::vector<RateDifference> matched(Scheme scheme, const Sides &before, Sides after)
{
    std::vector<RateDifference> differences;
    for (const auto &[variant, rate] : before)
        differences.push_back(difference(scheme, variant, rate, taken(after, variant)));
    for (auto &[variant, rate] : after)
        differences.push_back(difference(scheme, variant, {}, std::move(rate)));
    return differences;
}

void append(std::vector<RateDifference> &all, std::vector<RateDifference> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

/// Where a row of one edition is looked for in the other.
auto placeOf(const ContributionRate &row)
{
    return std::tuple(row.region, row.scheme, row.variant.key, row.period.from, row.period.to);
}

bool isSameRow(const ContributionRate &one, const ContributionRate &other)
{
    return one.region == other.region && one.scheme == other.scheme && one.variant.key == other.variant.key
        && one.period.from == other.period.from;
}

std::vector<const ContributionRate *> sorted(const std::vector<ContributionRate> &rows)
{
    std::vector<const ContributionRate *> result;
    for (const auto &row : rows)
        result.push_back(&row);
    std::ranges::stable_sort(result,
                             [](const auto *one, const auto *other) { return placeOf(*one) < placeOf(*other); });
    return result;
}

bool comesFirst(const ContributionRate &one, const ContributionRate &other)
{
    return std::tuple(one.region, one.scheme, one.variant.key, one.period.from)
        < std::tuple(other.region, other.scheme, other.variant.key, other.period.from);
}

} // namespace

QString rateFieldKey(RateField field)
{
    switch (field) {
    case RateField::Region:
        return u"region"_s;
    case RateField::From:
        return u"from"_s;
    case RateField::To:
        return u"to"_s;
    case RateField::PeriodBasis:
        return u"period_basis"_s;
    case RateField::ReferenceWage:
        return u"reference_wage"_s;
    case RateField::LowerLimit:
        return u"lower_limit"_s;
    case RateField::UpperLimit:
        return u"upper_limit"_s;
    case RateField::TotalRate:
        return u"total"_s;
    case RateField::PersonalAccount:
        return u"personal_account"_s;
    case RateField::SupplementRate:
        return u"supplement_rate"_s;
    case RateField::FixedMonthly:
        return u"fixed_monthly"_s;
    case RateField::SupplementMonthly:
        return u"supplement_monthly"_s;
    case RateField::BaseRounding:
        return u"base_rounding"_s;
    case RateField::Grades:
        return u"grades"_s;
    case RateField::Source:
        return u"source"_s;
    case RateField::Confidence:
        return u"confidence"_s;
    }
    Q_UNREACHABLE();
}

QString differenceKindKey(RateDifference::Kind kind)
{
    switch (kind) {
    case RateDifference::Kind::Added:
        return u"added"_s;
    case RateDifference::Kind::Removed:
        return u"removed"_s;
    case RateDifference::Kind::Changed:
        return u"changed"_s;
    case RateDifference::Kind::Same:
        return u"same"_s;
    }
    Q_UNREACHABLE();
}

std::vector<RateField> differingFields(const ContributionRate &before, const ContributionRate &after)
{
    const std::pair<RateField, bool> compared[]{
        {RateField::Region, before.region == after.region},
        {RateField::From, before.period.from == after.period.from},
        {RateField::To, before.period.to == after.period.to},
        {RateField::PeriodBasis, before.periodBasis == after.periodBasis},
        {RateField::ReferenceWage, before.referenceWage == after.referenceWage},
        {RateField::LowerLimit, before.lowerLimit == after.lowerLimit},
        {RateField::UpperLimit, before.upperLimit == after.upperLimit},
        {RateField::TotalRate, before.total == after.total},
        {RateField::PersonalAccount, before.personalAccount == after.personalAccount},
        {RateField::SupplementRate, before.supplementRate == after.supplementRate},
        {RateField::FixedMonthly, before.fixedMonthly == after.fixedMonthly},
        {RateField::SupplementMonthly, before.supplementMonthly == after.supplementMonthly},
        {RateField::BaseRounding, before.baseRounding == after.baseRounding},
        {RateField::Grades, before.grades == after.grades},
        {RateField::Source, sameTexts(before.source, after.source)},
        {RateField::Confidence, before.source.confidence == after.source.confidence},
    };
    std::vector<RateField> fields;
    for (const auto &[field, isSame] : compared) {
        if (!isSame)
            fields.push_back(field);
    }
    return fields;
}

std::vector<RateDifference> differencesOverTime(const RateBook &book, std::span<const RegionCode> chain,
                                                YearMonth before, YearMonth after)
{
    std::vector<RateDifference> all;
    for (const auto scheme : AllSchemes)
        append(all, matched(scheme, sidesOf(book, chain, scheme, before), sidesOf(book, chain, scheme, after)));
    return all;
}

std::vector<RateDifference> differencesOfRegions(const RateBook &book, std::span<const RegionCode> one,
                                                 std::span<const RegionCode> other, YearMonth month)
{
    std::vector<RateDifference> all;
    for (const auto scheme : AllSchemes)
        append(all, matched(scheme, sidesOf(book, one, scheme, month), sidesOf(book, other, scheme, month)));
    for (auto &each : all) {
        std::erase(each.fields, RateField::Region);
        if (each.kind == RateDifference::Kind::Changed && each.fields.empty())
            each.kind = RateDifference::Kind::Same;
    }
    return all;
}

std::vector<RateDifference> differencesOfEditions(const RateBook &before, const RateBook &after)
{
    const auto old = sorted(before.published());
    const auto fresh = sorted(after.published());
    std::vector<RateDifference> all;
    auto next = fresh.begin();
    const auto add = [&all](const ContributionRate *one, const ContributionRate *other) {
        const auto side = [](const ContributionRate *row) { return row ? ComparedRate{*row} : ComparedRate{}; };
        const auto &known = one ? *one : *other;
        auto found = difference(known.scheme, known.variant, side(one), side(other));
        if (found.kind != RateDifference::Kind::Same)
            all.push_back(std::move(found));
    };
    for (const auto *row : old) {
        for (; next != fresh.end() && comesFirst(**next, *row); ++next)
            add(nullptr, *next);
        const bool isKept = next != fresh.end() && isSameRow(*row, **next);
        add(row, isKept ? *next++ : nullptr);
    }
    for (; next != fresh.end(); ++next)
        add(nullptr, *next);
    return all;
}

} // namespace canbao
