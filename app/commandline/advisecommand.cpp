#include "app/commandline/advisecase.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/advicejson.h"
#include "models/application/adviceofdraft.h"
#include "models/application/jsonreader.h"
#include "models/application/paidstays.h"
#include "models/application/subsidyjson.h"
#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/routequestion.h"
#include "ui/routetext.h"
#include "ui/sentences.h"
#include "ui/subsidytext.h"

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

BilingualText placeOf(const RouteAdvice &advice, const RegionDirectory &regions)
{
    return advice.route.region ? regions.fullName(*advice.route.region) : BilingualText();
}

QString benefitText(const std::optional<BenefitPlace> &place, const RegionDirectory &regions)
{
    return place ? ui::nameText(regions.fullName(place->province)) : QString();
}

QJsonObject routeJson(const RouteAdvice &advice, const EnrolmentDraft &draft, const CheckContext &context)
{
    QJsonObject json = toJson(advice);
    QJsonArray sentences;
    for (const RouteReason reason : advice.reasons)
        sentences.append(ui::reasonText(reason));
    json.insert(u"reason_texts"_s, sentences);
    json.insert(u"reason_text"_s, ui::reasonText(advice.route.reason));
    json.insert(u"conditions"_s, textOrNull(ui::nameText(advice.route.conditions)));
    json.insert(u"region_name"_s, textOrNull(ui::nameText(placeOf(advice, context.books.regions()))));
    json.insert(u"question"_s, textOrNull(ui::questionFor(advice.route, draft, context.books.regions())));
    return json;
}

QString costText(const ContributionQuote &cost)
{
    if (cost.lines.empty() || cost.knownTotal().isZero())
        return ui::unknownText();
    const bool hasMedical = std::ranges::count(cost.lines, Scheme::Medical, &ContributionLine::scheme) > 0;
    const auto known = ui::moneyText(cost.knownTotal());
    const auto amount = hasMedical ? known : CommandText::tr("%1, pension only: medical not known").arg(known);
    switch (cost.standing()) {
    case Standing::Known:
        return amount;
    case Standing::EnteredByHand:
        return CommandText::tr("%1 (entered by hand)").arg(amount);
    case Standing::Provisional:
        return CommandText::tr("%1 (provisional)").arg(amount);
    case Standing::Unknown:
        return CommandText::tr("%1, without what is not known").arg(amount);
    }
    Q_UNREACHABLE();
}

QString routeLines(const RouteAdvice &advice, const EnrolmentDraft &draft, const CheckContext &context)
{
    QStringList reasons;
    for (const RouteReason reason : advice.reasons)
        reasons.append(ui::reasonText(reason));
    const auto &regions = context.books.regions();
    const auto &route = advice.route;
    const bool isCompany = route.kind == RouteKind::Company;
    return ui::routeText(route.kind) + u'\n'
        + listText({{CommandText::tr("Region"), ui::nameText(placeOf(advice, regions))},
                    {CommandText::tr("Verdict"), ui::verdictText(route.verdict)},
                    {CommandText::tr("Why"), ui::joinedSentences(reasons)},
                    {CommandText::tr("Conditions"), ui::nameText(route.conditions)},
                    {CommandText::tr("Lowest base, 12 months"), isCompany ? QString() : costText(route.floorCost)},
                    {CommandText::tr("Same grade, 12 months"), isCompany ? QString() : costText(advice.gradeCost)},
                    {CommandText::tr("Pension drawn in, paying on here"), benefitText(advice.benefitPlace, regions)},
                    {CommandText::tr("Ask 12333"), ui::questionFor(route, draft, regions)},
                    {CommandText::tr("Source"), route.source ? ui::sourceText(*route.source) : QString()}})
        + u'\n';
}

