#pragma once

#include <QByteArray>

namespace canbao::store {

// What XChaCha20-Poly1305 adds to what it seals, in bytes.
inline constexpr qsizetype NonceSize = 24;
inline constexpr qsizetype TagSize = 16;

/// The bytes from \a at on, as libsodium takes them.
inline const unsigned char *bytes(const QByteArray &data, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(data.constData()) + at;
}

} // namespace canbao::store
