#pragma once

#include "models/application/answerchecks.h"
#include "models/application/enrolmentdraft.h"
#include "models/application/lifestatus.h"
#include "models/contribution/employmentrate.h"

namespace canbao::ui {

// The words for answers and findings, in the current language: one place for screen, check page and paper.

QString stepText(Step step);
QString noteText(Note note);
QString schemeText(Scheme scheme);
QString lifeStatusText(LifeStatus status); ///< "handed in"
QString standingText(Standing standing); ///< "known", "entered by hand", "provisional", "not known"
QString confidenceText(Confidence confidence);
QString periodBasisText(PeriodBasis basis);
QString frequencyText(PaymentFrequency frequency);
QString employmentInsuranceText(EmploymentInsurance insurance);
QString documentTypeText(DocumentType type);
QString sexText(Sex sex);
QString categoryText(RetirementCategory category);
QString permitText(ResidencePermit permit);
QString payChannelText(PayChannel channel);
QString cardServiceText(CardService service);
QString cardDeliveryText(CardDelivery delivery);
QString filledByText(FilledBy filledBy);
/// "100%", "6,000 元" or "lowest base".
QString gradeText(const GradeChoice &grade);
/// What a source is called in a sentence: its number, or its title where it has none.
QString sourceName(const Source &source);
/// "京人社发〔2025〕11号, 2025-09-18, official": one line for a figure's source.
QString sourceText(const Source &source);

} // namespace canbao::ui
