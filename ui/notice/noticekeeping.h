#pragma once

#include "models/contribution/contributionrate.h"
#include "models/core/result.h"

#include <functional>

class QWidget;

namespace canbao::ui {

/// How figures of a notice are kept, behind a seam: ui has no archive, and no test can block.
struct NoticeKeeping
{
    std::function<Result<void>(const ContributionRate &)> save = {};
    std::function<Result<void>(qint64 id)> remove = {};
    /// A question with two answers; true for the first. (parent, title, question, yes, no)
    std::function<bool(QWidget *, const QString &, const QString &, const QString &, const QString &)> ask = {};

    bool isPossible() const { return save && remove && ask; }
};

} // namespace canbao::ui
