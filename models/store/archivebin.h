#pragma once

#include "models/store/applicationrows.h"

namespace canbao::store {

/// Saved applications that somebody threw away: for thirty days they can be taken back, then nothing of them is left in
/// the archive's file. Belongs to the archive. Errors as for ApplicationArchive.
class ArchiveBin
{
public:
    static constexpr int DaysKept = 30;

    ArchiveBin(Connection &connection, const RecordSums &sums);

    /// ReferenceNotFound for what is not saved here, or lies in the bin already.
    Result<void> put(const QString &reference, QDate today);
    /// ReferenceNotFound for what is not in the bin.
    Result<void> takeBack(const QString &reference);
    /// Removes what has lain there for more than thirty days, and overwrites its place on the disk. Answers how many.
    /// Backups made before keep it until their own time is over.
    Result<int> shred(QDate today);

private:
    Result<Statement> query(const QString &name) const;
    /// ReferenceNotFound for what is on the side already where it is to go.
    Result<void> move(const QString &reference, bool intoBin, Statement &statement);

    Connection &m_connection;
    const RecordSums &m_sums;
    ApplicationRows m_rows;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
