#include "models/store/backupfile.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    static_cast<void>(canbao::store::isSealedBackup(input));
    static_cast<void>(canbao::store::openedBackup(input, QStringLiteral("passphrase of the fuzzer")));
}
