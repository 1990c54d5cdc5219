#pragma once

#include "models/contribution/noticerate.h"

namespace canbao {

/// Whether the kind comes with a list of its own.
bool isListed(GradeKind kind);

/// Reads the typed grades into a row whose rate, reference wage and limits have been read. Every grade must be a figure
/// of its kind, lie between the limits, and be higher than the one before. One problem for each grade at most.
std::vector<NoticeProblem> readGrades(const NoticeAnswers &answers, ContributionRate &rate);
/// What somebody would have typed for these grades.
std::vector<NoticeGrade> typedGrades(const GradeList &grades);

} // namespace canbao
