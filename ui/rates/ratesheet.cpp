#include "ui/rates/ratesheet.h"

#include <QByteArray>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    static const QStringList special{u"\""_s, u","_s, u"\n"_s, u"\r"_s};
    for (const auto &mark : special) {
        if (text.contains(mark))
            return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

QString line(const QStringList &cells)
{
    QStringList fields;
    for (const auto &cell : cells)
        fields << field(cell);
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray csvOf(const RateSheet &sheet)
{
    QStringList headings;
    for (const auto &column : sheet.columns)
        headings << column.heading;
    QString text = line(headings);
    for (const auto &row : sheet.rows)
        text += line(row.cells);
    return "\xEF\xBB\xBF" + text.toUtf8(); // spreadsheets take Chinese for something else without the mark
}

} // namespace canbao::ui
