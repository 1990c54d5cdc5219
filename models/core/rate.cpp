#include "models/core/rate.h"

#include <QRegularExpression>

namespace canbao {

using namespace Qt::StringLiterals;

std::optional<Rate> Rate::parsePercent(QStringView text)
{
    static const QRegularExpression pattern(u"^(\\d{1,6})(?:\\.(\\d{1,4}))?\\s*%?\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Rate(match.capturedView(1).toLongLong() * 10'000 + match.captured(2).leftJustified(4, u'0').toLongLong());
}

QString toPlainText(Rate rate)
{
    const auto sign = rate.partsPerMillion() < 0 ? u"-"_s : QString();
    const auto value = qAbs(rate.partsPerMillion());
    QString decimals = QString::number(value % 10'000).rightJustified(4, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return sign + QString::number(value / 10'000) + (decimals.isEmpty() ? QString() : u'.' + decimals) + u'%';
}

} // namespace canbao
