#include "models/payment/calendarevent.h"

#include <QUuid>

namespace canbao {

using namespace Qt::StringLiterals;

QString eventUid(const QString &caseKey, YearMonth month)
{
    static const QUuid space(u"{6c1f3b0e-6c0a-4f0e-9a57-2f4c0d6f8a11}"_s); // ours alone, drawn once
    return QUuid::createUuidV5(space, u"%1/%2"_s.arg(caseKey, toPlainText(month))).toString(QUuid::WithoutBraces);
}

} // namespace canbao
