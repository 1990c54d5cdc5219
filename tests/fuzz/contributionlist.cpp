#include "models/store/listfile.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    static_cast<void>(canbao::store::readListBytes(input, QStringLiteral("list.csv")));
}
