#include "tests/support/oldarchive.h"

#include "models/application/applicationjson.h"
#include "models/application/draftjson.h"
#include "models/store/database.h"
#include "models/store/keyfile.h"
#include "models/store/privatefile.h"
#include "models/store/seal.h"

#include <QJsonDocument>
#include <QUuid>

namespace canbao::tests {

using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool insert(Connection &connection, const QString &sql, const std::vector<std::pair<QString, QVariant>> &values)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return false;
    for (const auto &[name, value] : values)
        statement->bind(name, value);
    return statement->run().has_value();
}

bool insertApplication(Connection &connection, const Seal &seal, const EnrolmentApplication &application)
{
    const auto record = QUuid::createUuid().toRfc4122();
    const auto reference = application.reference.text();
    const auto place = [&](QLatin1StringView column) {
        return SealedPlace{"application"_L1, column, record, reference.toUtf8()};
    };
    return insert(connection,
                  u"INSERT INTO application (uuid, reference, region_code, region_name_zh, region_name_en, grade, "
                  "per_month_fen, standing, saved_at, name, content) VALUES (:uuid, :reference, '110101', '北京市', "
                  "'Beijing', '60%', 100, 'known', '2026-11-20T10:00:00+08:00', :name, :content)"_s,
                  {{u":uuid"_s, record},
                   {u":reference"_s, reference},
                   {u":name"_s, seal.sealed(application.answers.person.name.toUtf8(), place("name"_L1))},
                   {u":content"_s, seal.sealed(compact(toJson(application)), place("content"_L1))}});
}

bool insertDraft(Connection &connection, const Seal &seal, const EnrolmentDraft &draft)
{
    const auto record = QUuid::createUuid().toRfc4122();
    const auto place = [&](QLatin1StringView column) { return SealedPlace{"draft"_L1, column, record}; };
    return insert(connection,
                  u"INSERT INTO draft (uuid, step, saved_at, name, content) VALUES (:uuid, 'check', "
                  "'2026-11-20T10:00:00Z', :name, :content)"_s,
                  {{u":uuid"_s, record},
                   {u":name"_s, seal.sealed(draft.person.name.toUtf8(), place("name"_L1))},
                   {u":content"_s, seal.sealed(compact(toJson(draft)), place("content"_L1))}});
}

} // namespace

void makeOldArchive(const QString &folder, int version, const EnrolmentApplication &application)
{
    std::vector<Migration> migrations = archiveMigrations();
    migrations.resize(static_cast<std::size_t>(version));
    const auto key = makePrivateFolder(folder) ? makeKeyFile(folder + u"/key"_s) : failure(Error::Code::KeyMissing);
    const auto seal = Seal::make(*key);
    const auto connection = openDatabase(folder + u"/archive.db"_s, migrations);
    const bool isMade =
        insert(**connection, u"INSERT INTO meta (key, value) VALUES ('key_check', :value)"_s,
               {{u":value"_s, (*seal)->sealed("canbao", {"meta"_L1, "key_check"_L1, QByteArray(16, '\0')})}})
        && insertApplication(**connection, **seal, application)
        && insert(**connection,
                  u"INSERT INTO print_log (application_id, number, printed_at) VALUES (1, 1, "
                  "'2026-11-20T10:00:00+08:00')"_s,
                  {})
        && insertDraft(**connection, **seal, application.answers);
    if (!isMade)
        qFatal("the old archive could not be made");
}

} // namespace canbao::tests
