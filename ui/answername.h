#pragma once

#include "models/application/answer.h"

#include <QString>

namespace canbao::ui {

/// The answer's name inside a sentence: "payment grade".
QString answerName(Answer answer);
/// The first of them and how many more: "payment grade and 2 more answers".
QString answersText(const std::vector<Answer> &answers);
/// All of them, as far as a line takes them.
QString answerListText(const std::vector<Answer> &answers);

} // namespace canbao::ui
