#include "app/commandline/casefile.h"

#include "app/commandline/commandtext.h"
#include "models/application/draftjson.h"
#include "models/contribution/subsidy.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestCaseFile = 1'000'000;

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

Result<EnrolmentDraft> readCaseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {QFileInfo(path).fileName()});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.read(LargestCaseFile), &error);
    if (!document.isObject())
        return failureWith(Error::Code::FileMalformed, {CommandText::tr("character %1").arg(error.offset)});
    auto draft = draftFromJson(document.object());
    if (!draft)
        return draft;
    draft->id.clear(); // a case from a file never takes the place of a draft
    answerAsNotSure(*draft);
    return draft;
}

QString caseFileMember(const Error &error)
{
    const bool namesMember = error.code == Error::Code::FieldUnknown || error.code == Error::Code::FieldInvalid;
    if (namesMember && !error.values.empty() && std::holds_alternative<QString>(error.values.front()))
        return std::get<QString>(error.values.front());
    return u"from"_s;
}

} // namespace canbao::app
