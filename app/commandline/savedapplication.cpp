#include "app/commandline/savedapplication.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

tl::expected<EnrolmentApplication, CommandAnswer> savedApplication(const QString &typed, CommandContext &context)
{
    const auto reference = ApplicationReference::parse(typed);
    if (!reference)
        return tl::unexpected(refusal(reference.error(), u"REF"_s));
    const auto archive = context.archive();
    if (!archive)
        return tl::unexpected(refusal(archive.error(), u"data-dir"_s));
    auto application = (*archive)->load(reference->text());
    if (!application)
        return tl::unexpected(refusal(application.error(), u"REF"_s));
    return *std::move(application);
}

} // namespace canbao::app
