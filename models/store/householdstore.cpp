#include "models/store/householdstore.h"

#include "models/application/householdjson.h"
#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QJsonDocument>
#include <QUuid>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

SealedPlace memberPlace(const QByteArray &record)
{
    return {"household_member"_L1, "content"_L1, record};
}

SealedPlace sharedPlace(const QByteArray &record)
{
    return {"household_shared"_L1, "content"_L1, record};
}

/// The region belongs to the seal, so that an office cannot be moved to another one.
SealedPlace officePlace(const QByteArray &record, const QString &region)
{
    return {"own_office"_L1, "content"_L1, record, region.toUtf8()};
}

} // namespace

HouseholdStore::HouseholdStore(Connection &connection, const Seal &seal, const RecordSums &sums)
    : m_connection(connection)
    , m_seal(seal)
    , m_sums(sums)
    , m_queries(namedQueries(u":/sql/queries/household.sql"_s))
{
}

Result<Statement> HouseholdStore::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<void> HouseholdStore::write(Statement &statement, QLatin1StringView table)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    qint64 row = 0;
    if (auto done = statement.forEachRow([&row](const Statement &record) { row = record.integer(0); }); !done)
        return done;
    if (auto done = m_sums.renew(table, row); !done)
        return done;
    return transaction->commit();
}

QByteArray HouseholdStore::sealed(const QJsonObject &object, const SealedPlace &place) const
{
    return m_seal.sealed(QJsonDocument(object).toJson(QJsonDocument::Compact), place);
}

Result<QJsonObject> HouseholdStore::opened(const QByteArray &content, const SealedPlace &place) const
{
    const auto plain = m_seal.opened(content, place);
    if (!plain)
        return failure(plain);
    return QJsonDocument::fromJson(*plain).object();
}

Result<HouseholdMember> HouseholdStore::memberOf(const Statement &row) const
{
    const auto record = row.blob(0);
    const auto object = opened(row.blob(2), memberPlace(record));
    if (!object)
        return failure(object);
    const auto answers = personalAnswersFromJson(*object);
    if (!answers)
        return failure(answers);
    return HouseholdMember{.id = QUuid::fromRfc4122(record).toString(QUuid::WithoutBraces),
                           .answers = *answers,
                           .updatedAt = timeFromColumn(row.text(1)).toLocalTime()};
}

Result<StoredHousehold> HouseholdStore::household() const
{
    auto statement = query(u"list_members"_s);
    if (!statement)
        return failure(statement);
    StoredHousehold stored;
    const auto visit = [&](const Statement &row) {
        if (auto member = memberOf(row))
            stored.household.members.push_back(*std::move(member));
        else
            ++stored.unreadable;
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    if (auto done = readShared(stored); !done)
        return failure(done);
    return stored;
}

Result<void> HouseholdStore::readShared(StoredHousehold &stored) const
{
    auto statement = query(u"load_shared"_s);
    if (!statement)
        return failure(statement);
    return statement->forEachRow([&](const Statement &row) {
        const auto object = opened(row.blob(1), sharedPlace(row.blob(0)));
        const auto shared = object ? sharedHouseholdFromJson(*object) : Result<SharedHousehold>(failure(object));
        if (shared)
            stored.household.shared = *shared;
        else
            ++stored.unreadable;
    });
}

Result<QString> HouseholdStore::saveMember(const HouseholdMember &member)
{
    auto statement = query(u"save_member"_s);
    if (!statement)
        return failure(statement);
    const auto known = QUuid::fromString(member.id);
    const auto uuid = known.isNull() ? QUuid::createUuid() : known;
    const auto record = uuid.toRfc4122();
    statement->bind(u":uuid"_s, record)
        .bind(u":updated_at"_s, timeColumn(member.updatedAt.toUTC()))
        .bind(u":content"_s, sealed(toJson(member.answers), memberPlace(record)));
    if (auto done = write(*statement, "household_member"_L1); !done)
        return failure(done);
    return uuid.toString(QUuid::WithoutBraces);
}

Result<void> HouseholdStore::removeMember(const QString &id)
{
    auto statement = query(u"remove_member"_s);
    if (!statement)
        return failure(statement);
    return statement->bind(u":uuid"_s, QUuid::fromString(id).toRfc4122()).run();
}

Result<void> HouseholdStore::saveShared(const SharedHousehold &shared)
{
    auto statement = query(u"save_shared"_s);
    if (!statement)
        return failure(statement);
    const auto record = QUuid::createUuid().toRfc4122();
    statement->bind(u":uuid"_s, record).bind(u":content"_s, sealed(toJson(shared), sharedPlace(record)));
    return write(*statement, "household_shared"_L1);
}

Result<StoredOffices> HouseholdStore::offices() const
{
    auto statement = query(u"list_offices"_s);
    if (!statement)
        return failure(statement);
    StoredOffices stored;
    const auto visit = [&](const Statement &row) {
        const auto region = RegionCode::parse(row.text(0));
        const auto object = opened(row.blob(2), officePlace(row.blob(1), row.text(0)));
        const auto office = object ? ownOfficeFromJson(*object) : Result<OwnOffice>(failure(object));
        if (region && office)
            stored.offices.emplace(*region, *office);
        else
            ++stored.unreadable;
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return stored;
}

Result<void> HouseholdStore::saveOffice(RegionCode region, const OwnOffice &office, const QDateTime &when)
{
    auto statement = query(u"save_office"_s);
    if (!statement)
        return failure(statement);
    const auto record = QUuid::createUuid().toRfc4122();
    statement->bind(u":region_code"_s, region.text())
        .bind(u":uuid"_s, record)
        .bind(u":updated_at"_s, timeColumn(when.toUTC()))
        .bind(u":content"_s, sealed(toJson(office), officePlace(record, region.text())));
    return write(*statement, "own_office"_L1);
}

Result<void> HouseholdStore::removeOffice(RegionCode region)
{
    auto statement = query(u"remove_office"_s);
    if (!statement)
        return failure(statement);
    return statement->bind(u":region_code"_s, region.text()).run();
}

} // namespace canbao::store
