#pragma once

#include "models/contribution/noticerate.h"

#include <map>

namespace canbao::store {

class Connection;
class RecordSums;
class Statement;

/// What could be read, and how many rows could not: a damaged one costs no other.
struct StoredNotices
{
    std::vector<NoticeRate> notices;
    int unreadable = 0;
};

/// The table of figures entered from notices. Belongs to the archive, whose connection it uses. Errors as for
/// ApplicationArchive.
class EnteredRateStore
{
public:
    EnteredRateStore(Connection &connection, const RecordSums &sums);

    /// By place, insurance and first month.
    Result<StoredNotices> notices() const;
    /// Answers the number. An entry for the same place, insurance, variant and first month is corrected and keeps its
    /// own.
    Result<qint64> save(const ContributionRate &rate, const QDateTime &when);
    /// NoticeNotFound when there is none.
    Result<void> remove(qint64 id);

private:
    Result<Statement> query(const QString &name) const;
    /// By the number of their notice; nothing where one of them was damaged.
    using TypedGrades = std::map<qint64, std::optional<std::vector<NoticeGrade>>>;
    Result<TypedGrades> grades() const;
    /// Runs a statement that answers the number of the record it wrote, and sums that record.
    Result<qint64> write(Statement &statement, QLatin1StringView table);
    Result<qint64> saveRate(const ContributionRate &rate, const QDateTime &when);
    Result<void> saveGrades(qint64 id, const GradeList &grades);

    Connection &m_connection;
    const RecordSums &m_sums;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
