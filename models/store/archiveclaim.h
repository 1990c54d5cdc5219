#pragma once

#include "models/core/result.h"

#include <QDateTime>

#include <optional>

namespace canbao::store {

/// Who has an archive open, as written beside it.
struct ClaimHolder
{
    QString host;
    QString machine = {}; ///< tells two machines of one name apart
    qint64 process = 0;
    qint64 started = 0; ///< tells two processes of one number apart
    QDateTime since = {};
    bool isWindow = false;

    bool operator==(const ClaimHolder &) const = default;
};

/// A claim found in a folder.
struct FoundClaim
{
    ClaimHolder holder;
    bool isHere = false; ///< of this machine
    bool isAlive = false; ///< its process runs here, or its heart beat lately elsewhere
};

/// Claims in \a folder, this process's own among them; the oldest first. Changes nothing of them.
std::vector<FoundClaim> claimsIn(const QString &folder);

/// This process's word that it has the archive of a folder open, for as long as this object lives. SQLite keeps
/// programs of one machine apart, but its locks cannot be relied on between machines that share a folder.
class ArchiveClaim
{
public:
    /// ArchiveInUse (values: host, since) where another machine has it open. Claims of processes that are gone are
    /// removed. Where none can be written, the archive is opened without one: nobody is kept from their file.
    static Result<std::unique_ptr<ArchiveClaim>> take(const QString &folder, bool isWindow, const QDateTime &since);
    ~ArchiveClaim();
    Q_DISABLE_COPY_MOVE(ArchiveClaim)

    /// To be called every HeartBeat seconds while the archive is open. ArchiveInUse as above.
    Result<void> beat();
    /// Another window of this machine, where there is one.
    std::optional<ClaimHolder> otherWindow() const;

    static constexpr int HeartBeat = 20; ///< seconds

private:
    ArchiveClaim(QString folder, bool isWindow, const QDateTime &since);
    Result<void> expectOthersGone() const;
    void write() const;

    QString m_folder;
    QString m_path;
    ClaimHolder m_holder;
};

} // namespace canbao::store
