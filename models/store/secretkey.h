#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <memory>

namespace canbao::store {

/// What turning a passphrase into a key costs: passes over that much memory (Argon2id).
struct KeyCost
{
    quint64 operations = 3;
    quint64 memoryBytes = quint64{128} << 20; // about 0.3 s on a machine of 2020

    bool operator==(const KeyCost &) const = default;
};

/// 32 secret bytes between guard pages: kept out of swap and core dumps where the system allows it, wiped when let go.
class SecretKey
{
public:
    static constexpr std::size_t Size = 32;
    static constexpr qsizetype SaltSize = 16;

    static Result<SecretKey> random();
    /// KeyMissing unless there are 32 bytes.
    static Result<SecretKey> fromBytes(QByteArrayView bytes);
    /// The same passphrase, salt and cost give the same key. PassphraseCost when this machine has not the memory.
    static Result<SecretKey> fromPassphrase(const QByteArray &passphrase, const QByteArray &salt, const KeyCost &cost);

    /// A key for one purpose; from none of them can another be told.
    Result<SecretKey> subkey(quint64 purpose) const;
    const unsigned char *bytes() const { return m_bytes.get(); }
    QByteArrayView view() const { return {m_bytes.get(), static_cast<qsizetype>(Size)}; }

private:
    struct Release
    {
        void operator()(unsigned char *bytes) const;
    };
    using Bytes = std::unique_ptr<unsigned char, Release>;

    explicit SecretKey(Bytes bytes) : m_bytes(std::move(bytes)) { }
    static Result<SecretKey> allocate();

    Bytes m_bytes;
};

} // namespace canbao::store
