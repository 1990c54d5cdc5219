#pragma once

#include "models/exchange/exchangefile.h"
#include "models/store/csvfile.h"

namespace canbao {

/// Saved applications as a table: a line each, first what was worked out, to read, then every answer under the name
/// that case files use. Pictures and frozen figures have no place in it. See resources/schema/exchange.md.
QByteArray answerTable(const std::vector<EnrolmentApplication> &applications);

/// The answers of such a table, or of one made by hand with some of its columns, as drafts.
struct ReadAnswers
{
    std::vector<EnrolmentDraft> drafts = {};
    std::vector<ImportProblem> problems = {}; ///< FieldUnknown for a column, FieldInvalid for a cell, FileMalformed
};

ReadAnswers readAnswers(const store::CsvFile &table);

} // namespace canbao
