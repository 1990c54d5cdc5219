#include "models/application/routejson.h"

#include "models/application/jsonreader.h"
#include "models/application/quotejson.h"
#include "models/core/keys.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

std::optional<RouteVerdict> verdictFromKey(const QString &key)
{
    return fromKey(key, RouteVerdict::NotAllowed, verdictKey);
}

std::optional<RouteReason> reasonFromKey(const QString &key)
{
    return fromKey(key, RouteReason::NoEmployment, routeReasonKey);
}

} // namespace

QString routeReasonKey(RouteReason reason)
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
    case RouteReason::SameCity:
        return u"same_city"_s;
    case RouteReason::SameProvince:
        return u"same_province"_s;
    case RouteReason::NationalDirection:
        return u"national_direction"_s;
    case RouteReason::TemporaryAccount:
        return u"temporary_account"_s;
    case RouteReason::NoEmployment:
        return u"no_employment"_s;
    }
    Q_UNREACHABLE();
}

QString noteKey(Note note)
{
    switch (note) {
    case Note::DocumentExpired:
        return u"document_expired"_s;
    case Note::FirstGenerationNumber:
        return u"first_generation_number"_s;
    case Note::AreaCodeUnknown:
        return u"area_code_unknown"_s;
    case Note::AreaCodeAbolished:
        return u"area_code_abolished"_s;
    case Note::HukouDiffersFromNumber:
        return u"hukou_differs_from_number"_s;
    case Note::RateProvisional:
        return u"rate_provisional"_s;
    case Note::RateEnteredByHand:
        return u"rate_entered_by_hand"_s;
    case Note::EnteredRateSuperseded:
        return u"entered_rate_superseded"_s;
    case Note::MedicalUnknown:
        return u"medical_unknown"_s;
    case Note::PlaceNotConfirmed:
        return u"place_not_confirmed"_s;
    case Note::CardNumberConfirmed:
        return u"card_number_confirmed"_s;
    case Note::CategoryAssumed:
        return u"category_assumed"_s;
    case Note::CardHolderDiffers:
        return u"card_holder_differs"_s;
    case Note::NoDebitCard:
        return u"no_debit_card"_s;
    case Note::TwoEnrolments:
        return u"two_enrolments"_s;
    case Note::ContributionGap:
        return u"contribution_gap"_s;
    case Note::MonthsDoNotFit:
        return u"months_do_not_fit"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Note> noteFromKey(const QString &key)
{
    return fromKey(key, Note::MonthsDoNotFit, noteKey);
}

QJsonObject toJson(const EnrolmentRoute &route)
{
    return {{u"kind"_s, routeKey(route.kind)},
            {u"region"_s, route.region ? QJsonValue(route.region->text()) : QJsonValue()},
            {u"verdict"_s, verdictKey(route.verdict)},
            {u"reason"_s, routeReasonKey(route.reason)},
            {u"source"_s, route.source ? QJsonValue(toJson(*route.source)) : QJsonValue()},
            {u"conditions"_s, toJson(route.conditions)},
            {u"floor_cost"_s, toJson(route.floorCost)}};
}

Result<EnrolmentRoute> routeFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    EnrolmentRoute route{
        .kind =
            reader.parsed(u"kind"_s, [](const QString &key) { return routeFromKey(key); }).value_or(RouteKind::Hukou),
        .region = reader.optionallyParsed(u"region"_s, regionFromText),
        .verdict = reader.parsed(u"verdict"_s, verdictFromKey).value_or(RouteVerdict::NotConfirmed),
        .reason = reader.parsed(u"reason"_s, reasonFromKey).value_or(RouteReason::RegionNotConfirmed),
        .source = reader.nested(u"source"_s, sourceFromJson),
        .conditions = reader.bilingual(u"conditions"_s),
        .floorCost = ContributionQuote{reader.list(u"floor_cost"_s, lineFromJson)}};
    return reader.result(route);
}

} // namespace canbao
