#pragma once

#include "models/application/printnote.h"
#include "models/store/applicationrows.h"

#include <vector>

namespace canbao::store {

/// When papers of saved applications came out, which, and where to. Belongs to the archive. Errors as for
/// ApplicationArchive.
class PrintLog
{
public:
    PrintLog(Connection &connection, const RecordSums &sums);

    /// Notes one more; answers its number. The number of \a print is not looked at. ReferenceNotFound.
    Result<int> note(const QString &reference, const PrintNote &print);
    /// The oldest first. ReferenceNotFound; SealBroken where a note was changed, added or taken away outside.
    Result<std::vector<PrintNote>> history(const QString &reference) const;
    /// In how many applications it does not hold together.
    Result<int> countUnreadable() const;

private:
    Result<Statement> query(const QString &name) const;

    Connection &m_connection;
    const RecordSums &m_sums;
    ApplicationRows m_rows;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
