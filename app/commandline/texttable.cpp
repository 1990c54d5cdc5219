#include "app/commandline/texttable.h"

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

/// Unicode's east Asian wide and full-width ranges, as far as they occur in names and sentences.
bool isWide(char32_t character)
{
    return (character >= 0x1100 && character <= 0x115f) || (character >= 0x2e80 && character <= 0xa4cf)
        || (character >= 0xac00 && character <= 0xd7a3) || (character >= 0xf900 && character <= 0xfaff)
        || (character >= 0xfe30 && character <= 0xfe6f) || (character >= 0xff00 && character <= 0xff60)
        || (character >= 0xffe0 && character <= 0xffe6) || (character >= 0x20000 && character <= 0x3fffd);
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    const auto characters = text.toUcs4();
    for (const auto character : characters)
        width += isWide(character) ? 2 : 1;
    return width;
}

std::vector<int> TextTable::widths() const
{
    std::vector<int> widths;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        int width = displayWidth(m_columns[column].heading);
        for (const auto &row : m_rows)
            width = std::max(width, displayWidth(row.value(static_cast<qsizetype>(column))));
        widths.push_back(width);
    }
    return widths;
}

QString TextTable::line(const QStringList &cells, const std::vector<int> &widths) const
{
    QStringList padded;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const auto cell = cells.value(static_cast<qsizetype>(column));
        const QString blanks(widths[column] - displayWidth(cell), u' ');
        padded.append(m_columns[column].align == Align::Left ? cell + blanks : blanks + cell);
    }
    QString line = padded.join(u"  "_s);
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString TextTable::text() const
{
    const auto columnWidths = widths();
    QString text;
    QStringList headings;
    for (const auto &column : m_columns)
        headings.append(column.heading);
    if (!headings.join(QString()).isEmpty())
        text += line(headings, columnWidths);
    for (const auto &row : m_rows)
        text += line(row, columnWidths);
    return text;
}

QString listText(const std::vector<std::pair<QString, QString>> &rows)
{
    TextTable table({{}, {}});
    for (const auto &[question, answer] : rows) {
        if (!answer.isEmpty())
            table.addRow({question, answer});
    }
    return table.text();
}

} // namespace canbao::app
