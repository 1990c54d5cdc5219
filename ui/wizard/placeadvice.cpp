#include "ui/wizard/placeadvice.h"

#include "models/application/adviceofdraft.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/routetext.h"
#include "ui/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct AdviceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceAdvice)
};

const RouteAdvice &of(RouteKind kind, const std::vector<RouteAdvice> &advices)
{
    return *std::ranges::find(advices, kind, [](const RouteAdvice &advice) { return advice.route.kind; });
}

QString placeName(const EnrolmentSession &session, std::optional<RegionCode> region)
{
    return region ? nameText(session.books().regions().fullName(*region)) : QString();
}

QString verdictSentence(const RouteAdvice &advice, const EnrolmentSession &session)
{
    const QString place = placeName(session, advice.route.region);
    if (place.isEmpty())
        return {};
    switch (advice.route.verdict) {
    case RouteVerdict::Allowed:
        return AdviceWords::tr("You may enrol in %1.").arg(place);
    case RouteVerdict::WithConditions:
        return AdviceWords::tr("You may enrol in %1 under conditions: read them below, and ask when in doubt.")
            .arg(place);
    case RouteVerdict::NotConfirmed:
        return AdviceWords::tr("Whether %1 takes you is not confirmed: call 12333 before you go.").arg(place);
    case RouteVerdict::NotAllowed:
        return AdviceWords::tr("You cannot enrol in %1 as a flexible employee.").arg(place);
    }
    Q_UNREACHABLE();
}

/// The pension alone: it is known almost everywhere, the medical charge is not.
std::optional<Money> pensionAtFloor(const RouteAdvice &advice)
{
    Money sum;
    bool isKnown = false;
    for (const ContributionLine &line : advice.route.floorCost.lines) {
        if (line.scheme != Scheme::Pension)
            continue;
        if (!line.total)
            return std::nullopt;
        sum += *line.total;
        isKnown = true;
    }
    return isKnown ? std::optional(sum) : std::nullopt;
}

QString costSentence(const RouteAdvice &hukou, const RouteAdvice &residence, const EnrolmentSession &session)
{
    const auto atHome = pensionAtFloor(hukou);
    const auto here = pensionAtFloor(residence);
    if (!atHome || !here || *atHome == *here)
        return {};
    const bool isHomeCheaper = *atHome < *here;
    const Money difference = isHomeCheaper ? *here - *atHome : *atHome - *here;
    return AdviceWords::tr(
               "The lowest pension premium of the first year is %1 less in %2. A lower premium also brings a "
               "lower pension.")
        .arg(moneyText(difference), placeName(session, (isHomeCheaper ? hukou : residence).route.region));
}

QString drawnSentence(const RouteAdvice &hukou, const RouteAdvice &residence, const EnrolmentSession &session)
{
    if (!residence.benefitPlace)
        return {};
    const QString there = placeName(session, residence.benefitPlace->province);
    if (!hukou.benefitPlace || hukou.benefitPlace->province == residence.benefitPlace->province)
        return AdviceWords::tr("Whichever you choose and pay on, the pension would be drawn in %1.").arg(there);
    return AdviceWords::tr("Paying on where you live, the pension would be drawn in %1; at your hukou, in %2.")
        .arg(there, placeName(session, hukou.benefitPlace->province));
}

bool isOnePlace(const RouteAdvice &residence)
{
    return residence.route.reason == RouteReason::SamePlace;
}

QString spanText(const TimelineStay &stay, const EnrolmentSession &session)
{
    const QString place = placeName(session, stay.paid.province.province());
    const QString months = AdviceWords::tr("%n month(s)", nullptr, stay.paid.months);
    const QString text = stay.paid.first
        ? AdviceWords::tr("%1, %2, from %3").arg(place, months, monthText(*stay.paid.first))
        : AdviceWords::tr("%1, %2, since when is not known").arg(place, months);
    if (stay.paid.temporary == TemporaryAccount::Yes)
        return AdviceWords::tr("%1 – temporary account, counts for %2").arg(text, placeName(session, stay.countsFor));
    const QString moving = stay.moves ? AdviceWords::tr("%1 – moves").arg(text) : text;
    return stay.paid.temporary == TemporaryAccount::NotKnown
        ? AdviceWords::tr("%1 – perhaps a temporary account").arg(moving)
        : moving;
}

QString movesText(const std::vector<TimelineStay> &stays)
{
    const auto moves = [&stays](bool isTemporary) {
        return std::ranges::any_of(stays, [isTemporary](const TimelineStay &stay) {
            return stay.moves && (stay.paid.temporary == TemporaryAccount::Yes) == isTemporary;
        });
    };
    QStringList sentences;
    if (moves(false))
        sentences.append(AdviceWords::tr("What moves there: the balance of the personal account, and 12 % of the bases "
                                         "since 1998."));
    if (moves(true))
        sentences.append(AdviceWords::tr("A temporary account moves there in full, with its interest."));
    if (!sentences.isEmpty())
        sentences.append(AdviceWords::tr("All months are added up, wherever they were paid."));
    return joinedSentences(sentences);
}

} // namespace

QStringList adviceSentences(const std::vector<RouteAdvice> &advices, const EnrolmentSession &session)
{
    const RouteAdvice &hukou = of(RouteKind::Hukou, advices);
    const RouteAdvice &residence = of(RouteKind::Residence, advices);
    QStringList sentences{verdictSentence(hukou, session)};
    if (!isOnePlace(residence)) {
        sentences << verdictSentence(residence, session);
        if (hukou.route.verdict != RouteVerdict::NotAllowed && residence.route.verdict != RouteVerdict::NotAllowed)
            sentences << costSentence(hukou, residence, session);
    }
    if (residence.temporaryAccount != TemporaryAccount::No)
        sentences << reasonText(RouteReason::TemporaryAccount);
    sentences << drawnSentence(hukou, residence, session);
    sentences << AdviceWords::tr("Through a company only if you really work there.");
    sentences.removeAll(QString());
    return sentences;
}

std::optional<BenefitView> benefitView(const EnrolmentSession &session)
{
    const auto timeline = benefitTimelineOf(session.draft(), session.today());
    if (!timeline.place)
        return std::nullopt;
    const QString place = placeName(session, timeline.place->province);
    BenefitView view;
    view.answer = timeline.stays.empty()
        ? AdviceWords::tr("Nothing paid so far is known. If nothing else is paid, %1 is the place.").arg(place)
        : AdviceWords::tr("As things stand today: %1.").arg(place);
    view.reason = benefitRuleText(timeline.place->rule);
    for (const TimelineStay &stay : timeline.stays) {
        view.spans.push_back({.text = spanText(stay, session),
                              .months = stay.paid.months,
                              .isTemporary = stay.paid.temporary == TemporaryAccount::Yes,
                              .holdsPension = stay.countsFor == timeline.place->province});
    }
    view.moves = movesText(timeline.stays);
    for (const BenefitDoubt doubt : timeline.doubts)
        view.doubts.append(benefitDoubtText(doubt));
    return view;
}

} // namespace canbao::ui
