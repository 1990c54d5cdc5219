#include "models/application/draftvalues.h"

namespace canbao {

using namespace Qt::StringLiterals;

QJsonValue written(const QString &text)
{
    return text.isEmpty() ? QJsonValue(NotAnswered) : QJsonValue(text);
}

QJsonValue written(const QByteArray &photo)
{
    return photo.isEmpty() ? QJsonValue(NotAnswered) : QJsonValue(QString::fromLatin1(photo.toBase64()));
}

QJsonValue written(bool answer)
{
    return answer;
}

QJsonValue written(const RegionCode &region)
{
    return region.text();
}

QJsonValue written(const YearMonth &month)
{
    return toPlainText(month);
}

QJsonValue written(const GradeChoice &grade)
{
    return gradeText(grade);
}

QJsonValue written(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(NotAnswered);
}

bool readInto(QString &text, const QJsonValue &value)
{
    text = value.toString();
    return value.isString();
}

bool readInto(QByteArray &photo, const QJsonValue &value)
{
    constexpr qsizetype MostBytes = 2'000'000;
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const bool isPhoto = decoded && (*decoded).startsWith("\xFF\xD8\xFF") && (*decoded).size() <= MostBytes;
    photo = isPhoto ? *decoded : QByteArray();
    return isPhoto;
}

bool readInto(std::optional<QString> &text, const QJsonValue &value)
{
    text = value.toString();
    return value.isString();
}

bool readInto(bool &answer, const QJsonValue &value)
{
    answer = value.toBool();
    return value.isBool();
}

bool readInto(std::optional<bool> &answer, const QJsonValue &value)
{
    answer = value.toBool();
    return value.isBool();
}

bool readInto(std::optional<RegionCode> &region, const QJsonValue &value)
{
    const auto parsed = RegionCode::parse(value.toString());
    if (parsed)
        region = *parsed;
    return parsed.has_value();
}

bool readInto(std::optional<YearMonth> &month, const QJsonValue &value)
{
    month = parseYearMonth(value.toString());
    return month.has_value();
}

bool readInto(std::optional<GradeChoice> &grade, const QJsonValue &value)
{
    grade = gradeFromText(value.toString());
    return grade.has_value();
}

} // namespace canbao
