#pragma once

#include "models/core/error.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The sentences about errors, whichever file they stand in.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The figure for a placeholder; "not known" where the error has none: a sentence with a gap would be worse.
QString errorValue(const Error &error, std::size_t index);

/// The number that decides between one and several.
int errorCount(const Error &error);

} // namespace canbao::ui
