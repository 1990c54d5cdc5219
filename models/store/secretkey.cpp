#include "models/store/secretkey.h"

#include <cstring>
#include <sodium.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char SubkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "canbaoar";

static_assert(SecretKey::Size == crypto_kdf_KEYBYTES);
static_assert(SecretKey::SaltSize == crypto_pwhash_SALTBYTES);

} // namespace

void SecretKey::Release::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Result<SecretKey> SecretKey::allocate()
{
    if (sodium_init() < 0)
        return failure(Error::Code::KeyMissing, u"libsodium cannot be started"_s);
    Bytes bytes(static_cast<unsigned char *>(sodium_malloc(Size)));
    if (!bytes)
        return failure(Error::Code::KeyMissing, u"no memory for a key"_s);
    return SecretKey(std::move(bytes));
}

Result<SecretKey> SecretKey::random()
{
    auto key = allocate();
    if (key)
        randombytes_buf(key->m_bytes.get(), Size);
    return key;
}

Result<SecretKey> SecretKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != static_cast<qsizetype>(Size))
        return failure(Error::Code::KeyMissing, u"a key has not 32 bytes"_s);
    auto key = allocate();
    if (key)
        std::memcpy(key->m_bytes.get(), bytes.data(), Size);
    return key;
}

Result<SecretKey> SecretKey::fromPassphrase(const QByteArray &passphrase, const QByteArray &salt, const KeyCost &cost)
{
    Q_ASSERT(salt.size() == SaltSize);
    auto key = allocate();
    if (!key)
        return key;
    const int made = crypto_pwhash(key->m_bytes.get(), Size, passphrase.constData(),
                                   static_cast<unsigned long long>(passphrase.size()),
                                   reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations,
                                   static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0)
        return failure(Error::Code::PassphraseCost, u"no memory for Argon2id"_s);
    return key;
}

Result<SecretKey> SecretKey::subkey(quint64 purpose) const
{
    auto key = allocate();
    if (key)
        crypto_kdf_derive_from_key(key->m_bytes.get(), Size, purpose, SubkeyContext, m_bytes.get());
    return key;
}

} // namespace canbao::store
