#include "models/application/calendarjson.h"

#include "models/application/jsonreader.h"
#include "models/application/quotejson.h"

#include <algorithm>
#include <array>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllBases{ReadyBasis::Window, ReadyBasis::Advice, ReadyBasis::AtOnce};

QString basisKey(ReadyBasis basis)
{
    switch (basis) {
    case ReadyBasis::Window:
        return u"window"_s;
    case ReadyBasis::Advice:
        return u"advice"_s;
    case ReadyBasis::AtOnce:
        return u"at_once"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReadyBasis> basisFromKey(const QString &key)
{
    for (const auto basis : AllBases) {
        if (basisKey(basis) == key)
            return basis;
    }
    return std::nullopt;
}

QJsonObject toJson(const PlannedDebit &debit)
{
    return {{u"window_from"_s, dayOrNull(debit.windowFrom)},
            {u"window_to"_s, dayOrNull(debit.windowTo)},
            {u"ready_by"_s, debit.readyBy.toString(Qt::ISODate)},
            {u"basis"_s, basisKey(debit.basis)},
            {u"holidays_known"_s, debit.areHolidaysKnown}};
}

Result<PlannedDebit> debitFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    PlannedDebit debit{.windowFrom = reader.optionallyParsed(u"window_from"_s, dayFromText),
                       .windowTo = reader.optionallyParsed(u"window_to"_s, dayFromText),
                       .readyBy = reader.date(u"ready_by"_s),
                       .basis = reader.parsed(u"basis"_s, basisFromKey).value_or(ReadyBasis::Advice),
                       .areHolidaysKnown = reader.flag(u"holidays_known"_s)};
    return reader.result(debit);
}

} // namespace

QJsonObject toJson(const DebitCalendar &calendar)
{
    QJsonArray days;
    for (const auto &debit : calendar.debits)
        days.append(toJson(debit));
    QJsonArray notices;
    for (const auto &source : calendar.holidaySources)
        notices.append(toJson(source));
    return {{u"days"_s, days},
            {u"window_source"_s, calendar.windowSource ? QJsonValue(toJson(*calendar.windowSource)) : QJsonValue()},
            {u"holiday_sources"_s, notices}};
}

Result<DebitCalendar> calendarFromJson(const QJsonObject &object, const std::vector<Deduction> &deductions)
{
    JsonReader reader(object);
    DebitCalendar calendar{.debits = reader.list(u"days"_s, debitFromJson),
                           .windowSource = reader.nested(u"window_source"_s, sourceFromJson),
                           .holidaySources = reader.list(u"holiday_sources"_s, sourceFromJson)};
    if (calendar.debits.size() != deductions.size())
        reader.fail(u"days"_s);
    else
        std::ranges::transform(calendar.debits, deductions, calendar.debits.begin(),
                               [](PlannedDebit debit, const Deduction &deduction) {
                                   debit.deduction = deduction;
                                   return debit;
                               });
    return reader.result(calendar);
}

} // namespace canbao
