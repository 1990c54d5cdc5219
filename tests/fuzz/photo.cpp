#include "models/photo/photofile.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    static_cast<void>(canbao::readPhoto(input));
}
