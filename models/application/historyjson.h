#pragma once

#include "models/application/enrolmentdraft.h"

#include <QJsonValue>

namespace canbao {

/// The members of drafts and case files that are lists: "months_paid": [{"region": "440000", "pension_months": "144",
/// "medical_months": "12", "first_month": "2010-03"}] and "subsidy_facts": {"hard_to_employ": "not_sure"}.
/// Undefined where nothing is answered; reading answers false where a value is none that Canbao knows.
QJsonValue writtenStays(const EnrolmentDraft &draft);
bool readStays(EnrolmentDraft &draft, const QJsonValue &value);
QJsonValue writtenFacts(const EnrolmentDraft &draft);
bool readFacts(EnrolmentDraft &draft, const QJsonValue &value);

} // namespace canbao
