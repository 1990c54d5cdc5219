#include "models/application/jsonreader.h"

namespace canbao {

using namespace Qt::StringLiterals;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(std::optional<QDate> day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const BilingualText &text)
{
    return {{u"zh"_s, text.chinese}, {u"en"_s, text.english}};
}

std::optional<Money> moneyFromPlainText(const QString &text)
{
    if (!text.startsWith(u'-'))
        return Money::parse(text);
    const auto amount = Money::parse(QStringView(text).sliced(1));
    return amount ? std::optional(Money() - *amount) : std::nullopt;
}

std::optional<RegionCode> regionFromText(const QString &text)
{
    const auto region = RegionCode::parse(text);
    return region ? std::optional(*region) : std::nullopt;
}

std::optional<QDate> dayFromText(const QString &text)
{
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

namespace {

Result<BilingualText> bilingualFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const BilingualText text{reader.text(u"zh"_s), reader.text(u"en"_s)};
    return reader.result(text);
}

} // namespace

QString JsonReader::text(const QString &name)
{
    const auto value = m_object.value(name);
    if (!value.isString())
        fail(name);
    return value.toString();
}

bool JsonReader::flag(const QString &name)
{
    const auto value = m_object.value(name);
    if (!value.isBool())
        fail(name);
    return value.toBool();
}

int JsonReader::number(const QString &name)
{
    const auto value = m_object.value(name);
    if (!value.isDouble())
        fail(name);
    return value.toInt();
}

Money JsonReader::money(const QString &name)
{
    return parsed(name, moneyFromPlainText).value_or(Money());
}

std::optional<Money> JsonReader::optionalMoney(const QString &name)
{
    return optionallyParsed(name, moneyFromPlainText);
}

QDate JsonReader::date(const QString &name)
{
    const auto day = QDate::fromString(text(name), Qt::ISODate);
    if (!day.isValid())
        fail(name);
    return day;
}

BilingualText JsonReader::bilingual(const QString &name)
{
    const auto text = optionalBilingual(name);
    if (!text)
        fail(name);
    return text.value_or(BilingualText());
}

std::optional<BilingualText> JsonReader::optionalBilingual(const QString &name)
{
    return nested(name, bilingualFromJson);
}

void JsonReader::fail(const QString &place)
{
    if (m_failedAt.isEmpty())
        m_failedAt = place;
}

QString JsonReader::within(const QString &name, const Error &error)
{
    const auto *place = error.values.empty() ? nullptr : std::get_if<QString>(&error.values.front());
    return place ? name + u'.' + *place : name;
}

} // namespace canbao
