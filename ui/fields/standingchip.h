#pragma once

#include "models/contribution/contributionquote.h"

class QLabel;

namespace canbao::ui {

/// Makes a chip of a label: "known", "provisional" or "not known" on the tint that belongs to it.
void showStanding(QLabel *chip, Standing standing);
/// The same with words of its own.
void showStanding(QLabel *chip, Standing standing, const QString &text);

} // namespace canbao::ui
