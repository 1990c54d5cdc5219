#include "models/exchange/answertable.h"

#include "models/application/draftjson.h"
#include "models/core/csvtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// To read; an import passes over them, since they are worked out anew.
const QStringList &figureColumns()
{
    static const QStringList columns{u"reference"_s,   u"saved_at"_s,  u"edition"_s,
                                     u"region_name"_s, u"per_month"_s, u"standing"_s};
    return columns;
}

/// Neither belongs to the answers of a person: where a draft lay, and a picture.
const QStringList &leftOut()
{
    static const QStringList names{u"id"_s, u"current_step"_s, u"photo"_s};
    return names;
}

QStringList figuresOf(const EnrolmentApplication &application)
{
    const auto months = application.quote.months();
    const auto first = months.empty() ? std::nullopt : std::optional(months.front());
    const auto sum = application.quote.knownSum(first);
    return {application.reference.text(),        application.createdAt.toString(Qt::ISODate),
            application.edition.number,          application.regionName.chinese,
            sum ? toPlainText(*sum) : QString(), standingKey(application.quote.standing(first))};
}

QJsonObject tableAnswers(const EnrolmentDraft &draft)
{
    auto answers = toJson(draft);
    for (const QString &name : leftOut())
        answers.remove(name);
    return answers;
}

/// A text as it is, anything else as JSON writes it.
QString cellText(const QJsonValue &value)
{
    if (value.isString() || value.isUndefined() || value.isNull())
        return value.toString();
    const auto list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

bool isReadAs(const QString &name, const QJsonValue &value)
{
    return draftFromJson({{name, value}}).has_value();
}

/// What the cell means: a text where the question takes one, else what JSON makes of it.
std::optional<QJsonValue> valueOf(const QString &name, const QString &cell)
{
    if (isReadAs(name, cell))
        return QJsonValue(cell);
    const auto list = QJsonDocument::fromJson("[" + cell.toUtf8() + "]").array();
    if (list.size() == 1 && isReadAs(name, list.first()))
        return list.first();
    return std::nullopt;
}

Error fieldError(Error::Code code, const QString &name)
{
    return {.code = code, .values = {name}};
}

bool isQuestion(const QString &name)
{
    return draftFromJson({{name, QJsonValue::Null}}).has_value() && !leftOut().contains(name);
}

void readRow(const store::CsvRow &row, const QStringList &header, ReadAnswers &read)
{
    if (row.cells.size() != header.size()) {
        read.problems.push_back(
            {.line = row.line, .error = fieldError(Error::Code::FileMalformed, QString::number(row.line))});
        return;
    }
    const auto before = read.problems.size();
    QJsonObject answers;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto cell = typedCell(row.cells[i]);
        if (figureColumns().contains(header[i]))
            continue;
        if (cell.isEmpty())
            answers.insert(header[i], QJsonValue::Null); // asked and not answered, other than not asked
        else if (const auto value = valueOf(header[i], cell))
            answers.insert(header[i], *value);
        else
            read.problems.push_back(
                {.line = row.line, .place = header[i], .error = fieldError(Error::Code::FieldInvalid, header[i])});
    }
    if (read.problems.size() != before)
        return;
    auto draft = draftFromJson(answers);
    if (!draft) {
        read.problems.push_back({.line = row.line, .error = draft.error()});
        return;
    }
    read.drafts.push_back(*std::move(draft));
    read.lines.push_back(row.line);
}

} // namespace

void AnswerTable::append(const EnrolmentApplication &application)
{
    auto answers = tableAnswers(application.answers);
    for (const QString &name : answers.keys())
        m_questions.insert(name);
    m_rows.push_back({figuresOf(application), std::move(answers)});
}

QByteArray AnswerTable::text() const
{
    const QStringList questions(m_questions.begin(), m_questions.end());
    std::vector<QStringList> lines{figureColumns() + questions};
    for (const Row &row : m_rows) {
        auto cells = row.figures;
        for (const QString &name : questions)
            cells.append(cellText(row.answers.value(name)));
        lines.push_back(cells);
    }
    return csvText(lines);
}

ReadAnswers readAnswers(const store::CsvFile &table)
{
    ReadAnswers read;
    for (const QString &column : table.header) {
        if (!figureColumns().contains(column) && !isQuestion(column))
            read.problems.push_back(
                {.line = 1, .place = column, .error = fieldError(Error::Code::FieldUnknown, column)});
        else if (table.header.count(column) > 1)
            read.problems.push_back(
                {.line = 1, .place = column, .error = fieldError(Error::Code::FieldInvalid, column)});
    }
    if (!read.problems.empty())
        return read;
    for (const store::CsvRow &row : table.rows)
        readRow(row, table.header, read);
    return read;
}

QByteArray tableContent(const EnrolmentDraft &draft)
{
    return QJsonDocument(tableAnswers(draft)).toJson(QJsonDocument::Compact);
}

} // namespace canbao
