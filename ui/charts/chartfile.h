#pragma once

#include "models/core/result.h"
#include "ui/charts/chartdata.h"
#include "ui/fields/dialogs.h"

#include <QByteArray>

#include <functional>

namespace canbao::ui {

/// Where the files of a chart go. The program gives its one safe way to write a file; ui writes none itself.
struct ChartFiles
{
    Dialogs dialogs;
    std::function<Result<void>(const QString &path, const QByteArray &content)> write;
};

/// The chart as a picture of 960 × 600 points, \a scale times as fine; light, with its title. The chart of the split
/// is as high as its parts.
QByteArray pngOf(const ChartData &data, double scale);
/// The same as shapes and text that can be searched.
QByteArray svgOf(const ChartData &data);

} // namespace canbao::ui
