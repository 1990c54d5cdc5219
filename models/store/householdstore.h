#pragma once

#include "models/application/household.h"
#include "models/application/ownoffice.h"

#include <QJsonObject>

#include <map>

namespace canbao::store {

class Connection;
class RecordSums;
class Seal;
class Statement;
struct SealedPlace;

/// What could be read of a household, and how many rows could not: a damaged one costs no other.
struct StoredHousehold
{
    Household household;
    int unreadable = 0;
};

/// Offices as the person has entered them, each for a region.
struct StoredOffices
{
    OwnOffices offices;
    int unreadable = 0;
};

/// The household's tables of the private archive, sealed as the drafts are. Belongs to the archive, whose connection
/// and seal it uses. Errors as for ApplicationArchive.
class HouseholdStore
{
public:
    HouseholdStore(Connection &connection, const Seal &seal, const RecordSums &sums);

    Result<StoredHousehold> household() const;
    /// Answers the member's id, new for a new one.
    Result<QString> saveMember(const HouseholdMember &member);
    Result<void> removeMember(const QString &id);
    Result<void> saveShared(const SharedHousehold &shared);

    Result<StoredOffices> offices() const;
    Result<void> saveOffice(RegionCode region, const OwnOffice &office, const QDateTime &when);
    Result<void> removeOffice(RegionCode region);

private:
    Result<Statement> query(const QString &name) const;
    /// Runs a statement that answers the number of the record it wrote, and sums that record.
    Result<void> write(Statement &statement, QLatin1StringView table);
    QByteArray sealed(const QJsonObject &object, const SealedPlace &place) const;
    Result<QJsonObject> opened(const QByteArray &content, const SealedPlace &place) const;
    Result<HouseholdMember> memberOf(const Statement &row) const;
    Result<void> readShared(StoredHousehold &stored) const;

    Connection &m_connection;
    const Seal &m_seal;
    const RecordSums &m_sums;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
