#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <functional>

class QWidget;

namespace canbao::ui {

/// How the page of the photo gets at a file, behind a seam: ui reads none itself, and no test can block.
struct PhotoFiles
{
    /// Which file; empty when cancelled. (parent, title, filter)
    std::function<QString(QWidget *, const QString &, const QString &)> choose = {};
    /// Called beside the thread of the windows.
    std::function<Result<QByteArray>(const QString &)> read = {};
};

} // namespace canbao::ui
