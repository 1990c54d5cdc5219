#include "models/store/recoverycode.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    static_cast<void>(canbao::store::recoveryCodeBytes(QString::fromUtf8(input)));
}
