#pragma once

#include "models/application/archiveentry.h"
#include "models/find/finderentry.h"

#include <functional>
#include <map>
#include <memory>

namespace canbao::store {

class Connection;
class RecordSums;
class Seal;
class Statement;

/// The saved applications as a list that is read in parts, and what the index of names is made of. A row whose seal
/// or sum does not fit is marked and hides no other. Belongs to the archive. Errors as for ApplicationArchive.
class ArchiveList
{
public:
    /// Rows are compared with their \a sums where there are some: not on another thread, whose connection is another.
    ArchiveList(Connection &connection, const Seal &seal, const RecordSums *sums);
    ~ArchiveList();
    Q_DISABLE_COPY_MOVE(ArchiveList)

    Result<qint64> count() const;
    /// The newest first: those saved before \a key, or the very first.
    Result<std::vector<ArchiveEntry>> entriesAfter(std::optional<qint64> key, int limit) const;
    /// In the order of \a keys; one that is no longer there is left out.
    Result<std::vector<ArchiveEntry>> entriesOf(const std::vector<qint64> &keys) const;

    /// Those in the bin, the latest put there first; no other list has them.
    Result<std::vector<ArchiveEntry>> bin() const;

    /// The oldest first, those saved after \a key: without their content, so that many are read quickly.
    Result<std::vector<FinderEntry>> finderEntriesAfter(qint64 key, int limit) const;
    /// ReferenceNotFound where there is none.
    Result<FinderEntry> finderEntry(const QString &reference) const;

    using Opening = std::function<Result<std::unique_ptr<ArchiveList>>()>;
    /// To be called on another thread, where it reads with a connection of its own. The seal must outlive what it
    /// opens.
    Result<Opening> elsewhere() const;

private:
    Result<Statement> query(const QString &name) const;
    ArchiveEntry entryOf(const Statement &row) const;
    std::optional<QString> lastDigitsOf(const Statement &row) const;
    FinderEntry finderEntryOf(const Statement &row) const;
    Result<std::vector<ArchiveEntry>> entries(Statement &statement) const;

    std::unique_ptr<Connection> m_own;
    Connection &m_connection;
    const Seal &m_seal;
    const RecordSums *m_sums;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
