#include "models/store/listtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace canbao::store {

namespace {

constexpr qsizetype SampleSize = 4096;

/// Wide text without a mark has its zero bytes on one side only: commas, digits and line breaks.
std::optional<QStringDecoder::Encoding> unmarkedWide(const QByteArray &bytes)
{
    const auto sample = bytes.first(std::min(bytes.size(), SampleSize));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < sample.size(); ++at)
        zeros[static_cast<std::size_t>(at % 2)] += sample[at] == '\0' ? 1 : 0;
    if (bytes.size() % 2 != 0 || (zeros[0] > 0) == (zeros[1] > 0))
        return std::nullopt;
    return zeros[1] > 0 ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
}

std::optional<QString> decodedWith(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    const bool isText =
        !decoder.hasError() && !text.contains(QChar::Null) && !text.contains(QChar::ReplacementCharacter);
    return isText ? std::optional(text) : std::nullopt;
}

} // namespace

std::optional<QString> decodedText(const QByteArray &bytes)
{
    const auto marked = QStringDecoder::encodingForData(bytes);
    const bool isWide = marked == QStringDecoder::Utf16LE || marked == QStringDecoder::Utf16BE;
    if (isWide && bytes.size() % 2 != 0)
        return std::nullopt; // half a character is left over: cut off, or no text
    if (marked)
        return decodedWith(QStringDecoder(*marked), bytes);
    if (bytes.contains('\0')) {
        const auto wide = unmarkedWide(bytes);
        return wide ? decodedWith(QStringDecoder(*wide), bytes) : std::nullopt;
    }
    if (auto text = decodedWith(QStringDecoder(QStringDecoder::Utf8), bytes))
        return text;
    return decodedWith(QStringDecoder("GB18030"), bytes);
}

char separatorOf(const QByteArray &firstLine)
{
    constexpr std::array Candidates{',', ';', '\t'};
    return *std::ranges::max_element(Candidates, {}, [&](char candidate) { return firstLine.count(candidate); });
}

} // namespace canbao::store
