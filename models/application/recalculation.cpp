#include "models/application/recalculation.h"

namespace canbao {

tl::expected<EnrolmentApplication, std::vector<Problem>> recalculated(const EnrolmentApplication &application,
                                                                      const ReferenceBooks &books)
{
    return complete(application.answers, {.books = books, .today = application.createdAt.date()}, application.reference,
                    application.createdAt, application.programVersion);
}

} // namespace canbao
