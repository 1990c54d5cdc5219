#pragma once

#include "models/core/result.h"

#include <QByteArray>
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

/// Seals the personal fields of the archive (XChaCha20-Poly1305) with a key of its own that lies apart from it.
/// A sealed value is version 1 | epoch 1 | nonce 24 | cipher | tag 16; the content is padded to a multiple of 32 bytes.
class Seal
{
public:
    enum class MissingKey { Create, Refuse };

    /// Reads \a keyFolder/archive.key. KeyMissing when there is none (unless one may be made) or when it is not 32
    /// bytes.
    static Result<std::unique_ptr<Seal>> open(const QString &keyFolder, MissingKey whenMissing);
    ~Seal();
    Q_DISABLE_COPY_MOVE(Seal)

    QByteArray sealed(const QByteArray &plain, const SealedPlace &place) const;
    /// SealBroken for another key, another place or any change.
    Result<QByteArray> opened(const QByteArray &sealedValue, const SealedPlace &place) const;

private:
    /// Memory between guard pages, locked and kept out of dumps; wiped when it is let go.
    struct KeyRelease
    {
        void operator()(unsigned char *key) const;
    };
    using Key = std::unique_ptr<unsigned char, KeyRelease>;

    explicit Seal(Key fieldKey);
    static Result<Key> readKey(const QString &path);
    static Result<Key> makeKey(const QString &keyFolder, const QString &path);
    static Result<Key> allocateKey();
    static Result<Key> fieldKeyFrom(const Key &master);

    Key m_fieldKey;
};

} // namespace canbao::store
