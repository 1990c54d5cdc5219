#pragma once

// What nearly every test of a window includes, to be read once by the compiler (see tests/CMakeLists.txt).

#include "models/application/enrolmentsession.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
