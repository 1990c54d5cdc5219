#include "models/exchange/answertable.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    if (const auto table = canbao::store::CsvFile::parse(input, QStringLiteral("table.csv")))
        static_cast<void>(canbao::readAnswers(*table));
}
