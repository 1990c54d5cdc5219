#pragma once

#include "models/place/contributionlist.h"

namespace canbao::ui {

// The words around an imported contribution list.

QString meaningText(ListMeaning meaning);
/// "Line 12: 朝阳区 is the name of several places: …"
QString lineProblemText(const LineProblem &problem, const RegionDirectory &directory);
/// "144 months in 2 places, 3 lines with problems"
QString listSummaryText(const ContributionList &list);

} // namespace canbao::ui
