#pragma once

#include "models/store/secretkey.h"

#include <QLatin1StringView>

#include <memory>

namespace canbao::store {

/// Where a sealed value lives. The seal of one place does not open at another, so values cannot be moved about.
struct SealedPlace
{
    QLatin1StringView table;
    QLatin1StringView column;
    QByteArray record; ///< the row's random uuid, 16 bytes
    QByteArray reference = {}; ///< of an application; empty elsewhere
};

/// The identity of a new row: 16 random bytes.
QByteArray newRecord();

/// Seals the personal fields of the archive (XChaCha20-Poly1305) with a subkey of the archive's key.
/// A sealed value is version 1 | epoch 1 | nonce 24 | cipher | tag 16; the content is padded to a multiple of 32 bytes.
class Seal
{
public:
    static Result<std::unique_ptr<Seal>> make(const SecretKey &master);

    QByteArray sealed(const QByteArray &plain, const SealedPlace &place) const;
    /// SealBroken for another key, another place or any change.
    Result<QByteArray> opened(const QByteArray &sealedValue, const SealedPlace &place) const;

private:
    explicit Seal(SecretKey fieldKey) : m_fieldKey(std::move(fieldKey)) { }

    SecretKey m_fieldKey;
};

} // namespace canbao::store
