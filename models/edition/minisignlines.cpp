#include "models/edition/minisignlines.h"

#include <QByteArrayList>

namespace canbao {

std::optional<std::vector<QByteArray>> minisignLines(const QByteArray &text)
{
    constexpr qsizetype Largest = 8192; // minisign's comments are at most 1024 and 8192 bytes
    if (text.size() > Largest)
        return std::nullopt;
    std::vector<QByteArray> lines;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines.push_back(line);
    }
    if (lines.back().isEmpty())
        lines.pop_back();
    return lines;
}

std::optional<QByteArray> minisignBytes(const QByteArray &line, qsizetype size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(line, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Written again it must be the same: one signature has one spelling.
    if (!decoded || decoded.decoded.size() != size || decoded.decoded.toBase64() != line)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace canbao
