#include "models/contribution/contributionquote.h"

#include <algorithm>
#include <set>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;
using OptionalBase = std::optional<GradedBase>;

Explanation shareOf(const GradedBase &base, Term term, const Explanation &rate)
{
    const Money part = base.base.share(std::get<Rate>(rate.value), Rounding::HalfUp);
    return {.term = term, .value = part, .formula = Formula::Share, .inputs = {base.explanation, rate}};
}

Explanation basicCharge(const ContributionRate &row, const OptionalBase &base)
{
    if (row.fixedMonthly)
        return published(Term::FixedCharge, *row.fixedMonthly, row.source);
    return shareOf(*base, Term::BasicCharge, published(Term::TotalRate, *row.total, row.source));
}

/// Whether a base belongs to the charge at all: an amount that is the same for everybody has none.
bool hasBase(const ContributionRate &row)
{
    return row.needsBase() || row.personalAccount || fixedBase(row).has_value();
}

/// The basic charge and its supplements, each rounded once.
Explanation totalCharge(const ContributionRate &row, const OptionalBase &base)
{
    auto basic = basicCharge(row, base);
    std::vector<Explanation> parts{basic};
    if (row.supplementRate)
        parts.push_back(
            shareOf(*base, Term::Supplement, published(Term::SupplementRate, *row.supplementRate, row.source)));
    if (row.supplementMonthly)
        parts.push_back(published(Term::Supplement, *row.supplementMonthly, row.source));
    if (parts.size() == 1) {
        if (!row.fixedMonthly)
            basic.term = Term::Total;
        return basic;
    }

    Money sum;
    for (const auto &part : parts)
        sum += amountOf(part);
    return {.term = Term::Total, .value = sum, .formula = Formula::Sum, .inputs = std::move(parts)};
}

/// The personal account is a share of the base, the pooled fund what remains of the total (国发〔2005〕38号):
/// both together are always the total, to the fen.
void addSplit(ContributionLine &line, const ContributionRate &row, const OptionalBase &base)
{
    if (!row.personalAccount || !base)
        return;
    const auto account =
        shareOf(*base, Term::PersonalAccount, published(Term::PersonalAccountRate, *row.personalAccount, row.source));
    line.personalAccount = amountOf(account);
    line.pooled = *line.total - *line.personalAccount;
    line.splitExplanation = Explanation{.term = Term::PooledFund,
                                        .value = *line.pooled,
                                        .formula = Formula::Difference,
                                        .inputs = {*line.explanation, account}};
}

ContributionLine emptyLine(const RateAnswer &answer, Scheme scheme, YearMonth month)
{
    ContributionLine line{.scheme = scheme, .month = month};
    if (const auto *row = rowOf(answer)) {
        line.variant = row->variant;
        line.rate = *row;
    }
    return line;
}

ContributionLine chargedLine(const RateAnswer &answer, Scheme scheme, YearMonth month, const OptionalBase &base)
{
    auto line = emptyLine(answer, scheme, month);
    const auto *row = rowOf(answer);
    if (!isKnown(answer) || (row->needsBase() && !base))
        return line;

    line.standing = standingOf(answer);
    line.explanation = totalCharge(*row, base);
    line.total = amountOf(*line.explanation);
    if (base && hasBase(*row))
        line.base = base->base;
    addSplit(line, *row, base);
    return line;
}

bool breaksLimits(const Error &error)
{
    return error.code == Code::BaseOutsideLimits || error.code == Code::BaseBelowLimit
        || error.code == Code::BaseAboveLimit || error.code == Code::BaseNotListed;
}

GradedBase ownBase(Money base)
{
    return {base, given(Term::OwnBase, base)};
}

/// Quotes the choices of a plan one month at a time.
class Quoter
{
public:
    Quoter(const RateBook &rates, std::span<const RegionCode> chain, YearMonth first)
        : m_rates(rates)
        , m_chain(chain)
        , m_first(first)
    {
    }

    Result<void> addMonth(const std::vector<SchemeChoice> &choices, YearMonth month)
    {
        m_leadingBase.reset();
        std::vector<ContributionLine> lines;
        for (const auto &choice : choices) {
            for (const auto &answer : answersFor(choice, month)) {
                const auto base = baseOf(choice, answer, month);
                if (!base)
                    return failure(base);
                lines.push_back(chargedLine(answer, choice.scheme, month, *base));
                if (!rowOf(answer))
                    lines.back().variant.key = choice.variant;
                if (!m_leadingBase && &choice == &choices.front())
                    m_leadingBase = *base;
            }
        }
        std::ranges::stable_sort(lines, {}, &ContributionLine::scheme);
        std::ranges::move(lines, std::back_inserter(m_quote.lines));
        return {};
    }

