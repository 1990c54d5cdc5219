#pragma once

#include "models/core/error.h"

namespace canbao::ui {

/// What somebody reads who cannot go on although nothing is mistyped: one source of the words for page and window.
struct InformationText
{
    QString title;
    QString reason;
    QString rule;
    QString lawKey; ///< of the document behind the rule
    QString change; ///< what would change it
    QString ask;
};

/// Whether a problem is explained so rather than at a field.
bool isInformation(Error::Code code);
/// \a place may be empty. \a routeReason says why a way to enrol is not open; it counts for RouteNotAllowed alone.
InformationText informationText(const Error &error, const QString &place = {}, const QString &routeReason = {});

} // namespace canbao::ui
