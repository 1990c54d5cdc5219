#include "models/core/csvtext.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

bool needsGuard(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r'"_s.contains(cell.front());
}

QString field(const QString &cell)
{
    QString text = needsGuard(cell) ? u'\'' + cell : cell;
    const bool needsQuotes = text.startsWith(u' ') || text.endsWith(u' ') || text.contains(u',') || text.contains(u'"')
        || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray csvText(const std::vector<QStringList> &lines)
{
    QByteArray text = "\xEF\xBB\xBF";
    for (const QStringList &line : lines) {
        QStringList fields;
        for (const QString &cell : line)
            fields.append(field(cell));
        text += fields.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

QString typedCell(const QString &cell)
{
    const bool isGuarded = cell.startsWith(u'\'') && needsGuard(cell.sliced(1));
    return isGuarded ? cell.sliced(1) : cell;
}

} // namespace canbao
