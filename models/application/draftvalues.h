#pragma once

#include "models/application/draftkeys.h"

#include <QJsonValue>

#include <type_traits>

namespace canbao {

/// What is not answered has no member.
inline constexpr auto NotAnswered = QJsonValue::Undefined;

// How one answer is written in the JSON of a draft, and read into its place again: false when it is none that Canbao
// knows.

QJsonValue written(const QString &text);
QJsonValue written(const QByteArray &photo);
QJsonValue written(bool answer);
QJsonValue written(const RegionCode &region);
QJsonValue written(const YearMonth &month);
QJsonValue written(const GradeChoice &grade);
/// An empty text is an answer here: a new person.
QJsonValue written(const std::optional<QString> &text);
bool readInto(QString &text, const QJsonValue &value);
/// A photo, as it is kept; what is no JPEG or far too big for one is none.
bool readInto(QByteArray &photo, const QJsonValue &value);
bool readInto(std::optional<QString> &text, const QJsonValue &value);
bool readInto(bool &answer, const QJsonValue &value);
bool readInto(std::optional<bool> &answer, const QJsonValue &value);
bool readInto(std::optional<RegionCode> &region, const QJsonValue &value);
bool readInto(std::optional<YearMonth> &month, const QJsonValue &value);
bool readInto(std::optional<GradeChoice> &grade, const QJsonValue &value);

template<typename Enum>
requires std::is_enum_v<Enum> QJsonValue written(Enum answer)
{
    return draftKey(answer);
}

template<typename Answer>
QJsonValue written(const std::optional<Answer> &answer)
{
    return answer ? written(*answer) : QJsonValue(NotAnswered);
}

template<typename Enum>
requires std::is_enum_v<Enum>
bool readInto(Enum &answer, const QJsonValue &value)
{
    const auto found = fromDraftKey<Enum>(value.toString());
    answer = found.value_or(answer);
    return found.has_value();
}

template<typename Enum>
requires std::is_enum_v<Enum>
bool readInto(std::optional<Enum> &answer, const QJsonValue &value)
{
    answer = fromDraftKey<Enum>(value.toString());
    return answer.has_value();
}

} // namespace canbao
