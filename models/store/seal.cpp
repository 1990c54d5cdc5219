#include "models/store/seal.h"

#include "models/store/cipherbytes.h"

#include <QUuid>

#include <sodium.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderSize = 2; // version and epoch
constexpr char Version = 1;
constexpr char Epoch = 1; // counts up when the key is exchanged
constexpr std::size_t PaddingSize = 32; // hides the length of numbers and names
constexpr quint64 FieldSubkey = 1; // 2 is kept for a search index, 3 sums records

static_assert(SecretKey::Size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(NonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(TagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

void appendWithLength(QByteArray &data, QByteArrayView part)
{
    const auto length = static_cast<quint32>(part.size());
    for (const int shift : {24, 16, 8, 0})
        data.append(static_cast<char>((length >> shift) & 0xff));
    data.append(part);
}

QByteArray associatedData(char epoch, const SealedPlace &place)
{
    QByteArray data;
    appendWithLength(data, "canbao archive");
    appendWithLength(data, QByteArrayView(&epoch, 1));
    appendWithLength(data, QByteArrayView(place.table.data(), place.table.size()));
    appendWithLength(data, QByteArrayView(place.column.data(), place.column.size()));
    appendWithLength(data, place.record);
    appendWithLength(data, place.reference);
    return data;
}

/// Filled up to a multiple of 32; sodium_unpad() finds the end again.
QByteArray padded(const QByteArray &plain)
{
    const auto used = static_cast<std::size_t>(plain.size());
    QByteArray content = plain;
    content.resize(static_cast<qsizetype>((used / PaddingSize + 1) * PaddingSize));
    std::size_t length = 0;
    sodium_pad(&length, bytes(content), used, PaddingSize, static_cast<std::size_t>(content.size()));
    return content;
}

tl::unexpected<Error> broken(const char *why)
{
    return failure(Error::Code::SealBroken, QString::fromLatin1(why));
}

} // namespace

QByteArray newRecord()
{
    return QUuid::createUuid().toRfc4122();
}

Result<std::unique_ptr<Seal>> Seal::make(const SecretKey &master)
{
    auto fieldKey = master.subkey(FieldSubkey);
    if (!fieldKey)
        return failure(fieldKey);
    return std::unique_ptr<Seal>(new Seal(*std::move(fieldKey)));
}

QByteArray Seal::sealed(const QByteArray &plain, const SealedPlace &place) const
{
    auto content = padded(plain);
    const auto associated = associatedData(Epoch, place);
    QByteArray result(HeaderSize + NonceSize + content.size() + TagSize, Qt::Uninitialized);
    result[0] = Version;
    result[1] = Epoch;
    unsigned char *nonce = bytes(result) + HeaderSize;
    randombytes_buf(nonce, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + NonceSize, nullptr, bytes(std::as_const(content)), static_cast<quint64>(content.size()),
        bytes(associated), static_cast<quint64>(associated.size()), nullptr, nonce, m_fieldKey.bytes());
    sodium_memzero(content.data(), static_cast<std::size_t>(content.size()));
    return result;
}

Result<QByteArray> Seal::opened(const QByteArray &sealedValue, const SealedPlace &place) const
{
    const auto contentSize = sealedValue.size() - HeaderSize - NonceSize - TagSize;
    if (contentSize <= 0)
        return broken("a sealed value is too short");
    if (sealedValue[0] != Version || sealedValue[1] != Epoch)
        return broken("a sealed value has an unknown version");

    const auto associated = associatedData(sealedValue[1], place);
    const unsigned char *nonce = bytes(sealedValue) + HeaderSize;
    QByteArray content(contentSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(content), nullptr, nullptr, nonce + NonceSize,
                                                   static_cast<quint64>(contentSize + TagSize), bytes(associated),
                                                   static_cast<quint64>(associated.size()), nonce, m_fieldKey.bytes())
        != 0)
        return broken("a sealed value does not fit its key or place");

    std::size_t length = 0;
    if (sodium_unpad(&length, bytes(std::as_const(content)), static_cast<std::size_t>(contentSize), PaddingSize) != 0)
        return broken("a sealed value is not padded");
    content.truncate(static_cast<qsizetype>(length));
    return content;
}

} // namespace canbao::store
