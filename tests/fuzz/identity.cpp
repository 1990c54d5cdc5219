#include "models/identity/identitynumber.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    const auto number = canbao::IdentityNumber::parse(QString::fromUtf8(input), QDate(2026, 11, 26));
    if (number)
        Q_ASSERT(!number->text().isEmpty());
}
