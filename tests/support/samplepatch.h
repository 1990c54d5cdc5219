#pragma once

#include "models/application/enrolmentdraft.h"

namespace canbao::test {

/// The sample's answers with some replaced: "{'mobile': '1', 'sex': null}". Null takes an answer away; single quotes
/// stand for double ones. The members are those of case files.
EnrolmentDraft patchedSample(const QString &patch);

} // namespace canbao::test
