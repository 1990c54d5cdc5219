#include "tests/support/packs/packsigner.h"

#include <sodium.h>

namespace canbao::test {

namespace {

unsigned char *bytesOf(QByteArray &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

QByteArray signedBy(const QByteArray &secret, const QByteArray &message)
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), static_cast<unsigned long long>(message.size()),
                         bytesOf(secret));
    return signature;
}

} // namespace

PackSigner::PackSigner(char seed)
    : m_key{.id = QByteArray(8, seed), .bytes = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')}
    , m_secret(crypto_sign_SECRETKEYBYTES, '\0')
{
    const QByteArray seedBytes(crypto_sign_SEEDBYTES, seed);
    crypto_sign_seed_keypair(bytesOf(m_key.bytes), bytesOf(m_secret), bytesOf(seedBytes));
}

QByteArray PackSigner::signature(const QByteArray &content, const QByteArray &comment) const
{
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(bytesOf(hash), static_cast<std::size_t>(hash.size()), bytesOf(content),
                       static_cast<unsigned long long>(content.size()), nullptr, 0);
    const auto signature = signedBy(m_secret, hash);
    return "untrusted comment: signed by a test\n" + (QByteArray("ED") + m_key.id + signature).toBase64()
        + "\ntrusted comment: " + comment + '\n' + signedBy(m_secret, signature + comment).toBase64() + '\n';
}

} // namespace canbao::test
