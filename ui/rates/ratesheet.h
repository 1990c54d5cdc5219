#pragma once

#include "models/law/source.h"

#include <QStringList>

#include <vector>

namespace canbao::ui {

/// A table of the rate browser in words: the same for screen, file and paper.
struct RateSheet
{
    struct Column
    {
        QString heading;
        int weight = 10; ///< share of the width
        bool isAmount = false; ///< to the right
    };
    struct Row
    {
        QStringList cells;
        QString detail = {}; ///< everything that is known of it, in lines
        std::vector<Source> cited = {}; ///< by the detail
        bool isCaution = false;
    };

    QString title = {};
    QString lead = {}; ///< what one should know before reading; may be empty
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    QString emptyText = {}; ///< in place of rows: that nothing is known
};

/// The sheet for other programs: UTF-8 with its mark, CRLF, fields in quotes where they need it (RFC 4180). A field
/// that a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csvOf(const RateSheet &sheet);

} // namespace canbao::ui
