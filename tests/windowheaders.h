#pragma once

// What nearly every test of a window includes, to be read once by the compiler (see tests/CMakeLists.txt).

#include <QtTest>
#include <QtWidgets>
