#pragma once

#include "models/core/result.h"
#include "models/place/listmapping.h"

#include <functional>

class QWidget;

namespace canbao::ui {

/// How the page of past insurance gets at a file, behind a seam: ui reads none itself, and no test can block.
struct ListFiles
{
    /// Which file; empty when cancelled. (parent, title, filter)
    std::function<QString(QWidget *, const QString &, const QString &)> choose = {};
    std::function<Result<ListTable>(const QString &)> read = {};
};

} // namespace canbao::ui
