#pragma once

#include "models/core/language.h"
#include "models/core/result.h"
#include "models/region/regioncode.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace canbao {

/// A JSON null, or the plain text of a value.
template<typename Value>
QJsonValue plainOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(toPlainText(*value)) : QJsonValue();
}

/// A JSON null for what is empty.
QJsonValue textOrNull(const QString &text);
QJsonValue dayOrNull(std::optional<QDate> day);

QJsonObject toJson(const BilingualText &text);

/// "1234.56" or "-1234.56": what toPlainText() writes.
std::optional<Money> moneyFromPlainText(const QString &text);
std::optional<RegionCode> regionFromText(const QString &text);
std::optional<QDate> dayFromText(const QString &text);

/// What \a toJson makes of each value.
template<typename Value, typename ToJson>
QJsonArray listOf(const std::vector<Value> &values, ToJson toJson)
{
    QJsonArray list;
    for (const auto &value : values)
        list.append(toJson(value));
    return list;
}

/// Reads the members of one object and remembers the first that is missing or wrong, so that reading needs no check
/// after each member.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object) : m_object(std::move(object)) { }

    QString text(const QString &name);
    bool flag(const QString &name);
    int number(const QString &name);
    Money money(const QString &name);
    std::optional<Money> optionalMoney(const QString &name);
    QDate date(const QString &name);
    BilingualText bilingual(const QString &name);
    std::optional<BilingualText> optionalBilingual(const QString &name);

    /// What \a parse makes of a text; it answers an optional.
    template<typename Parse>
    auto parsed(const QString &name, Parse parse)
    {
        auto value = parse(text(name));
        if (!value)
            fail(name);
        return value;
    }

    /// The same, where null is an answer.
    template<typename Parse>
    auto optionallyParsed(const QString &name, Parse parse) -> decltype(parse(QString()))
    {
        if (m_object.value(name).isNull())
            return std::nullopt;
        return parsed(name, parse);
    }

    /// An object inside this one; nothing where it is null.
    template<typename Parse>
    auto nested(const QString &name, Parse parse) -> std::optional<typename decltype(parse(QJsonObject()))::value_type>
    {
        const auto value = m_object.value(name);
        if (value.isNull())
            return std::nullopt;
        auto result = parse(value.toObject());
        if (value.isObject() && result)
            return *result;
        fail(value.isObject() ? within(name, result.error()) : name);
        return std::nullopt;
    }

    /// A list of objects inside this one.
    template<typename Parse>
    auto list(const QString &name, Parse parse) -> std::vector<typename decltype(parse(QJsonObject()))::value_type>
    {
        std::vector<typename decltype(parse(QJsonObject()))::value_type> values;
        if (!m_object.value(name).isArray())
            fail(name);
        for (const auto &entry : m_object.value(name).toArray()) {
            if (auto result = parse(entry.toObject()))
                values.push_back(*result);
            else
                fail(within(name, result.error()));
        }
        return values;
    }

    /// A list of texts.
    template<typename Parse>
    auto parsedList(const QString &name, Parse parse) -> std::vector<typename decltype(parse(QString()))::value_type>
    {
        std::vector<typename decltype(parse(QString()))::value_type> values;
        if (!m_object.value(name).isArray())
            fail(name);
        for (const auto &entry : m_object.value(name).toArray()) {
            if (const auto value = parse(entry.toString()))
                values.push_back(*value);
            else
                fail(name);
        }
        return values;
    }

    void fail(const QString &place);
    bool isSound() const { return m_failedAt.isEmpty(); }
    tl::unexpected<Error> malformed() const { return failureWith(Error::Code::FileMalformed, {m_failedAt}); }

    /// The value that was put together, unless a member was missing.
    template<typename Value>
    Result<Value> result(Value value) const
    {
        if (!isSound())
            return malformed();
        return value;
    }

private:
    static QString within(const QString &name, const Error &error);

    QJsonObject m_object;
    QString m_failedAt;
};

} // namespace canbao
