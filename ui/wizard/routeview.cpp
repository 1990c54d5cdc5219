#include "ui/wizard/routeview.h"

#include "models/application/adviceofdraft.h"
#include "models/application/documentlist.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/routequestion.h"
#include "ui/routetext.h"
#include "ui/wizard/routecost.h"
#include "ui/wizard/routeeffect.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct RouteViewWords
{
    Q_DECLARE_TR_FUNCTIONS(RouteView)
};

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

std::vector<LawLink> lawLinks(const std::vector<RouteReason> &reasons, const LawLibrary &library)
{
    std::vector<LawLink> links;
    for (const RouteReason reason : reasons) {
        for (const QString &key : lawsOf(reason)) {
            const LawDocument *law = library.document(key);
            if (!law)
                continue;
            QStringList words{nameText(law->title), law->number, law->issued};
            words.removeAll(QString());
            const LawLink link{key, words.join(u" · "_s)};
            if (std::ranges::count(links, link) == 0)
                links.push_back(link);
        }
    }
    return links;
}

/// Why, by which rule, and since when.
RouteRow ruleRow(const RouteAdvice &advice, const EnrolmentSession &session)
{
    RouteRow row{.caption = RouteViewWords::tr("The rule"), .texts = {}, .amounts = {}, .notes = {}, .laws = {}};
    if (advice.route.kind == RouteKind::Company)
        row.warning = RouteViewWords::tr(
            "Joining through a company without a real employment relationship can count as fraud (MOHRSS Order 48 of "
            "2022, art. 32; Social Insurance Law art. 88). Ask the bureau first.");
    for (std::size_t at = 1; at < advice.reasons.size(); ++at) // the main one stands at the top of the card
        row.texts.append(reasonText(advice.reasons[at]));
    if (!advice.route.conditions.isEmpty())
        row.texts.append(nameText(advice.route.conditions));
    if (advice.route.source) {
        row.notes.append(RouteViewWords::tr("Source: %1").arg(sourceText(*advice.route.source)));
        row.cited.push_back(*advice.route.source);
    }
    row.laws = lawLinks(advice.reasons, session.books().laws());
    return row;
}

RouteRow counterRow(const RouteAdvice &advice, const EnrolmentSession &session)
{
    RouteRow row{.caption = RouteViewWords::tr("Where to go"), .texts = {}, .amounts = {}, .notes = {}, .laws = {}};
    const QString place = fullName(session, advice.route.region);
    if (advice.route.kind == RouteKind::Company)
        row.texts.append(RouteViewWords::tr("The company enrols you; you sign the contract and give it copies."));
    else if (!place.isEmpty())
        row.texts.append(
            RouteViewWords::tr("A social-insurance counter in %1. 12333 tells which one, and when it is open.")
                .arg(place));
    return row;
}

RouteRow documentRow(const RouteAdvice &advice, const EnrolmentSession &session)
{
    EnrolmentDraft draft = session.draft();
    draft.place.route = advice.route.kind;
    RouteRow row{.caption = RouteViewWords::tr("What to bring"), .texts = {}, .amounts = {}, .notes = {}, .laws = {}};
    QStringList names;
    for (const RequiredDocument &document : documentsFor(draft, session.books()))
        names.append(nameText(document.name));
    if (!names.isEmpty())
        //: Separates the documents to bring
        row.texts.append(names.join(RouteViewWords::tr("; ")));
    return row;
}

RouteRow feeRow(const RouteAdvice &advice)
{
    RouteRow row{.caption = RouteViewWords::tr("Extra fee"), .texts = {}, .amounts = {}, .notes = {}, .laws = {}};
    if (advice.route.kind != RouteKind::Company)
        row.texts.append(RouteViewWords::tr("None that Canbao knows of."));
    else if (advice.feeOfTwelveMonths)
        row.amounts = {
            {RouteViewWords::tr("Company fee, twelve months (from you)"), moneyText(*advice.feeOfTwelveMonths)}};
    else
        row.texts.append(RouteViewWords::tr("What the company asks: enter it below when you choose this way."));
    return row;
}

std::vector<RouteRow> costRows(const RouteAdvice &advice, const EnrolmentSession &session)
{
    const QString lowest = RouteViewWords::tr("Twelve months from %1, lowest base")
                               .arg(monthText(rateMonth(session.draft(), session.today())));
    const QString same = RouteViewWords::tr("Twelve months at %1").arg(gradeText(adviceGrade(session.draft())));
    if (advice.employment)
        return {employmentRow(*advice.employment),
                {.caption = same,
                 .texts = {RouteViewWords::tr("In an employment the wage is the base.")},
                 .amounts = {},
                 .notes = {},
                 .laws = {}}};
    if (advice.route.kind == RouteKind::Company) {
        const QString why =
            RouteViewWords::tr("Depends on your wage: the employer pays part. Without a real employment "
                               "enrol yourself, the two other ways show what it costs.");
        return {{.caption = lowest, .texts = {why}, .amounts = {}, .notes = {}, .laws = {}},
                {.caption = same, .texts = {RouteViewWords::tr("As above")}, .amounts = {}, .notes = {}, .laws = {}}};
    }
    return {costRow(lowest, advice.route.floorCost), costRow(same, advice.gradeCost)};
}

/// Behind the rule nothing of a way that is not open is of use; the rows stay, so that the columns keep in line.
void closeRows(std::vector<RouteRow> &rows)
{
    for (auto row = std::next(rows.begin()); row != rows.end(); ++row)
        *row = {.caption = row->caption,
                .texts = {RouteViewWords::tr("Does not apply")},
                .amounts = {},
                .notes = {},
                .laws = {}};
}

} // namespace

RouteView routeView(const RouteAdvice &advice, const EnrolmentSession &session)
{
    const EnrolmentRoute &route = advice.route;
    RouteView view;
    view.title = routeText(route.kind);
    view.place = fullName(session, route.region);
    view.verdict = verdictText(route.verdict);
    view.tone = toneOf(route.verdict);
    view.reason = reasonText(route.reason);
    view.isSamePlace = route.reason == RouteReason::SamePlace;
    if (view.isSamePlace) {
        view.verdict = RouteViewWords::tr("Same place");
        view.tone.clear();
        return view;
    }
    view.question = questionFor(route, session.draft(), session.books().regions());
    view.rows = {ruleRow(advice, session), counterRow(advice, session), documentRow(advice, session)};
    for (RouteRow &row : costRows(advice, session))
        view.rows.push_back(std::move(row));
    view.rows.push_back(feeRow(advice));
    view.rows.push_back(pensionRow(advice, session));
    view.rows.push_back(medicalRow(advice, session));
    view.rows.push_back(freshnessRow(advice, session));
    if (route.verdict == RouteVerdict::NotAllowed)
        closeRows(view.rows);
    return view;
}

} // namespace canbao::ui
