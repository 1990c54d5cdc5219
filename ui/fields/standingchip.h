#pragma once

#include "models/contribution/contributionquote.h"

class QLabel;

namespace canbao::ui {

/// Makes a chip of a label: "known", "provisional" or "not known" on the tint that belongs to it.
void showStanding(QLabel *chip, Standing standing);
/// The same with words of its own.
void showStanding(QLabel *chip, Standing standing, const QString &text);
/// Of a rate: what is in force by months that nobody stated, or by sources that disagree, is not plain "known".
void showRateStanding(QLabel *chip, const RateAnswer &answer);

} // namespace canbao::ui
