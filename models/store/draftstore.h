#pragma once

#include "models/application/archiveentry.h"
#include "models/store/draftversions.h"

#include <map>

namespace canbao::store {

/// Drafts of the private archive, sealed, each with its last 50 versions. Belongs to the archive, whose connection and
/// seal it uses. Errors as for ApplicationArchive.
class DraftStore
{
public:
    DraftStore(Connection &connection, const Seal &seal, const RecordSums &sums);

    /// Answers the draft's id, new for a new draft and for one that another window changed since this store loaded or
    /// saved it: what that window kept is never overwritten. Draft and version are there together, or neither. \a
    /// openIn is the process that has it on screen.
    Result<QString> save(const EnrolmentDraft &draft, const QDateTime &when, std::optional<qint64> openIn = {});
    Result<EnrolmentDraft> load(const QString &id) const;
    /// Another window changed it since this store loaded or saved it.
    Result<bool> isChangedElsewhere(const QString &id) const;
    /// Last kept first.
    Result<std::vector<DraftEntry>> entries() const;
    /// Oldest first; the newest is the draft as it was kept last. Empty for an unknown draft and for one of before
    /// there were versions.
    Result<std::vector<DraftVersion>> versions(const QString &id) const;
    /// With its versions. Begins no transaction of its own.
    Result<void> remove(const QString &id);
    /// Notes which process has the draft on screen; none once it is put away.
    Result<void> markOpen(const QString &id, std::optional<qint64> openIn);

private:
    struct Row
    {
        qint64 row = 0;
        EnrolmentDraft draft = {};
        QDateTime savedAt = {};
        QByteArray sum = {}; ///< of the content
    };

    Result<Statement> query(const QString &name) const;
    Result<std::optional<Row>> find(const QString &id) const;
    bool differs(const QString &id, const std::optional<Row> &stored) const;
    Result<Row> rowOf(const Statement &row, const QString &id) const;
    Result<void> write(const EnrolmentDraft &draft, const QDateTime &when, std::optional<qint64> openIn);
    /// Runs a statement that answers the number of the draft it wrote, and sums that record.
    Result<void> writeRow(Statement &statement);
    Result<void> keepFirst(const std::optional<Row> &before);
    Result<DraftEntry> entryOf(const Statement &row) const;

    Connection &m_connection;
    const Seal &m_seal;
    const RecordSums &m_sums;
    DraftVersions m_versions;
    std::map<QString, QString> m_queries;
    mutable std::map<QString, QByteArray> m_known; ///< sum of each draft as this store has seen it last
};

} // namespace canbao::store
