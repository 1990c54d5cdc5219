#pragma once

#include "app/commandline/commandanswer.h"
#include "models/application/referencebooks.h"
#include "models/contribution/noticerate.h"

#include <tl/expected.hpp>

namespace canbao::app {

/// The notice of a file: a JSON object of texts under the keys of NoticeField, with an object for the grades. What the
/// file is and what its region, insurance and variant are is settled here, figures and dates by the rules.
tl::expected<NoticeAnswers, CommandAnswer> readNoticeFile(const QString &path, const ReferenceBooks &books);

} // namespace canbao::app
