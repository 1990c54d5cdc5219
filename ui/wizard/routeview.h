#pragma once

#include "models/application/enrolmentsession.h"

#include <QString>

#include <vector>

namespace canbao::ui {

/// One line of a route's cost: a scheme and what twelve months of it cost.
struct CostRow
{
    QString name;
    QString amount; ///< or that it is not known
    bool isSum = false;
    bool operator==(const CostRow &) const = default;
};

/// A route in words, as a card shows it and a screen reader reads it.
struct RouteView
{
    QString title;
    QString place;
    QString verdict;
    QString tone; ///< "good", "caution" or "problem"
    QString reason;
    QString conditions;
    QString source;
    QString warning;
    QString costHeading;
    std::vector<CostRow> costs;
    QString costNote;
    bool isProvisional = false;
    QString question; ///< to be read to 12333
    QString bring;
    bool isSamePlace = false; ///< the same as the other card: nothing to choose between
};

/// What twelve months cost by scheme; several ways to be insured in one scheme get a row each, or their lowest.
std::vector<CostRow> costRows(const ContributionQuote &quote);
RouteView routeView(const EnrolmentRoute &route, const EnrolmentSession &session);

} // namespace canbao::ui
