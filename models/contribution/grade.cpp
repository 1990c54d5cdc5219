#include "models/contribution/grade.h"

#include <algorithm>
#include <map>

namespace canbao {

namespace {

GradedBase publishedBase(const ContributionRate &rate, Term term, Money base)
{
    return {base, published(term, base, rate.source)};
}

Money within(const ContributionRate &rate, Money base)
{
    if (rate.lowerLimit && base < *rate.lowerLimit)
        return *rate.lowerLimit;
    if (rate.upperLimit && base > *rate.upperLimit)
        return *rate.upperLimit;
    return base;
}

GradedBase limited(const ContributionRate &rate, const GradedBase &wanted)
{
    const Money base = within(rate, wanted.base);
    if (base == wanted.base)
        return wanted;

    Explanation why{.term = Term::Base, .value = base, .formula = Formula::Limited, .inputs = {wanted.explanation}};
    if (rate.lowerLimit)
        why.inputs.push_back(published(Term::LowerLimit, *rate.lowerLimit, rate.source));
    if (rate.upperLimit)
        why.inputs.push_back(published(Term::UpperLimit, *rate.upperLimit, rate.source));
    return {base, why};
}

/// Without regard to the limits; the wage must be known.
Money shareOfWage(const ContributionRate &rate, Rate percent)
{
    // The wage keeps its fen until the share is taken: 60 % of 7376.75 is 4426.05.
    if (rate.baseRounding == BaseRounding::Fen)
        return rate.referenceWage->share(percent, Rounding::HalfUp);
    const Money whole = rate.referenceWage->share(percent, Rounding::Down);
    return whole.roundedToYuan();
}

tl::unexpected<Error> unknown()
{
    return failure(Error::Code::RateUnknown);
}

Result<GradedBase> baseOf(const ContributionRate &rate, FloorGrade)
{
    if (!rate.lowerLimit)
        return unknown();
    return publishedBase(rate, Term::LowerLimit, *rate.lowerLimit);
}

Result<GradedBase> baseOf(const ContributionRate &rate, PercentGrade grade)
{
    if (!rate.referenceWage)
        return unknown();

    const bool isListed = std::ranges::count(rate.grades.percents, grade.percent) > 0;
    const Explanation percent =
        isListed ? published(Term::Grade, grade.percent, rate.source) : given(Term::Grade, grade.percent);
    const Money base = shareOfWage(rate, grade.percent);
    const auto formula = rate.baseRounding == BaseRounding::Fen ? Formula::Share : Formula::ShareToYuan;
    return limited(rate,
                   {base,
                    {.term = Term::Base,
                     .value = base,
                     .formula = formula,
                     .inputs = {published(Term::ReferenceWage, *rate.referenceWage, rate.source), percent}}});
}

Result<GradedBase> baseOf(const ContributionRate &rate, BaseGrade grade)
{
    if (within(rate, grade.base) != grade.base) {
        if (!rate.upperLimit)
            return failureWith(Error::Code::BaseBelowLimit, {*rate.lowerLimit});
        if (!rate.lowerLimit)
            return failureWith(Error::Code::BaseAboveLimit, {*rate.upperLimit});
        return failureWith(Error::Code::BaseOutsideLimits, {*rate.lowerLimit, *rate.upperLimit});
    }
    if (rate.grades.kind != GradeKind::Yuan)
        return GradedBase{grade.base, given(Term::OwnBase, grade.base)};
    if (std::ranges::count(rate.grades.bases, grade.base) == 0)
        return failure(Error::Code::BaseNotListed);
    return publishedBase(rate, Term::ListedBase, grade.base);
}

std::vector<GradeChoice> listedGrades(const GradeList &grades)
{
    std::vector<GradeChoice> offered;
    for (const auto percent : grades.percents)
        offered.emplace_back(PercentGrade{percent});
    for (const auto base : grades.bases)
        offered.emplace_back(BaseGrade{base});
    return offered;
}

std::vector<GradeChoice> freeGrades(const ContributionRate &rate, const std::vector<Rate> &percents)
{
    std::vector<GradeChoice> offered{FloorGrade{}};
    if (rate.referenceWage) {
        for (const auto percent : percents) {
            const Money base = shareOfWage(rate, percent);
            if (within(rate, base) == base)
                offered.emplace_back(PercentGrade{percent});
        }
    }
    if (rate.upperLimit)
        offered.emplace_back(BaseGrade{*rate.upperLimit});
    return offered;
}

template<typename Figure>
QString nameOf(const GradeList &grades, const std::vector<Figure> &figures, const Figure &figure)
{
    const auto at = static_cast<std::size_t>(std::ranges::find(figures, figure) - figures.begin());
    return at < std::min(figures.size(), grades.names.size()) ? grades.names[at] : QString();
}

} // namespace

std::optional<Money> fixedBase(const ContributionRate &rate)
{
    if (rate.lowerLimit && rate.lowerLimit == rate.upperLimit)
        return rate.lowerLimit;
    if (rate.grades.kind != GradeKind::Fixed)
        return std::nullopt;
    if (!rate.grades.bases.empty())
        return rate.grades.bases.front();
    return rate.lowerLimit ? rate.lowerLimit : rate.upperLimit;
}

Result<GradedBase> baseFor(const ContributionRate &rate, const GradeChoice &grade)
{
    if (const auto fixed = fixedBase(rate))
        return publishedBase(rate, Term::Base, *fixed);
    return std::visit([&rate](const auto &chosen) { return baseOf(rate, chosen); }, grade);
}

QString gradeName(const ContributionRate &rate, const GradeChoice &grade)
{
    if (const auto *percent = std::get_if<PercentGrade>(&grade))
        return nameOf(rate.grades, rate.grades.percents, percent->percent);
    if (const auto *base = std::get_if<BaseGrade>(&grade))
        return nameOf(rate.grades, rate.grades.bases, base->base);
    return {};
}

GradedBase followingBase(const ContributionRate &rate, const GradedBase &decided)
{
    if (const auto fixed = fixedBase(rate))
        return publishedBase(rate, Term::Base, *fixed);
    return limited(rate, decided);
}

std::vector<GradeChoice> offeredGrades(const ContributionRate &rate, const std::vector<Rate> &commonPercents)
{
    std::vector<GradeChoice> candidates{FloorGrade{}};
    if (!fixedBase(rate)) {
        const bool isListed = !rate.grades.percents.empty() || !rate.grades.bases.empty();
        candidates = isListed ? listedGrades(rate.grades) : freeGrades(rate, commonPercents);
    }

    std::map<Money, GradeChoice> byBase;
    for (const auto &candidate : candidates) {
        if (const auto graded = baseFor(rate, candidate))
            byBase.emplace(graded->base, candidate);
    }
    std::vector<GradeChoice> offered;
    offered.reserve(byBase.size());
    for (const auto &[base, grade] : byBase)
        offered.push_back(grade);
    return offered;
}

} // namespace canbao
