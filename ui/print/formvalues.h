#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/papercopy.h"

namespace canbao::ui {

/// What the person answered to a field of the counter's sheets, by the field's key ("hukou_address"), in the current
/// language; empty where Canbao does not know it.
QString formValue(const QString &key, const EnrolmentApplication &application, const PaperMask &mask);

} // namespace canbao::ui
