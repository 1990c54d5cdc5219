#pragma once

#include "models/law/explanation.h"

#include <QStringList>

#include <set>

namespace canbao::ui {

/// What an amount is called.
QString termText(Term term);
/// The amount with its unit; an age in years and months.
QString valueText(const Explanation &explanation);
/// The formula of one node with its figures, on one line: "base 7,162.00 × 20% = 1,432.40".
QString formulaText(const Explanation &explanation);
/// The whole tree, line by line, innermost first, each published input with its source.
QStringList explanationLines(const Explanation &explanation);
/// The same without what lies below amounts of the kinds \a closed: a table says it.
QStringList explanationLines(const Explanation &explanation, const std::set<Term> &closed);

} // namespace canbao::ui
