#include "models/application/pinjson.h"

#include "models/application/draftkeys.h"
#include "models/application/pinnedplans.h"

#include <QJsonArray>
#include <QJsonObject>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const PinnedPlan &pin)
{
    QJsonObject object{{u"grade"_s, gradeText(pin.grade)}, {u"route"_s, draftKey(pin.route)}};
    if (pin.firstMonth)
        object.insert(u"first_month"_s, toPlainText(*pin.firstMonth));
    if (!pin.start.isEmpty())
        object.insert(u"plan_start"_s, pin.start);
    if (!pin.months.isEmpty())
        object.insert(u"plan_months"_s, pin.months);
    return object;
}

std::optional<PinnedPlan> readPin(const QJsonValue &value)
{
    const auto object = value.toObject();
    const auto grade = gradeFromText(object.value(u"grade"_s).toString());
    const auto route = fromDraftKey<RouteKind>(object.value(u"route"_s).toString());
    const auto month = object.value(u"first_month"_s);
    const auto first = parseYearMonth(month.toString());
    if (!grade || !route || (!month.isUndefined() && !first))
        return std::nullopt;
    return PinnedPlan{.grade = *grade,
                      .route = *route,
                      .firstMonth = first,
                      .start = object.value(u"plan_start"_s).toString(),
                      .months = object.value(u"plan_months"_s).toString()};
}

} // namespace

QJsonValue writtenPins(const EnrolmentDraft &draft)
{
    if (draft.pinned.empty())
        return QJsonValue::Undefined;
    QJsonArray pins;
    for (const auto &pin : draft.pinned)
        pins.append(written(pin));
    return pins;
}

bool readPins(EnrolmentDraft &draft, const QJsonValue &value)
{
    draft.pinned.clear();
    for (const auto &each : value.toArray()) {
        const auto pin = readPin(each);
        if (!pin)
            return false;
        draft.pinned.push_back(*pin);
    }
    return value.isArray() && draft.pinned.size() <= MostPinned;
}

} // namespace canbao