/// Birth date and category decide; without them there is nothing to say.
QJsonValue retirementJson(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto filled = filledFromNumber(draft, context.today);
    const auto outlook = outlookOf(filled, context);
    if (!outlook)
        return {};
    const auto birth = parseDate(filled.person.birthDate);
    const auto age = retirementAge(*effectiveCategory(filled.person), monthOf(*birth));
    return QJsonObject{
        {u"month"_s, toPlainText(age.month)},         {u"earliest_month"_s, toPlainText(age.earliestMonth)},
        {u"minimum_months"_s, outlook->minimum},      {u"months_paid"_s, outlook->paid},
        {u"months_still_needed"_s, outlook->missing}, {u"months_left"_s, outlook->left},
        {u"shortfall"_s, outlook->shortfall()}};
}

QJsonValue ineligibleJson(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto obstacle = ineligibility(draft, context);
    if (!obstacle)
        return {};
    return QJsonObject{{u"code"_s, errorKey(obstacle->code)}, {u"message"_s, ui::errorText(*obstacle)}};
}

QString doubtText(const std::vector<BenefitDoubt> &doubts)
{
    QStringList sentences;
    for (const BenefitDoubt doubt : doubts)
        sentences.append(ui::benefitDoubtText(doubt));
    return ui::joinedSentences(sentences);
}

QString benefitLines(const BenefitTimeline &timeline, const RegionDirectory &regions)
{
    if (!timeline.place)
        return {};
    return listText({{CommandText::tr("Pension drawn in, as things stand"), benefitText(timeline.place, regions)},
                     {CommandText::tr("Why"), ui::benefitRuleText(timeline.place->rule)},
                     {CommandText::tr("Note"), doubtText(timeline.doubts)}})
        + u'\n';
}

QString subsidyLines(const SubsidyFinding &finding, const RegionDirectory &regions)
{
    const QString place = finding.region ? ui::nameText(regions.fullName(*finding.region))
                                         : CommandText::tr("the country: no rule of the region was found");
    return CommandText::tr("Subsidy: %1").arg(ui::subsidyKindText(finding.kind)) + u'\n'
        + listText({{CommandText::tr("Region"), place},
                    {CommandText::tr("Result"), ui::subsidyResultText(finding.result)},
                    {CommandText::tr("Amount a month, if granted"), ui::subsidyAmountText(finding)},
                    {CommandText::tr("Source"), ui::sourceText(finding.source)}})
        + u'\n';
}

} // namespace

void describeAdvise(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Weigh the three places where one may enrol."));
    addAdviseOptions(parser);
}

CommandAnswer runAdvise(const QCommandLineParser &parser, CommandContext &context)
{
    const auto books = context.booksWithEntered();
    if (!books)
        return refusal(books.error());
    const CheckContext check{**books, context.today()};
    Arguments arguments(parser);
    const EnrolmentDraft draft = adviseCase(parser, arguments, check);
    if (!arguments.areSound())
        return arguments.refused();

    CommandAnswer answer;
    QJsonArray routes;
    for (const auto &advice : adviceOf(draft, check)) {
        routes.append(routeJson(advice, draft, check));
        answer.text += routeLines(advice, draft, check);
    }
    QJsonArray subsidies;
    QString subsidyText;
    for (const auto &finding : subsidiesOfRoutes(draft, check)) {
        subsidies.append(toJson(finding));
        subsidyText += subsidyLines(finding, check.books.regions());
    }
    const auto timeline = benefitTimelineOf(draft, check.today);
    QJsonObject benefit = toJson(timeline);
    benefit.insert(u"rule_text"_s,
                   timeline.place ? QJsonValue(ui::benefitRuleText(timeline.place->rule)) : QJsonValue());
    answer.json = {{u"routes"_s, routes},
                   {u"benefit_place"_s, benefit},
                   {u"subsidies"_s, subsidies},
                   {u"retirement"_s, retirementJson(draft, check)},
                   {u"ineligible"_s, ineligibleJson(draft, check)}};
    answer.text += benefitLines(timeline, check.books.regions()) + subsidyText;
    answer.text += CommandText::tr("Where it says “not confirmed”, ask 12333 before you go.") + u'\n';
    return answer;
}

} // namespace canbao::app
