#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace canbao::store {

/// What the system's refusal to write means to a person: StorageFull, StorageReadOnly or FileUnwritable.
Error storageError(int systemError, const QString &path);

/// Makes the folder and what is missing above it, for its owner alone (0700). A folder that exists keeps its mode.
Result<void> makePrivateFolder(const QString &path);
/// Makes an empty file for its owner alone (0600), so that nothing that writes into it later can choose a wider mode.
/// A file that exists is left as it is.
Result<void> makePrivateFile(const QString &path);

/// Takes the place of \a to in one step; the folder's entry is flushed as well.
Result<void> moveIntoPlace(const QString &from, const QString &to);

/// A new file beside its future place, of mode 0600. It is removed unless it was put in place.
class PrivateTemporaryFile
{
public:
    static Result<PrivateTemporaryFile> inFolder(const QString &folder);
    PrivateTemporaryFile(PrivateTemporaryFile &&other) noexcept;
    PrivateTemporaryFile &operator=(PrivateTemporaryFile &&other) = delete;
    ~PrivateTemporaryFile();

    /// All of it, down to the disk, or an error.
    Result<void> write(const QByteArray &content);
    /// Takes the place of \a path in one step; the folder's entry is flushed as well.
    Result<void> moveTo(const QString &path);

private:
    PrivateTemporaryFile(int descriptor, QByteArray name) : m_descriptor(descriptor), m_name(std::move(name)) { }

    int m_descriptor = -1;
    QByteArray m_name; ///< empty once it was put in place
};

} // namespace canbao::store
