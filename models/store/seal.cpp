#include "models/store/seal.h"

#include "models/store/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t KeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype HeaderSize = 2; // version and epoch
constexpr char Version = 1;
constexpr char Epoch = 1; // counts up when the key is exchanged
constexpr std::size_t PaddingSize = 32; // hides the length of numbers and names
constexpr quint64 FieldSubkey = 1; // 2 and 3 are kept for a search index and a record sum
constexpr char SubkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "canbaoar";

static_assert(KeySize == crypto_kdf_KEYBYTES);

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

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

bool readAll(int descriptor, unsigned char *target, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        const auto count = ::read(descriptor, target + done, size - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += static_cast<std::size_t>(count);
    }
    unsigned char further = 0;
    return ::read(descriptor, &further, 1) == 0;
}

} // namespace

void Seal::KeyRelease::operator()(unsigned char *key) const
{
    sodium_free(key);
}

Seal::Seal(Key fieldKey) : m_fieldKey(std::move(fieldKey))
{
}

Seal::~Seal() = default;

Result<std::unique_ptr<Seal>> Seal::open(const QString &keyFolder, MissingKey whenMissing)
{
    if (sodium_init() < 0)
        return failure(Error::Code::KeyMissing, u"libsodium cannot be started"_s);

    const auto path = keyFolder + u"/archive.key"_s;
    // A dangling link counts as there: only where there is nothing at all may a key be made.
    const bool exists = QFileInfo::exists(path) || QFileInfo(path).isSymLink();
    if (!exists && whenMissing == MissingKey::Refuse)
        return failure(Error::Code::KeyMissing, u"there is no key file"_s);
    const auto master = exists ? readKey(path) : makeKey(keyFolder, path);
    if (!master)
        return failure(master);
    auto fieldKey = fieldKeyFrom(*master);
    if (!fieldKey)
        return failure(fieldKey);
    return std::unique_ptr<Seal>(new Seal(std::move(*fieldKey)));
}

Result<Seal::Key> Seal::allocateKey()
{
    Key key(static_cast<unsigned char *>(sodium_malloc(KeySize)));
    if (!key)
        return failure(Error::Code::KeyMissing, u"no memory for the key"_s);
    return key;
}

Result<Seal::Key> Seal::readKey(const QString &path)
{
    auto key = allocateKey();
    if (!key)
        return key;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Error::Code::KeyMissing, QString::fromLocal8Bit(std::strerror(errno)));
    const bool complete = readAll(descriptor, key->get(), KeySize);
    ::close(descriptor);
    if (!complete)
        return failure(Error::Code::KeyMissing, u"the key file does not hold 32 bytes"_s);
    return key;
}

Result<Seal::Key> Seal::makeKey(const QString &keyFolder, const QString &path)
{
    if (auto made = makePrivateFolder(keyFolder); !made)
        return failure(made);
    auto file = PrivateTemporaryFile::inFolder(keyFolder);
    if (!file)
        return failure(file);
    auto key = allocateKey();
    if (!key)
        return key;

    randombytes_buf(key->get(), KeySize);
    const auto content =
        QByteArray::fromRawData(reinterpret_cast<const char *>(key->get()), static_cast<qsizetype>(KeySize));
    if (auto written = file->write(content); !written)
        return failure(written);
    if (auto moved = file->moveTo(path); !moved)
        return failure(moved);
    return key;
}

Result<Seal::Key> Seal::fieldKeyFrom(const Key &master)
{
    auto fieldKey = allocateKey();
    if (fieldKey)
        crypto_kdf_derive_from_key(fieldKey->get(), KeySize, FieldSubkey, SubkeyContext, master.get());
    return fieldKey;
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
        bytes(associated), static_cast<quint64>(associated.size()), nullptr, nonce, m_fieldKey.get());
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
                                                   static_cast<quint64>(associated.size()), nonce, m_fieldKey.get())
        != 0)
        return broken("a sealed value does not fit its key or place");

    std::size_t length = 0;
    if (sodium_unpad(&length, bytes(std::as_const(content)), static_cast<std::size_t>(contentSize), PaddingSize) != 0)
        return broken("a sealed value is not padded");
    content.truncate(static_cast<qsizetype>(length));
    return content;
}

} // namespace canbao::store
