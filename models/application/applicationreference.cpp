#include "models/application/applicationreference.h"

#include "models/identity/typedtext.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Alphabet = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
static_assert(Alphabet.size() == 32);

constexpr qsizetype Payload = 7;

/// Times the generator in the field of 32 elements (x^5 + x^2 + 1).
int timesGenerator(int value)
{
    const int doubled = value << 1;
    return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

/// Every character counts with a different power of the generator, so one wrong character and two neighbours in the
/// wrong order always show. (A sum modulo 32 cannot do both.)
int checkValue(QStringView payload)
{
    int sum = 0;
    for (const auto character : payload)
        sum = timesGenerator(sum ^ static_cast<int>(Alphabet.indexOf(character)));
    return sum;
}

QString withDashes(QStringView eight)
{
    return u"CB-%1-%2"_s.arg(eight.first(4), eight.last(4));
}

} // namespace

ApplicationReference ApplicationReference::fromRandom(quint64 random)
{
    QString text;
    for (qsizetype index = 0; index < Payload; ++index)
        text.append(Alphabet.at(static_cast<qsizetype>(random >> (5 * index) & 31)));
    text.append(Alphabet.at(checkValue(text)));
    return ApplicationReference(withDashes(text));
}

Result<ApplicationReference> ApplicationReference::parse(const QString &typed)
{
    const auto cleaned = cleanNumber(typed);
    if (cleaned.size() != 2 + Payload + 1 || !cleaned.startsWith("CB"_L1))
        return failure(Error::Code::ReferenceMalformed);

    const auto characters = QStringView(cleaned).sliced(2);
    for (const auto character : characters) {
        if (!Alphabet.contains(character))
            return failure(Error::Code::ReferenceMalformed);
    }
    if (Alphabet.at(checkValue(characters.first(Payload))) != characters.back())
        return failure(Error::Code::ReferenceMalformed);
    return ApplicationReference(withDashes(characters));
}

} // namespace canbao
