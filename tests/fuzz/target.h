#pragma once

#include <QByteArray>

/// One parser of what comes from outside. Each file of this folder that is named after a parser defines it once; it must
/// neither crash nor hang, whatever \a input is.
void parseAnything(const QByteArray &input);
