#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace canbao::ui {

/// The PDF \a pages with the first page of the PDF \a overlay laid over each of its pages; what was on them stays as it
/// was. The same for the same, whenever it is made. PagesDamaged where one of them cannot be read.
Result<QByteArray> withOverlay(const QByteArray &pages, const QByteArray &overlay);

} // namespace canbao::ui
