#include "app/commandline/casefile.h"

#include "app/commandline/commandtext.h"
#include "models/application/draftjson.h"
#include "models/contribution/subsidy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestCaseFile = 1'000'000;
constexpr QLatin1StringView PhotoFile = "photo_file"_L1;

/// Who writes a case by hand leaves out what is not known; the window asks and offers "not sure" instead.
void answerAsNotSure(EnrolmentDraft &draft)
{
    if (!draft.history.paidBefore)
        draft.history.paidBefore = draft.history.stays.empty() ? Certainty::NotSure : Certainty::Yes;
    for (const auto kind : {SubsidyConditionKind::Recognised, SubsidyConditionKind::RecentGraduate,
                            SubsidyConditionKind::RegisteredFlexible, SubsidyConditionKind::NotHadBefore})
        draft.subsidy.facts.try_emplace(questionOf(kind), Certainty::NotSure);
}

} // namespace

Result<CaseFile> readCase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {QFileInfo(path).fileName()});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.read(LargestCaseFile), &error);
    if (!document.isObject())
        return failureWith(Error::Code::FileMalformed, {CommandText::tr("character %1").arg(error.offset)});
    auto object = document.object();
    const auto photo = object.take(PhotoFile);
    if (!photo.isUndefined() && photo.toString().isEmpty())
        return failureWith(Error::Code::FieldInvalid, {QString(PhotoFile)});
    auto draft = draftFromJson(object);
    if (!draft)
        return failure(draft);
    draft->id.clear(); // a case from a file never takes the place of a draft
    answerAsNotSure(*draft);
    return CaseFile{*std::move(draft),
                    photo.isString() ? QFileInfo(path).dir().absoluteFilePath(photo.toString()) : QString()};
}

Result<EnrolmentDraft> readCaseFile(const QString &path)
{
    auto file = readCase(path);
    if (!file)
        return failure(file);
    return std::move(file->answers);
}

QString caseFileMember(const Error &error)
{
    const bool namesMember = error.code == Error::Code::FieldUnknown || error.code == Error::Code::FieldInvalid;
    if (namesMember && !error.values.empty() && std::holds_alternative<QString>(error.values.front()))
        return std::get<QString>(error.values.front());
    return u"from"_s;
}

} // namespace canbao::app
