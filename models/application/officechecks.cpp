#include "models/application/answergroups.h"

namespace canbao {

std::vector<Problem> officeProblems(const EnrolmentDraft &, const CheckContext &)
{
    return {};
}

} // namespace canbao
