#include "ui/rates/ratesheet.h"

#include "models/core/csvtext.h"

namespace canbao::ui {

QByteArray csvOf(const RateSheet &sheet)
{
    QStringList headings;
    for (const auto &column : sheet.columns)
        headings << column.heading;
    std::vector<QStringList> lines{headings};
    for (const auto &row : sheet.rows)
        lines.push_back(row.cells);
    return csvText(lines);
}

} // namespace canbao::ui
