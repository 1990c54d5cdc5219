#pragma once

#include "models/application/enrolmentdraft.h"

namespace canbao {

/// The stable words of answers in drafts and case files. Those that other rooms have words for are the same words.
QString draftKey(FilledBy answer);
QString draftKey(PaperWording answer);
QString draftKey(DocumentType answer);
QString draftKey(Sex answer);
QString draftKey(RetirementCategory answer);
QString draftKey(ResidencePermit answer);
QString draftKey(RouteKind answer);
QString draftKey(MedicalBase answer);
QString draftKey(PaymentFrequency answer);
QString draftKey(PayChannel answer);
QString draftKey(Certainty answer);
QString draftKey(AssumptionSet answer);
QString draftKey(CardService answer);
QString draftKey(CardDelivery answer);

/// The answer whose word this is; nothing when there is none.
template<typename Enum>
std::optional<Enum> fromDraftKey(const QString &key);

/// "60%", "lowest" or a base as "4952.00".
QString gradeText(const GradeChoice &grade);
std::optional<GradeChoice> gradeFromText(const QString &text);

} // namespace canbao
