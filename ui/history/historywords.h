#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/application/referencebooks.h"
#include "ui/citingtext.h"

namespace canbao::ui {

// The words about insurance so far.

QString certaintyText(Certainty answer);
QString gapText(int months);
/// What the reference data say of breaks where the person would enrol; else the question to ask.
CitingText gapRuleText(const EnrolmentDraft &draft, const ReferenceBooks &books);
QString twiceTitleText();
/// What would run twice, and what to do first.
QString twiceText(const HistoryAnswers &history);

} // namespace canbao::ui
