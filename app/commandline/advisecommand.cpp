#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/quotejson.h"
#include "models/application/routejson.h"
#include "models/place/enrolmentroute.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

/// Known as far as something of it is known; a company's cost is not quoted.
bool hasCost(const EnrolmentRoute &route)
{
    return !route.floorCost.lines.empty() && !route.floorCost.knownTotal().isZero();
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
            {u"reason"_s, routeReasonKey(route.reason)},
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
