#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/papercopy.h"

#include <QImage>

namespace canbao::ui {

/// What the code for the clerk says: the answers in the order of the enrolment sheet as plain text, in Chinese whatever
/// the paper's language, for that is what the clerk types. First line: "CANBAO1 " and the reference; last: "#" and the
/// CRC-16 (ISO/IEC 13239) of everything before it. The document's number stands in it only where the copy shows it in
/// full.
QString clerkCodeText(const EnrolmentApplication &application, const PaperMask &mask);
/// The text as a QR code (ISO/IEC 18004, level M) with its quiet zone, black on white, one dot a module. Null when it
/// is longer than a code can be.
QImage qrCode(const QString &text);

} // namespace canbao::ui
