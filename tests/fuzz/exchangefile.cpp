#include "models/exchange/exchangefile.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    static_cast<void>(canbao::readExchange(input));
}
