#include "models/store/keyfile.h"

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

QString keyPath(const QString &folder)
{
    return folder + u"/archive.key"_s;
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

bool hasKeyFile(const QString &folder)
{
    const QFileInfo file(keyPath(folder));
    return file.exists() || file.isSymLink();
}

Result<SecretKey> readKeyFile(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(keyPath(folder)).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Error::Code::KeyMissing, QString::fromLocal8Bit(std::strerror(errno)));
    unsigned char bytes[SecretKey::Size];
    const bool complete = readAll(descriptor, bytes, sizeof bytes);
    ::close(descriptor);
    auto key = complete ? SecretKey::fromBytes({bytes, sizeof bytes})
                        : Result<SecretKey>(failure(Error::Code::KeyMissing, u"the key file has not 32 bytes"_s));
    sodium_memzero(bytes, sizeof bytes);
    return key;
}

Result<SecretKey> makeKeyFile(const QString &folder)
{
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made);
    auto file = PrivateTemporaryFile::inFolder(folder);
    if (!file)
        return failure(file);
    auto key = SecretKey::random();
    if (!key)
        return key;
    const auto content = QByteArray::fromRawData(key->view().data(), key->view().size());
    if (auto written = file->write(content); !written)
        return failure(written);
    if (auto moved = file->moveTo(keyPath(folder)); !moved)
        return failure(moved);
    return key;
}

void removeKeyFile(const QString &folder)
{
    const auto path = QFile::encodeName(keyPath(folder));
    if (const int descriptor = ::open(path.constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW); descriptor >= 0) {
        const char zeros[SecretKey::Size] = {};
        const bool overwritten = ::write(descriptor, zeros, sizeof zeros) == static_cast<ssize_t>(sizeof zeros);
        if (overwritten)
            ::fsync(descriptor);
        ::close(descriptor);
    }
    ::unlink(path.constData());
}

} // namespace canbao::store
