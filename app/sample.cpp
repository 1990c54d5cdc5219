#include "app/sample.h"

#include "models/application/draftjson.h"

#include <QFile>
#include <QJsonDocument>

namespace canbao::app {

using namespace Qt::StringLiterals;

Result<EnrolmentDraft> sampleApplicant(QDate today)
{
    QFile file(u":/example/sample_applicant.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {u"sample_applicant.json"_s});
    auto draft = draftFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (draft)
        bringSampleUpToDate(*draft, today);
    return draft;
}

void bringSampleUpToDate(EnrolmentDraft &draft, QDate today)
{
    if (draft.isSample && !draft.schedule.firstMonth)
        draft.schedule.firstMonth = monthOf(today);
}

} // namespace canbao::app
