#pragma once

#include <QStringList>

#include <vector>

namespace canbao::app {

/// How many columns of a terminal a text takes: Chinese characters take two.
int displayWidth(const QString &text);

/// Plain text in aligned columns.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString heading = {};
        Align align = Align::Left;
    };

    /// Without any heading no heading line is written.
    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) { }
    void addRow(const QStringList &cells) { m_rows.push_back(cells); }
    QString text() const;

private:
    std::vector<int> widths() const;
    QString line(const QStringList &cells, const std::vector<int> &widths) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// "question  answer" in two columns; rows without an answer are left out.
QString listText(const std::vector<std::pair<QString, QString>> &rows);

} // namespace canbao::app
