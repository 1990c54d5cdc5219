#include "models/store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t OwnerOnlyFolder = 0700;
constexpr mode_t OwnerOnlyFile = 0600;

tl::unexpected<Error> systemFailure(const QString &path)
{
    return tl::unexpected(storageError(errno, path));
}

/// A rename is only as lasting as its folder. Some file systems cannot flush a folder and say EINVAL.
Result<void> flushFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(folder);
    const bool flushed = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int systemError = errno;
    ::close(descriptor);
    if (!flushed)
        return tl::unexpected(storageError(systemError, folder));
    return {};
}

} // namespace

Error storageError(int systemError, const QString &path)
{
    const auto detail = QString::fromLocal8Bit(std::strerror(systemError));
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error{.code = Error::Code::StorageFull, .detail = detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return Error{.code = Error::Code::StorageReadOnly, .detail = detail};
    default:
        return Error{.code = Error::Code::FileUnwritable, .values = {QFileInfo(path).fileName()}, .detail = detail};
    }
}

Result<void> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const auto parent = QFileInfo(path).absolutePath();
    if (parent != QFileInfo(path).absoluteFilePath()) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), OwnerOnlyFolder) != 0 && errno != EEXIST)
        return systemFailure(path);
    if (!QFileInfo(path).isDir())
        return tl::unexpected(storageError(ENOTDIR, path));
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, OwnerOnlyFile);
    if (descriptor < 0 && errno != EEXIST)
        return systemFailure(path);
    if (descriptor >= 0)
        ::close(descriptor);
    return {};
}

Result<void> moveIntoPlace(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(to);
    return flushFolder(QFileInfo(to).absolutePath());
}

Result<PrivateTemporaryFile> PrivateTemporaryFile::inFolder(const QString &folder)
{
    // mkostemp opens with O_EXCL and mode 0600.
    auto name = QFile::encodeName(folder + u"/.canbao-XXXXXX"_s);
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(folder);
    return PrivateTemporaryFile(descriptor, name);
}

PrivateTemporaryFile::PrivateTemporaryFile(PrivateTemporaryFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_name(std::exchange(other.m_name, {}))
{
}

PrivateTemporaryFile::~PrivateTemporaryFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_name.isEmpty())
        ::unlink(m_name.constData());
}

Result<void> PrivateTemporaryFile::write(const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const auto count =
            ::write(m_descriptor, content.constData() + written, static_cast<std::size_t>(content.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure(QFile::decodeName(m_name));
        if (count == 0)
            return tl::unexpected(storageError(ENOSPC, QFile::decodeName(m_name)));
        written += count;
    }
    if (::fsync(m_descriptor) != 0)
        return systemFailure(QFile::decodeName(m_name));
    return {};
}

Result<void> PrivateTemporaryFile::moveTo(const QString &path)
{
    // Network file systems report a failed write as late as here.
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return systemFailure(path);
    auto moved = moveIntoPlace(QFile::decodeName(m_name), path);
    if (moved)
        m_name.clear();
    return moved;
}

} // namespace canbao::store
