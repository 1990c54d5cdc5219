#pragma once

#include "models/law/explanation.h"

#include <QString>

namespace canbao::test {

/// Computes every node of the tree again from its inputs. Empty when each one gives its value and every published value
/// names its source; else the term of the first node that does not.
QString contradictionIn(const Explanation &explanation);

} // namespace canbao::test
