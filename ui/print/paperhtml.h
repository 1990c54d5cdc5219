#pragma once

#include "ui/print/paperdocument.h"

namespace canbao::ui {

/// The same papers as one HTML page for screen readers and phones: headings, tables with headings, lists, and the
/// language of every passage. It needs no other file and loads nothing. UTF-8; written with saveFileSafely().
QByteArray readableCopy(const EnrolmentApplication &application, const PaperOptions &options);

} // namespace canbao::ui
