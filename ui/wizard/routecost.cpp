#include "ui/wizard/routecost.h"

#include "models/contribution/monthsteps.h"
#include "models/contribution/quoteexplanation.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

namespace {

struct CostWords
{
    Q_DECLARE_TR_FUNCTIONS(RouteView)
};

/// More ways than this to be insured in one scheme are told by the lowest alone.
constexpr std::size_t MostVariants = 3;

struct VariantCost
{
    Variant variant;
    std::optional<Money> total;
};

struct SchemeCost
{
    Scheme scheme;
    std::vector<VariantCost> variants;
};

SchemeCost &costOf(std::vector<SchemeCost> &costs, Scheme scheme)
{
    const auto found = std::ranges::find(costs, scheme, &SchemeCost::scheme);
    return found != costs.end() ? *found : costs.emplace_back(SchemeCost{scheme, {}});
}

void add(std::vector<VariantCost> &costs, const ContributionLine &line)
{
    const auto found = std::ranges::find(costs, line.variant, &VariantCost::variant);
    if (found == costs.end())
        costs.push_back({line.variant, line.total});
    else
        found->total = found->total && line.total ? std::optional(*found->total + *line.total) : std::nullopt;
}

std::vector<SchemeCost> schemeCosts(const ContributionQuote &quote)
{
    std::vector<SchemeCost> costs;
    for (const ContributionLine &line : quote.lines)
        add(costOf(costs, line.scheme).variants, line);
    return costs;
}

std::optional<Money> lowest(const SchemeCost &cost)
{
    std::optional<Money> least;
    for (const VariantCost &variant : cost.variants) {
        if (variant.total && (!least || *variant.total < *least))
            least = variant.total;
    }
    return least;
}

void appendRows(const SchemeCost &cost, std::vector<AmountLine> &rows)
{
    if (cost.variants.size() == 1) {
        rows.push_back({schemeText(cost.scheme), amountText(cost.variants.front().total)});
    } else if (cost.variants.size() > MostVariants) {
        const auto least = lowest(cost);
        rows.push_back(
            {schemeText(cost.scheme), least ? CostWords::tr("from %1").arg(moneyText(*least)) : unknownText()});
    } else {
        for (const VariantCost &variant : cost.variants)
            rows.push_back({CostWords::tr("%1: %2").arg(schemeText(cost.scheme), nameText(variant.variant.name)),
                            amountText(variant.total)});
    }
}

QString stepText(const MonthStep &step)
{
    QString amount = CostWords::tr("%1 a month").arg(moneyText(step.total));
    if (step.standing == Standing::Provisional)
        amount = CostWords::tr("%1 a month, provisional").arg(moneyText(step.total));
    else if (step.standing == Standing::EnteredByHand)
        amount = CostWords::tr("%1 a month, entered by hand").arg(moneyText(step.total));
    if (step.from == step.to)
        return CostWords::tr("%1: %2").arg(monthText(step.from), amount);
    return CostWords::tr("%1 to %2: %3").arg(monthText(step.from), monthText(step.to), amount);
}

/// The line that stands for the whole quote, be it a sum or the only amount that is known.
void addWhy(std::vector<AmountLine> &amounts, const ContributionQuote &quote)
{
    const auto why = quoteExplanation(quote);
    if (!why)
        return;
    const auto line = std::ranges::find(amounts, moneyText(amountOf(*why)), &AmountLine::amount);
    if (line != amounts.end())
        line->why = why;
}

} // namespace

std::vector<AmountLine> amountLines(const ContributionQuote &quote)
{
    auto costs = schemeCosts(quote);
    // A route leaves out medical insurance where nothing is known of it; a person must not take that for free.
    if (!costs.empty() && std::ranges::count(costs, Scheme::Medical, &SchemeCost::scheme) == 0)
        costs.push_back({Scheme::Medical, {VariantCost{}}});
    std::vector<AmountLine> rows;
    Money sum;
    bool isComplete = true;
    bool isLowest = false;
    for (const SchemeCost &cost : costs) {
        appendRows(cost, rows);
        const auto least = lowest(cost);
        isComplete = isComplete && least;
        isLowest = isLowest || cost.variants.size() > 1;
        sum += least.value_or(Money());
    }
    if (isComplete && costs.size() > 1)
        rows.push_back({CostWords::tr("Together"),
                        isLowest ? CostWords::tr("from %1").arg(moneyText(sum)) : moneyText(sum), true});
    return rows;
}

RouteRow costRow(const QString &caption, const ContributionQuote &quote)
{
    RouteRow row{.caption = caption, .texts = {}, .amounts = amountLines(quote), .notes = {}, .laws = {}};
    addWhy(row.amounts, quote);
    if (row.amounts.empty())
        row.texts.append(unknownText());
    const auto steps = monthSteps(quote);
    if (steps.size() > 1) {
        for (const MonthStep &step : steps)
            row.notes.append(stepText(step));
    }
    if (std::ranges::count(steps, Standing::EnteredByHand, &MonthStep::standing) > 0)
        row.notes.append(CostWords::tr("Counted with figures that were entered by hand from a notice."));
    row.isCaution = std::ranges::count(steps, Standing::Provisional, &MonthStep::standing) > 0;
    if (row.isCaution)
        row.notes.append(CostWords::tr("Provisional: counted with the last figures known. New ones may ask for more."));
    return row;
}

RouteRow employmentRow(const EmploymentCost &cost)
{
    RouteRow row{
        .caption = CostWords::tr("A month, employer and you"), .texts = {}, .amounts = {}, .notes = {}, .laws = {}};
    const auto amount = [](const std::optional<Explanation> &share) {
        return share ? moneyText(std::get<Money>(share->value)) : unknownText();
    };
    for (const EmploymentShare &share : cost.shares) {
        const QString name = employmentInsuranceText(share.insurance);
        if (!share.employer && !share.employee) {
            row.amounts.push_back({name, unknownText()});
            continue;
        }
        row.amounts.push_back({CostWords::tr("%1, employer").arg(name), amount(share.employer), false, share.employer});
        row.amounts.push_back({CostWords::tr("%1, you").arg(name), amount(share.employee), false, share.employee});
    }
    const QString base = moneyText(std::get<Money>(cost.base.value));
    row.notes.append(cost.isFromWage
                         ? CostWords::tr("Counted on %1: your wage within the limits of the region.").arg(base)
                         : CostWords::tr("Counted on %1, the lowest base: enter your wage below.").arg(base));
    row.notes.append(CostWords::tr("What is not known, the company can tell you from its notice."));
    row.isCaution = cost.standing != Standing::Known;
    return row;
}

} // namespace canbao::ui
