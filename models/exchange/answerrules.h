#pragma once

#include "models/application/answerchecks.h"

namespace canbao {

/// Which answers of a saved application from elsewhere break a rule of the wizard on the day when it was saved:
/// document, person, bank card, and the codes of regions. Left out is what depends on an edition of the reference data
/// that may have been another one there – banks, offices, grades – and a region where \a edition, in which it was
/// saved, is later than the one in use here.
std::vector<Problem> brokenRules(const EnrolmentDraft &answers, const ReferenceEdition &edition, QDate savedOn,
                                 const ReferenceBooks &books);

/// The same of answers that are not finished: what is missing is no problem, nor is an age at which nobody may enrol.
std::vector<Problem> brokenRulesOfDraft(const EnrolmentDraft &answers, const CheckContext &context);

} // namespace canbao
