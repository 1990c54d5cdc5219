#include "app/commandline/noticegradesfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString &member)
{
    return failureWith(Error::Code::FieldInvalid, {u"grades."_s + member});
}

/// Texts alone: a number in JSON has no exact decimals. What is not there is empty.
std::optional<QStringList> textsOf(const QJsonObject &object, const QString &member)
{
    const auto value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return QStringList();
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    for (const auto &entry : value.toArray()) {
        if (!entry.isString())
            return std::nullopt;
        texts << entry.toString();
    }
    return texts;
}

QString listName(GradeKind kind)
{
    return kind == GradeKind::Percent ? u"percents"_s : u"bases"_s;
}

Result<void> readLists(const QJsonObject &object, NoticeAnswers &answers)
{
    const auto used = listName(answers.gradeKind);
    const auto figures = textsOf(object, used);
    const auto names = textsOf(object, u"names"_s);
    if (!figures)
        return invalid(used);
    if (!names || (!names->isEmpty() && names->size() != figures->size()))
        return invalid(u"names"_s);
    for (qsizetype at = 0; at < figures->size(); ++at)
        answers.grades.push_back({figures->at(at), names->value(at)});
    const auto unused = used == "bases"_L1 ? u"percents"_s : u"bases"_s;
    if (const auto other = textsOf(object, unused); !other || !other->isEmpty())
        return invalid(unused);
    return {};
}

} // namespace

Result<void> readGradesOfFile(const QJsonValue &value, NoticeAnswers &answers)
{
    const auto object = value.toObject();
    static const QStringList known{u"kind"_s, u"percents"_s, u"bases"_s, u"names"_s};
    for (const auto &member : object.keys()) {
        if (!known.contains(member))
            return failureWith(Error::Code::FieldUnknown, {u"grades."_s + member});
    }
    const auto kind = gradeKindFromKey(object.value(u"kind"_s).toString());
    if (!kind)
        return invalid(u"kind"_s);
    answers.gradeKind = *kind;
    return readLists(object, answers);
}

} // namespace canbao::app
