#include "models/edition/ratepack.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    static_cast<void>(canbao::RatePack::read(input, QVersionNumber(0, 1, 0)));
}
