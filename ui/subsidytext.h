#pragma once

#include "models/contribution/subsidyrule.h"

namespace canbao::ui {

// The words of the subsidy check, for screen and paper.

QString subsidyKindText(SubsidyKind kind);
QString subsidyResultText(SubsidyResult result);
QString conditionStateText(ConditionState state);
/// The fact that was used: "You are 47", "You said yes".
QString subsidyFactText(const ConditionFinding &finding);
/// What only the person can answer, as a question.
QString subsidyQuestionText(const QString &question);
/// The amount a month with how sure it is, or that it is not known.
QString subsidyAmountText(const SubsidyFinding &finding);
/// "Was valid until …" or when it holds; empty where the source states nothing.
QString subsidyValidityText(const SubsidyFinding &finding);
/// What to read out to 12333; empty where nothing is open.
QString subsidyCallText(const SubsidyFinding &finding, const QString &place);

} // namespace canbao::ui
