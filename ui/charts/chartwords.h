#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/serieslook.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace canbao::ui {

/// The figures of a chart as a table: what the picture shows, to read.
struct ChartTable
{
    struct Column
    {
        QString heading;
        bool isAmount = false; ///< to the right
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< one for each point that the keys walk through
};

/// The heading of the chart.
QString chartTitle(const ChartData &data);
/// One or two sentences: what the picture shows as a whole.
QString chartSummary(const ChartData &data);
ChartTable chartTable(const ChartData &data);
/// One point in words, to hear and to read below the picture; \a index as in the rows of the table.
QString pointWords(const ChartData &data, int index);
/// What these words cite.
std::vector<Source> pointSources(const ChartData &data, int index);
/// The point to begin with: the chosen grade, the pay-back point, the first part.
int firstPoint(const ChartData &data);
int pointCount(const ChartData &data);

QString seriesName(Series series);
QString provisionalWord();
QString payBackWords(int ageMonths);
/// "¥2,000" / "2,000 元", to the whole yuan: for axes.
QString wholeYuanText(qint64 yuan);

/// The parts of a premium that are something, from the first to the last.
struct SplitShare
{
    Series part = Series::Account;
    Money amount;
    Money before; ///< what the parts before it make together
    QString percent; ///< of the whole, to a tenth
    bool isProvisional = false;
};
std::vector<SplitShare> sharesOf(const SplitChartData &data);

} // namespace canbao::ui
