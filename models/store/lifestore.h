#pragma once

#include "models/application/lifestatus.h"
#include "models/store/applicationrows.h"

namespace canbao::store {

class Seal;

/// What became of saved applications, step by step: nothing is overwritten. Belongs to the archive. Errors as for
/// ApplicationArchive.
class LifeStore
{
public:
    LifeStore(Connection &connection, const Seal &seal, const RecordSums &sums);

    /// The oldest first; empty for one that is ready since it was saved. ReferenceNotFound; SealBroken for a step that
    /// was changed, added or taken away outside.
    Result<std::vector<LifeStep>> history(const QString &reference) const;
    /// Adds a step after looking at the latest, in one transaction. The errors of checkedStep(), of which the first is
    /// answered, and ReferenceNotFound for an application or a successor that is not saved here, or lies in the bin.
    Result<LifeStep> take(const QString &reference, const LifeStep &step);
    /// How many steps do not open.
    Result<int> countUnreadable() const;

private:
    Result<Statement> query(const QString &name) const;
    Result<LifeStep> stepOf(const Statement &row, const QString &reference) const;
    Result<void> add(qint64 application, const LifeStep &step, const QString &reference);

    Connection &m_connection;
    const Seal &m_seal;
    const RecordSums &m_sums;
    ApplicationRows m_rows;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
