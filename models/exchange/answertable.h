#pragma once

#include "models/exchange/exchangefile.h"
#include "models/store/csvfile.h"

#include <set>

namespace canbao {

/// Saved applications as a table: a line each, first what was worked out, to read, then every answer under the name
/// that case files use. Pictures and frozen figures have no place in it. See resources/schema/exchange.md.
class AnswerTable
{
public:
    void append(const EnrolmentApplication &application);
    QByteArray text() const;

private:
    struct Row
    {
        QStringList figures;
        QJsonObject answers;
    };

    std::vector<Row> m_rows;
    std::set<QString> m_questions; ///< that any of them has an answer to
};

/// The answers of such a table, or of one made by hand with some of its columns, as drafts.
struct ReadAnswers
{
    std::vector<EnrolmentDraft> drafts = {};
    std::vector<int> lines = {}; ///< on which each of the drafts begins
    std::vector<ImportProblem> problems = {}; ///< FieldUnknown for a column, FieldInvalid for a cell, FileMalformed
};

ReadAnswers readAnswers(const store::CsvFile &table);

/// Everything of a draft that a table holds, so not its picture: the same for drafts that say the same.
QByteArray tableContent(const EnrolmentDraft &draft);

} // namespace canbao
