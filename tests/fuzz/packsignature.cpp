#include "models/edition/packsignature.h"
#include "models/edition/trustedkeys.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    static_cast<void>(canbao::SigningKey::parse(input));
    const auto signature = canbao::PackSignature::parse(input);
    if (signature) {
        for (const auto &trusted : canbao::shippedKeys())
            Q_ASSERT(!signature->isBy(trusted.key, input)); // nobody here knows the secret halves
    }
}
