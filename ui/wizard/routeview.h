#pragma once

#include "models/application/enrolmentsession.h"
#include "models/place/routeadvice.h"
#include "ui/wizard/routerow.h"

namespace canbao::ui {

/// A route in words, as a card shows it and a screen reader reads it.
struct RouteView
{
    QString title;
    QString place;
    QString verdict;
    QString tone; ///< "good", "caution" or "problem"
    QString reason;
    std::vector<RouteRow>
        rows; ///< the same questions in the same order for every route; none where it is the same place
    QString question; ///< to be read to 12333
    bool isSamePlace = false; ///< the same as the other card: nothing to choose between
};

RouteView routeView(const RouteAdvice &advice, const EnrolmentSession &session);

} // namespace canbao::ui
