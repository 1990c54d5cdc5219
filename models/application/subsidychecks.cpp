#include "models/application/answergroups.h"

namespace canbao {

std::vector<Problem> subsidyProblems(const EnrolmentDraft &, const CheckContext &)
{
    return {};
}

} // namespace canbao
