#include "models/application/draftjson.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>

void parseAnything(const QByteArray &input)
{
    const auto draft = canbao::draftFromJson(QJsonDocument::fromJson(input).object());
    if (draft) {
        // What was read is written and read again without loss.
        const auto json = canbao::toJson(*draft);
        const auto again = canbao::draftFromJson(json);
        Q_ASSERT(again && canbao::toJson(*again) == json);
    }
}
