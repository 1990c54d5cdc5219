#include "ui/wizard/routeview.h"

#include "ui/answertext.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct RouteWords
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

QString amountText(const std::optional<Money> &amount)
{
    return amount ? moneyText(*amount) : unknownText();
}

void appendRows(const SchemeCost &cost, std::vector<CostRow> &rows)
{
    if (cost.variants.size() == 1) {
        rows.push_back({schemeText(cost.scheme), amountText(cost.variants.front().total)});
    } else if (cost.variants.size() > MostVariants) {
        const auto least = lowest(cost);
        rows.push_back(
            {schemeText(cost.scheme), least ? RouteWords::tr("from %1").arg(moneyText(*least)) : unknownText()});
    } else {
        for (const VariantCost &variant : cost.variants)
            rows.push_back({RouteWords::tr("%1: %2").arg(schemeText(cost.scheme), nameText(variant.variant.name)),
                            amountText(variant.total)});
    }
}

QString toneOf(RouteVerdict verdict)
{
    switch (verdict) {
    case RouteVerdict::Allowed:
        return u"good"_s;
    case RouteVerdict::WithConditions:
    case RouteVerdict::NotConfirmed:
        return u"caution"_s;
    case RouteVerdict::NotAllowed:
        return u"problem"_s;
    }
    Q_UNREACHABLE();
}

QString fullName(const EnrolmentSession &session, const std::optional<RegionCode> &region)
{
    return region ? nameText(session.books().regions().fullName(*region)) : QString();
}

QString bringText(RouteKind kind, const EnrolmentSession &session)
{
    QStringList names;
    for (const RequiredDocument &document : session.books().documents()) {
        if (document.conditionKey == "always"_L1
            || (document.conditionKey == "residence"_L1 && kind == RouteKind::Residence))
            names.append(nameText(document.name));
    }
    //: Separates the documents to bring
    return names.isEmpty() ? QString() : RouteWords::tr("Bring: %1").arg(names.join(RouteWords::tr("; ")));
}

QString questionFor(const EnrolmentRoute &route, const EnrolmentSession &session)
{
    if (route.verdict != RouteVerdict::NotConfirmed || !route.region)
        return {};
    const QString place = fullName(session, route.region);
    const QString home = fullName(session, session.draft().hukou.region);
    if (home.isEmpty())
        return RouteWords::tr(
                   "Call 12333 there and read out: \"I live in %1 and work for myself. May I join the employees' "
                   "pension and medical insurance here as a flexible employee? What must I bring?\"")
            .arg(place);
    return RouteWords::tr(
               "Call 12333 there and read out: \"My hukou is in %1. I live in %2 and work for myself. May I join the "
               "employees' pension and medical insurance here as a flexible employee? What must I bring?\"")
        .arg(home, place);
}

void describeCost(const EnrolmentRoute &route, const EnrolmentSession &session, RouteView &view)
{
    view.costHeading = RouteWords::tr("Twelve months from %1, at the lowest base")
                           .arg(monthText(rateMonth(session.draft(), session.today())));
    view.costs = costRows(route.floorCost);
    view.isProvisional = std::ranges::any_of(
        route.floorCost.lines, [](const ContributionLine &line) { return line.standing == Standing::Provisional; });
    if (view.isProvisional)
        view.costNote = RouteWords::tr("Provisional: counted with the last figures known. New ones may ask for more.");
    view.bring = bringText(route.kind, session);
}

void describeCompany(RouteView &view)
{
    view.warning =
        RouteWords::tr("Joining through a company without a real employment relationship can count as fraud (MOHRSS "
                       "Order 48 of 2022, art. 32; Social Insurance Law art. 88). Ask the bureau first.");
    view.costHeading = RouteWords::tr("Cost");
    view.costNote = RouteWords::tr("Depends on your wage: the employer pays part.");
}

} // namespace

std::vector<CostRow> costRows(const ContributionQuote &quote)
{
    auto costs = schemeCosts(quote);
    // A route leaves out medical insurance where nothing is known of it; a person must not take that for free.
    if (!costs.empty() && std::ranges::count(costs, Scheme::Medical, &SchemeCost::scheme) == 0)
        costs.push_back({Scheme::Medical, {VariantCost{}}});
    std::vector<CostRow> rows;
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
        rows.push_back({RouteWords::tr("Together"),
                        isLowest ? RouteWords::tr("from %1").arg(moneyText(sum)) : moneyText(sum), true});
    return rows;
}

RouteView routeView(const EnrolmentRoute &route, const EnrolmentSession &session)
{
    RouteView view;
    view.title = routeText(route.kind);
    view.place = fullName(session, route.region);
    view.verdict = verdictText(route.verdict);
    view.tone = toneOf(route.verdict);
    view.reason = reasonText(route.reason);
    view.isSamePlace = route.reason == RouteReason::SamePlace;
    if (view.isSamePlace) {
        view.verdict = RouteWords::tr("Same place");
        view.tone.clear();
        return view;
    }
    view.conditions = nameText(route.conditions);
    if (route.source)
        view.source = RouteWords::tr("Source: %1").arg(sourceText(*route.source));
    view.question = questionFor(route, session);
    if (route.kind == RouteKind::Company)
        describeCompany(view);
    else if (route.verdict != RouteVerdict::NotAllowed)
        describeCost(route, session, view);
    return view;
}

} // namespace canbao::ui