    ContributionQuote take() { return std::move(m_quote); }

private:
    std::vector<RateAnswer> answersFor(const SchemeChoice &choice, YearMonth month) const
    {
        if (choice.variant.isEmpty())
            return m_rates.ratesFor(m_chain, choice.scheme, month);
        return {m_rates.rateFor(m_chain, choice.scheme, choice.variant, month)};
    }

    /// Nothing where no base is known; an error where the person chose a base that cannot be.
    Result<OptionalBase> baseOf(const SchemeChoice &choice, const RateAnswer &answer, YearMonth month) const
    {
        const auto *row = rowOf(answer);
        if (!row)
            return OptionalBase();
        if (choice.follows && m_leadingBase) {
            auto decided = *m_leadingBase;
            decided.explanation.term = Term::PensionBase;
            return OptionalBase(followingBase(*row, decided));
        }

        const auto base = baseFor(*row, choice.grade);
        if (base)
            return OptionalBase(*base);
        if (!breaksLimits(base.error()) || !row->needsBase())
            return OptionalBase();
        if (!choice.follows && month == m_first)
            return failure(base);
        return OptionalBase(followingBase(*row, ownBase(std::get<BaseGrade>(choice.grade).base)));
    }

    const RateBook &m_rates;
    std::span<const RegionCode> m_chain;
    YearMonth m_first;
    OptionalBase m_leadingBase;
    ContributionQuote m_quote;
};

} // namespace

QString standingKey(Standing standing)
{
    switch (standing) {
    case Standing::Known:
        return u"known"_s;
    case Standing::EnteredByHand:
        return confidenceKey(Confidence::EnteredByHand);
    case Standing::Provisional:
        return u"provisional"_s;
    case Standing::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Standing> standingFromKey(QStringView key)
{
    for (const auto standing : {Standing::Known, Standing::EnteredByHand, Standing::Provisional, Standing::Unknown}) {
        if (standingKey(standing) == key)
            return standing;
    }
    return std::nullopt;
}

Standing standingOf(const RateAnswer &answer)
{
    if (!isKnown(answer))
        return Standing::Unknown;
    if (isProvisional(answer))
        return Standing::Provisional;
    return rowOf(answer)->source.confidence == Confidence::EnteredByHand ? Standing::EnteredByHand : Standing::Known;
}

std::optional<Money> knownPart(Money sum, Standing standing)
{
    return standing == Standing::Unknown && sum.isZero() ? std::nullopt : std::optional(sum);
}

Standing combined(Standing one, Standing other)
{
    return std::max(one, other);
}

ContributionLine contributionLine(const RateAnswer &answer, Scheme scheme, YearMonth month, const GradeChoice &grade)
{
    OptionalBase base;
    if (const auto *row = rowOf(answer)) {
        if (const auto graded = baseFor(*row, grade))
            base = *graded;
    }
    return chargedLine(answer, scheme, month, base);
}

Money ContributionQuote::knownTotal(std::optional<YearMonth> month) const
{
    Money sum;
    for (const auto &line : lines) {
        if (!month || line.month == *month)
            sum += line.total.value_or(Money());
    }
    return sum;
}

std::optional<Money> ContributionQuote::knownSum(std::optional<YearMonth> month) const
{
    const bool isAnyKnown = std::ranges::any_of(
        lines, [month](const ContributionLine &line) { return (!month || line.month == *month) && line.total; });
    return isAnyKnown ? std::optional(knownTotal(month)) : std::nullopt;
}

Standing ContributionQuote::standing(std::optional<YearMonth> month) const
{
    std::optional<Standing> worst;
    for (const auto &line : lines) {
        if (!month || line.month == *month)
            worst = combined(worst.value_or(Standing::Known), line.standing);
    }
    return worst.value_or(Standing::Unknown);
}

std::vector<YearMonth> ContributionQuote::months() const
{
    std::set<YearMonth> found;
    for (const auto &line : lines)
        found.insert(line.month);
    return {found.begin(), found.end()};
}

Result<ContributionQuote> quote(const RateBook &rates, std::span<const RegionCode> chain,
                                const std::vector<SchemeChoice> &choices, YearMonth first, int months)
{
    Q_ASSERT(months >= 1 && months <= 600);
    Quoter quoter(rates, chain, first);
    for (int index = 0; index < months; ++index) {
        if (const auto done = quoter.addMonth(choices, addMonths(first, index)); !done)
            return failure(done);
    }
    return quoter.take();
}

} // namespace canbao
