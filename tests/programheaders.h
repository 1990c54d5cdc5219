#pragma once

// The same of the tests that have a whole program.

#include "tests/app/programwindow.h"
#include "tests/windowheaders.h"
