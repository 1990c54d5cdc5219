#include "models/edition/packsignature.h"

#include "models/edition/minisignlines.h"

#include <sodium.h>

namespace canbao {

namespace {

constexpr QByteArrayView Prehashed = "ED";
constexpr QByteArrayView UntrustedMark = "untrusted comment: ";
constexpr QByteArrayView TrustedMark = "trusted comment: ";

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

bool isSignedBy(const SigningKey &key, const QByteArray &signature, const QByteArray &message)
{
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()), bytesOf(key.bytes))
        == 0;
}

QByteArray hashOf(const QByteArray &content)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
                       bytesOf(content), static_cast<unsigned long long>(content.size()), nullptr, 0);
    return hash;
}

} // namespace

Result<PackSignature> PackSignature::parse(const QByteArray &text)
{
    const auto lines = minisignLines(text);
    if (!lines || lines->size() != 4 || !lines->at(0).startsWith(UntrustedMark)
        || !lines->at(2).startsWith(TrustedMark))
        return failure(Error::Code::PackDamaged);
    const auto first = minisignBytes(lines->at(1), KindSize + IdSize + crypto_sign_BYTES);
    const auto second = minisignBytes(lines->at(3), crypto_sign_BYTES);
    if (!first || !second || !first->startsWith(Prehashed))
        return failure(Error::Code::PackDamaged);
    PackSignature signature;
    signature.m_keyId = first->sliced(KindSize, IdSize);
    signature.m_signature = first->sliced(KindSize + IdSize);
    signature.m_comment = lines->at(2).sliced(TrustedMark.size());
    signature.m_commentSignature = *second;
    return signature;
}

bool PackSignature::isBy(const SigningKey &key, const QByteArray &content) const
{
    return sodium_init() >= 0 && key.id == m_keyId && isSignedBy(key, m_signature, hashOf(content))
        && isSignedBy(key, m_commentSignature, m_signature + m_comment);
}

} // namespace canbao
