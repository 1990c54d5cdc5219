#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/quotejson.h"
#include "models/place/enrolmentroute.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QString reasonKey(RouteReason reason)
{
    switch (reason) {
    case RouteReason::HomeRegion:
        return u"home_region"_s;
    case RouteReason::PermitHolderAtResidence:
        return u"permit_holder_at_residence"_s;
    case RouteReason::PermitHolderHasNoHukou:
        return u"permit_holder_has_no_hukou"_s;
    case RouteReason::RegionOpen:
        return u"region_open"_s;
    case RouteReason::RegionConditional:
        return u"region_conditional"_s;
    case RouteReason::RegionClosed:
        return u"region_closed"_s;
    case RouteReason::RegionNotConfirmed:
        return u"region_not_confirmed"_s;
    case RouteReason::SamePlace:
        return u"same_place"_s;
    case RouteReason::NeedsEmployment:
        return u"needs_employment"_s;
    case RouteReason::ForeignerNotConfirmed:
        return u"foreigner_not_confirmed"_s;
    case RouteReason::RegionNotServed:
        return u"region_not_served"_s;
    }
    Q_UNREACHABLE();
}

/// Known as far as something of it is known; a company's cost is not quoted.
bool hasCost(const EnrolmentRoute &route)
{
    return !route.floorCost.lines.empty() && !route.floorCost.knownTotal().isZero();
}

QString standingKey(Standing standing)
{
    switch (standing) {
    case Standing::Known:
        return u"known"_s;
    case Standing::Provisional:
        return u"provisional"_s;
    case Standing::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray sourcesOf(const EnrolmentRoute &route)
{
    QJsonArray sources;
    const auto add = [&](const Source &source) {
        const auto json = toJson(source);
        if (!sources.contains(json))
            sources.append(json);
    };
    if (route.source)
        add(*route.source);
    for (const auto &line : route.floorCost.lines) {
        if (line.rate)
            add(line.rate->source);
    }
    return sources;
}

BilingualText placeOf(const EnrolmentRoute &route, const RegionDirectory &regions)
{
    return route.region ? regions.fullName(*route.region) : BilingualText();
}

QJsonObject routeJson(const EnrolmentRoute &route, const RegionDirectory &regions)
{
    const auto text = [](const QString &words) { return words.isEmpty() ? QJsonValue() : QJsonValue(words); };
    const auto cost = hasCost(route) ? QJsonValue(toPlainText(route.floorCost.knownTotal())) : QJsonValue();
    const auto standing = route.floorCost.lines.empty() ? Standing::Unknown : route.floorCost.standing();
    return {{u"kind"_s, routeKey(route.kind)},
            {u"verdict"_s, verdictKey(route.verdict)},
            {u"reason"_s, reasonKey(route.reason)},
            {u"reason_text"_s, ui::reasonText(route.reason)},
            {u"conditions"_s, text(ui::nameText(route.conditions))},
            {u"region_code"_s, route.region ? QJsonValue(route.region->text()) : QJsonValue()},
            {u"region_name"_s, text(ui::nameText(placeOf(route, regions)))},
            {u"cost_12_months"_s, cost},
            {u"standing"_s, standingKey(standing)},
            {u"sources"_s, sourcesOf(route)}};
}

QString costText(const EnrolmentRoute &route)
{
    if (!hasCost(route))
        return ui::unknownText();
    const auto amount = ui::moneyText(route.floorCost.knownTotal());
    const auto standing = route.floorCost.standing();
    if (standing == Standing::Known)
        return amount;
    return standing == Standing::Provisional ? CommandText::tr("%1 (provisional)").arg(amount)
                                             : CommandText::tr("%1, without what is not known").arg(amount);
}

QString routeLines(const EnrolmentRoute &route, const RegionDirectory &regions)
{
    return ui::routeText(route.kind) + u'\n'
        + listText({{CommandText::tr("Region"), ui::nameText(placeOf(route, regions))},
                    {CommandText::tr("Verdict"), ui::verdictText(route.verdict)},
                    {CommandText::tr("Why"), ui::reasonText(route.reason)},
                    {CommandText::tr("Conditions"), ui::nameText(route.conditions)},
                    {CommandText::tr("Lowest base, 12 months"),
                     route.kind == RouteKind::Company ? QString() : costText(route)},
                    {CommandText::tr("Source"), route.source ? ui::sourceText(*route.source) : QString()}})
        + u'\n';
}

} // namespace

void describeAdvise(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Weigh the three places where one may enrol."));
    parser.addOption({u"hukou"_s, CommandText::tr("Region of the household registration."), u"CODE"_s});
    parser.addOption({u"residence"_s, CommandText::tr("Region where one lives."), u"CODE"_s});
    parser.addOption({u"month"_s, CommandText::tr("First month."), u"YYYY-MM"_s});
}

CommandAnswer runAdvise(const QCommandLineParser &parser, CommandContext &context)
{
    const auto books = context.books();
    if (!books)
        return refusal(books.error());
    const auto &regions = (*books)->regions();
    Arguments arguments(parser);
    const auto hukou = arguments.region(u"hukou"_s, regions);
    const auto residence = arguments.region(u"residence"_s, regions);
    const auto month = arguments.month(u"month"_s);
    if (!arguments.areSound())
        return arguments.refused();

    const RouteQuestion question{.hukou = hukou, .residence = residence, .identity = {}, .firstMonth = *month};
    CommandAnswer answer;
    QJsonArray routes;
    for (const auto &route : enrolmentRoutes(question, regions, (*books)->policies(), (*books)->rates())) {
        routes.append(routeJson(route, regions));
        answer.text += routeLines(route, regions);
    }
    answer.json = {{u"routes"_s, routes}};
    answer.text += CommandText::tr("Where it says “not confirmed”, ask 12333 before you go.") + u'\n';
    return answer;
}

} // namespace canbao::app
