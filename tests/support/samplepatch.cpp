#include "tests/support/samplepatch.h"

#include "models/application/draftjson.h"
#include "tests/support/samplecase.h"

#include <QJsonDocument>

namespace canbao::test {

EnrolmentDraft patchedSample(const QString &patch)
{
    auto members = toJson(sampleDraft());
    const auto changes = QJsonDocument::fromJson(QString(patch).replace(u'\'', u'"').toUtf8()).object();
    Q_ASSERT(patch.isEmpty() || !changes.isEmpty());
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value().isNull())
            members.remove(change.key());
        else
            members.insert(change.key(), change.value());
    }
    return draftFromJson(members).value();
}

} // namespace canbao::test
