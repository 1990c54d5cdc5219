#pragma once

#include "models/application/answerchecks.h"
#include "models/contribution/subsidyrule.h"

namespace canbao {

/// The checks of one step each; answerchecks.cpp calls them. A sound number has already filled what was left empty.
std::vector<Problem> applicantProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> documentProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> personProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> hukouProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> residenceProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> historyProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> placeProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> officeProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> insuranceProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> gradeProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> scheduleProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> subsidyProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> bankProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> cardProblems(const EnrolmentDraft &draft, const CheckContext &context);
std::vector<Problem> photoProblems(const EnrolmentDraft &draft, const CheckContext &context);

/// What the routes are weighed with.
RouteQuestion routeQuestionOf(const EnrolmentDraft &draft, const CheckContext &context);
/// Every subsidy that concerns the place of enrolment, judged for these answers; empty while no place is chosen.
std::vector<SubsidyFinding> subsidiesOf(const EnrolmentDraft &draft, const CheckContext &context);
/// The questions that only the person can answer, by key; empty where there is nothing to ask.
QStringList subsidyQuestions(const EnrolmentDraft &draft, const CheckContext &context);
/// What the photo of the card must be like where one enrols; null only without data.
const PhotoRequirement *photoRequirementOf(const EnrolmentDraft &draft, const ReferenceBooks &books);
/// The office of the reference data that was chosen and serves the place; null where there is none.
const Office *chosenOffice(const EnrolmentDraft &draft, const CheckContext &context);

/// The three routes as they stand for these answers.
std::vector<EnrolmentRoute> routesOf(const EnrolmentDraft &draft, const CheckContext &context);
/// The chosen one of them; nothing while none is chosen.
std::optional<EnrolmentRoute> chosenRoute(const EnrolmentDraft &draft, const CheckContext &context);
/// The region and those above it; empty while no place is chosen.
std::vector<RegionCode> enrolmentChain(const EnrolmentDraft &draft, const ReferenceBooks &books);
/// What the enrolment region answers for a scheme in the first month; empty while no place is chosen.
std::vector<RateAnswer> answersFor(Scheme scheme, const EnrolmentDraft &draft, const CheckContext &context);
/// The row that the grade is chosen from: the pension's, else that of medical insurance, else of unemployment
/// insurance; null where there is none or the medical variant is not chosen.
const ContributionRate *leadingRow(const EnrolmentDraft &draft, const CheckContext &context);
/// Whether the charge depends on a grade at all.
bool needsGrade(const EnrolmentDraft &draft, const CheckContext &context);

} // namespace canbao
