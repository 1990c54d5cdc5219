#include "app/unusedreference.h"

#include <QRandomGenerator>

namespace canbao::app {

Result<ApplicationReference> unusedReference(const store::ApplicationArchive &archive)
{
    for (;;) {
        const auto reference = ApplicationReference::fromRandom(QRandomGenerator::system()->generate64());
        const auto used = archive.contains(reference.text());
        if (!used)
            return failure(used);
        if (!*used)
            return reference;
    }
}

} // namespace canbao::app
