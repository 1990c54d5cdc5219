#pragma once

#include "models/application/drafthistory.h"
#include "models/core/result.h"

#include <QByteArray>

#include <map>

namespace canbao::store {

class Connection;
class RecordSums;
class Seal;
class Statement;

/// What a draft was before, as kept from save to save: the last 50 states. The photo is kept once for all that have it.
/// Part of the DraftStore, whose transaction it works in. \a draft is the row of the draft.
class DraftVersions
{
public:
    DraftVersions(Connection &connection, const Seal &seal, const RecordSums &sums);

    /// Adds nothing where the answers are those of the last version.
    Result<void> add(qint64 draft, const DraftVersion &version);
    Result<bool> isEmpty(qint64 draft) const;
    /// Oldest first. One that cannot be opened any more is left out: it costs no other.
    Result<std::vector<DraftVersion>> list(qint64 draft) const;

private:
    /// The photos of one draft by their row.
    using Pictures = std::map<qint64, QByteArray>;

    struct Last
    {
        int number = 0;
        QByteArray answers;
        std::optional<qint64> picture;
    };

    Result<Statement> query(const QString &name) const;
    /// Runs a statement that answers the number of the record it wrote, and sums that record.
    Result<qint64> write(Statement &statement, QLatin1StringView table);
    Result<std::optional<Last>> last(qint64 draft) const;
    Result<Pictures> pictures(qint64 draft) const;
    Result<std::optional<qint64>> keptPicture(qint64 draft, const QByteArray &photo);
    Result<void> dropOld(qint64 draft, int newest);
    Result<DraftVersion> versionOf(const Statement &row, const Pictures &pictures) const;

    Connection &m_connection;
    const Seal &m_seal;
    const RecordSums &m_sums;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
