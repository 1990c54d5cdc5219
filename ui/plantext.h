#pragma once

#include "models/application/gradetable.h"

#include <QStringList>

namespace canbao::ui {

// The words for what an estimate rests on, in the current language: one place for screen, paper and command line.

QString assumptionSetText(AssumptionSet set);
QString assumedRateText(AssumedRate rate);
/// A whole sentence with its value.
QString assumptionText(const StatedAssumption &stated);
/// A whole sentence: what is not included.
QString omissionText(PlanOmission omission);
/// A whole sentence: why there is no pension; empty where there is one.
QString planObstacleText(PensionPlan::Obstacle obstacle);
/// One way out of too few months, with what it asks, in whole sentences.
QString shortfallText(const ShortfallOption &option);
/// "63 years", "60 years 8 months".
QString ageText(int months);
/// "known", "provisional", "not known", with "from a notice" where figures were entered by hand.
QString planStandingText(const PensionPlan &plan);
/// An amount with how sure it is; a sum that lacks something says so.
QString costText(const std::optional<Money> &amount, Standing standing);

} // namespace canbao::ui
