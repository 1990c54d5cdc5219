#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace canbao::app {

/// The bytes of a picture's file, no more than will be looked at; an error names the file as \a path does.
Result<QByteArray> photoFileBytes(const QString &path);

} // namespace canbao::app
