#include "models/application/answergroups.h"

namespace canbao {

std::vector<Problem> historyProblems(const EnrolmentDraft &, const CheckContext &)
{
    return {};
}

} // namespace canbao
