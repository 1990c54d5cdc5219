#pragma once

#include "models/application/enrolmentsession.h"
#include "models/place/routeadvice.h"
#include "ui/wizard/routerow.h"

namespace canbao::ui {

/// Reference wage and index of the place, what the same yuan bring, where the pension would be drawn.
RouteRow pensionRow(const RouteAdvice &advice, const EnrolmentSession &session);
/// Where care is paid back.
RouteRow medicalRow(const RouteAdvice &advice, const EnrolmentSession &session);
/// From when the figures are and how far they can be trusted.
RouteRow freshnessRow(const RouteAdvice &advice, const EnrolmentSession &session);

} // namespace canbao::ui
