#pragma once

#include "models/application/enrolmentapplication.h"

namespace canbao::tests {

/// An archive as the program wrote it before there were key slots (versions 1 to 4): sealed with the key file itself,
/// contents in the list's own table. It holds \a application, printed once, and its answers as a draft; the key lies in
/// folder/key.
void makeOldArchive(const QString &folder, int version, const EnrolmentApplication &application);

} // namespace canbao::tests
