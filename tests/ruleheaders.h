#pragma once

// What nearly every test of a rule or of the archive includes, to be read once by the compiler (see
// tests/CMakeLists.txt).

#include <tl/expected.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>
