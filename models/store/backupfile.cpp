#include "models/store/backupfile.h"

#include "models/store/cipherbytes.h"

#include <QtEndian>

#include <sodium.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Magic("CANBAOBK1\n");
constexpr qsizetype NumberSize = 8;
constexpr qsizetype SaltAt = 10 + 2 * NumberSize;
constexpr qsizetype StreamAt = SaltAt + SecretKey::SaltSize;
constexpr qsizetype StreamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype ChunksAt = StreamAt + StreamHeaderSize;
constexpr qsizetype ChunkSize = 64 * 1024;
constexpr qsizetype ChunkTagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
/// A file that asks for more is not ours: opening it must not exhaust the machine.
constexpr quint64 MostOperations = 16;
constexpr quint64 MostMemory = quint64{1} << 30;

QByteArray number(quint64 value)
{
    QByteArray text(NumberSize, Qt::Uninitialized);
    qToLittleEndian(value, text.data());
    return text;
}

QByteArray typedBytes(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

tl::unexpected<Error> unreadable(const char *why)
{
    return failure(Error::Code::BackupUnreadable, QString::fromLatin1(why));
}

QByteArray sealedChunk(crypto_secretstream_xchacha20poly1305_state &state, QByteArrayView plain,
                       const QByteArray &front, bool isLast)
{
    QByteArray chunk(plain.size() + ChunkTagSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &state, reinterpret_cast<unsigned char *>(chunk.data()), nullptr,
        reinterpret_cast<const unsigned char *>(plain.data()), static_cast<quint64>(plain.size()), bytes(front),
        static_cast<quint64>(front.size()),
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return chunk;
}

Result<QByteArray> openedChunks(const QByteArray &file, const SecretKey &key)
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(file, StreamAt), key.bytes()) != 0)
        return unreadable("the stream's header is not sound");
    const auto front = file.first(ChunksAt);
    QByteArray content;
    unsigned char tag = 0;
    for (qsizetype at = ChunksAt; at < file.size();) {
        const auto size = std::min(ChunkSize + ChunkTagSize, file.size() - at);
        if (size < ChunkTagSize || tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return unreadable("there is more after the end");
        QByteArray plain(size - ChunkTagSize, Qt::Uninitialized);
        if (crypto_secretstream_xchacha20poly1305_pull(&state, reinterpret_cast<unsigned char *>(plain.data()), nullptr,
                                                       &tag, bytes(file, at), static_cast<quint64>(size), bytes(front),
                                                       static_cast<quint64>(front.size()))
            != 0) {
            if (at == ChunksAt)
                return failure(Error::Code::PassphraseWrong, u"the first chunk does not open"_s);
            return unreadable("a chunk does not open");
        }
        content += plain;
        at += size;
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return unreadable("the end is missing");
    return content;
}

} // namespace

bool isSealedBackup(const QByteArray &file)
{
    return file.startsWith(Magic);
}

Result<QByteArray> sealedBackup(const QByteArray &content, const QString &passphrase, const KeyCost &cost)
{
    QByteArray salt(SecretKey::SaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    const auto key = SecretKey::fromPassphrase(typedBytes(passphrase), salt, cost);
    if (!key)
        return failure(key);
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(StreamHeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char *>(header.data()),
                                                    key->bytes());
    const QByteArray front = Magic.toByteArray() + number(cost.operations) + number(cost.memoryBytes) + salt + header;
    QByteArray file = front;
    for (qsizetype at = 0; at == 0 || at < content.size(); at += ChunkSize) {
        const auto size = std::min(ChunkSize, content.size() - at);
        file += sealedChunk(state, QByteArrayView(content).sliced(at, size), front, at + size == content.size());
    }
    sodium_memzero(&state, sizeof state);
    return file;
}

Result<QByteArray> openedBackup(const QByteArray &file, const QString &passphrase)
{
    if (!isSealedBackup(file) || file.size() < ChunksAt + ChunkTagSize)
        return unreadable("this is no sealed backup");
    const KeyCost cost{.operations = qFromLittleEndian<quint64>(file.constData() + Magic.size()),
                       .memoryBytes = qFromLittleEndian<quint64>(file.constData() + Magic.size() + NumberSize)};
    if (cost.operations < 1 || cost.operations > MostOperations || cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN
        || cost.memoryBytes > MostMemory)
        return unreadable("the cost of the passphrase is out of bounds");
    const auto key = SecretKey::fromPassphrase(typedBytes(passphrase), file.sliced(SaltAt, SecretKey::SaltSize), cost);
    if (!key)
        return failure(key);
    return openedChunks(file, *key);
}

} // namespace canbao::store
