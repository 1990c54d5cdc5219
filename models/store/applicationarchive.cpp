#include "models/store/applicationarchive.h"

#include "models/application/applicationjson.h"
#include "models/application/draftjson.h"
#include "models/store/archivecolumns.h"
#include "models/store/archivelist.h"
#include "models/store/database.h"
#include "models/store/enteredratestore.h"
#include "models/store/householdstore.h"
#include "models/store/privatefile.h"
#include "models/store/seal.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QJsonDocument>
#include <QLockFile>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int LockTimeout = 10'000;

QByteArray newRecord()
{
    return QUuid::createUuid().toRfc4122();
}

SealedPlace applicationPlace(QLatin1StringView column, const QByteArray &record, const QString &reference)
{
    return {"application"_L1, column, record, reference.toUtf8()};
}

SealedPlace draftPlace(QLatin1StringView column, const QByteArray &record)
{
    return {"draft"_L1, column, record};
}

SealedPlace keyCheckPlace()
{
    return {"meta"_L1, "key_check"_L1, QByteArray(16, '\0')};
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// In any month: the list marks an application whose later months rest on a notice too.
bool hasEnteredFigures(const ContributionQuote &quote)
{
    return std::ranges::count(quote.lines, Standing::EnteredByHand, &ContributionLine::standing) > 0;
}

std::optional<YearMonth> firstMonth(const ContributionQuote &quote)
{
    const auto months = quote.months();
    return months.empty() ? std::nullopt : std::optional(months.front());
}

Result<void> lockFailure(QLockFile::LockError error)
{
    if (error == QLockFile::PermissionError)
        return failure(Error::Code::StorageReadOnly, u"no lock file can be made"_s);
    return failure(Error::Code::DatabaseOpen, u"another program is opening the archive"_s);
}

/// A full disk reaches us as "cannot open" or as a plain write error: the disk itself is asked.
Error withFullDisk(const Error &error, const QString &folder)
{
    constexpr qint64 LeastRoom = 128 * 1024; // less than one save needs
    const bool isVague = error.code == Error::Code::DatabaseOpen || error.code == Error::Code::DatabaseQuery;
    const QStorageInfo disk(folder);
    if (isVague && disk.isValid() && disk.bytesAvailable() < LeastRoom)
        return {.code = Error::Code::StorageFull, .detail = error.detail};
    return error;
}

/// Every row as \a entryOf reads it, or the first row's failure.
template<typename Entry>
Result<std::vector<Entry>> listOf(Statement &statement, const std::function<Result<Entry>(const Statement &)> &entryOf)
{
    std::vector<Entry> entries;
    Result<void> opened;
    const auto visit = [&](const Statement &row) {
        if (auto entry = entryOf(row); entry)
            entries.push_back(std::move(*entry));
        else
            opened = failure(entry);
    };
    if (auto done = statement.forEachRow(visit); !done)
        return failure(done);
    if (!opened)
        return failure(opened);
    return entries;
}

} // namespace

ApplicationArchive::ApplicationArchive(std::unique_ptr<Connection> connection, std::map<QString, QString> queries)
    : m_connection(std::move(connection))
    , m_enteredRates(std::make_unique<EnteredRateStore>(*m_connection))
    , m_queries(std::move(queries))
{
}

ApplicationArchive::~ApplicationArchive() = default;

Result<std::unique_ptr<ApplicationArchive>> ApplicationArchive::open(const QString &folder, const QString &keyFolder)
{
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made);
    // Two programs that make the same new file fall over the switch to WAL.
    QLockFile lock(folder + u"/archive.lock"_s);
    if (!lock.tryLock(LockTimeout))
        return tl::unexpected(withFullDisk(lockFailure(lock.error()).error(), folder));

    auto connection = openDatabase(folder + u"/archive.db"_s);
    if (!connection)
        return tl::unexpected(withFullDisk(connection.error(), folder));
    std::unique_ptr<ApplicationArchive> archive(
        new ApplicationArchive(std::move(*connection), namedQueries(u":/sql/queries/archive.sql"_s)));
    if (auto opened = archive->openSeal(keyFolder); !opened)
        return failure(opened);
    return archive;
}

/// Where something is sealed already, a missing key is never replaced: a new one could not open it.
Result<void> ApplicationArchive::openSeal(const QString &keyFolder)
{
    auto statement = query(u"has_sealed_content"_s);
    if (!statement)
        return failure(statement);
    bool hasContent = false;
    if (auto done = statement->forEachRow([&](const Statement &row) { hasContent = row.integer(0) != 0; }); !done)
        return done;
    auto seal = Seal::open(keyFolder, hasContent ? Seal::MissingKey::Refuse : Seal::MissingKey::Create);
    if (!seal)
        return failure(seal);
    m_seal = std::move(*seal);
    m_household = std::make_unique<HouseholdStore>(*m_connection, *m_seal);
    m_list = std::make_unique<ArchiveList>(*m_connection, *m_seal);
    if (hasContent)
        return expectKeyFits();

    auto check = query(u"save_key_check"_s);
    if (!check)
        return failure(check);
    return check->bind(u":value"_s, m_seal->sealed("canbao", keyCheckPlace())).run();
}

Result<void> ApplicationArchive::expectKeyFits()
{
    auto statement = query(u"key_check"_s);
    if (!statement)
        return failure(statement);
    QByteArray value;
    if (auto done = statement->forEachRow([&](const Statement &row) { value = row.blob(0); }); !done)
        return done;
    if (const auto word = m_seal->opened(value, keyCheckPlace()); !word)
        return failure(word);
    return {};
}

Result<Statement> ApplicationArchive::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection->prepare(found->second);
}

Result<void> ApplicationArchive::save(const EnrolmentApplication &application)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return failure(transaction);
    auto statement = query(u"save_application"_s);
    if (!statement)
        return failure(statement);

    const auto record = newRecord();
    const auto &reference = application.reference.text();
    const auto month = firstMonth(application.quote);
    const auto content = compactJson(toJson(application));
    statement->bind(u":uuid"_s, record)
        .bind(u":reference"_s, reference)
        .bind(u":region_code"_s, application.region.text())
        .bind(u":region_name_zh"_s, application.regionName.chinese)
        .bind(u":region_name_en"_s, application.regionName.english)
        .bind(u":grade"_s, gradeColumn(application))
        .bind(u":per_month_fen"_s, application.quote.knownTotal(month).fen())
        .bind(u":standing"_s, standingColumn(application.quote.standing(month)))
        .bind(u":entered_by_hand"_s, hasEnteredFigures(application.quote) ? 1 : 0)
        .bind(u":saved_at"_s, timeColumn(application.createdAt))
        .bind(u":name"_s,
              m_seal->sealed(application.answers.person.name.toUtf8(), applicationPlace("name"_L1, record, reference)))
        .bind(u":content"_s, m_seal->sealed(content, applicationPlace("content"_L1, record, reference)));
    if (auto done = statement->run(); !done)
        return done;
    if (!application.answers.id.isEmpty()) {
        if (auto done = removeDraft(application.answers.id); !done)
            return done;
    }
    return transaction->commit();
}

Result<EnrolmentApplication> ApplicationArchive::load(const QString &reference) const
{
    auto statement = query(u"load_application"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":reference"_s, reference);
    std::optional<Result<QByteArray>> content;
    const auto visit = [&](const Statement &row) {
        content = m_seal->opened(row.blob(1), applicationPlace("content"_L1, row.blob(0), reference));
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    if (!content)
        return failure(Error::Code::ReferenceNotFound);
    if (!*content)
        return failure(*content);
    return applicationFromJson(QJsonDocument::fromJson(**content).object());
}

Result<ArchiveEntry> ApplicationArchive::entryOf(const Statement &row) const
{
    const auto reference = row.text(1);
    const auto name = m_seal->opened(row.blob(8), applicationPlace("name"_L1, row.blob(0), reference));
    if (!name)
        return failure(name);
    return ArchiveEntry{.reference = reference,
                        .name = QString::fromUtf8(*name),
                        .region = {.chinese = row.text(2), .english = row.text(3)},
                        .grade = row.text(4),
                        .perMonth = Money::fromFen(row.integer(5)),
                        .standing = standingFromColumns(row.text(6), row.integer(10) != 0),
                        .savedAt = timeFromColumn(row.text(7)),
                        .prints = static_cast<int>(row.integer(9))};
}

Result<std::vector<ArchiveEntry>> ApplicationArchive::entries() const
{
    auto statement = query(u"list_applications"_s);
    if (!statement)
        return failure(statement);
    return listOf<ArchiveEntry>(*statement, [this](const Statement &row) { return entryOf(row); });
}

Result<qint64> ApplicationArchive::applicationId(const QString &reference) const
{
    auto statement = query(u"find_application"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":reference"_s, reference);
    std::optional<qint64> id;
    if (auto done = statement->forEachRow([&](const Statement &row) { id = row.integer(0); }); !done)
        return failure(done);
    if (!id)
        return failure(Error::Code::ReferenceNotFound);
    return *id;
}

Result<bool> ApplicationArchive::contains(const QString &reference) const
{
    const auto id = applicationId(reference);
    if (!id && id.error().code != Error::Code::ReferenceNotFound)
        return failure(id);
    return id.has_value();
}

Result<int> ApplicationArchive::recordPrint(const QString &reference, const QDateTime &when)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return failure(transaction);
    const auto id = applicationId(reference);
    if (!id)
        return failure(id);
    auto next = query(u"next_print_number"_s);
    if (!next)
        return failure(next);
    int number = 0;
    next->bind(u":application_id"_s, *id);
    if (auto done = next->forEachRow([&](const Statement &row) { number = static_cast<int>(row.integer(0)); }); !done)
        return failure(done);
    auto insert = query(u"record_print"_s);
    if (!insert)
        return failure(insert);
    insert->bind(u":application_id"_s, *id).bind(u":number"_s, number).bind(u":printed_at"_s, timeColumn(when));
    if (auto done = insert->run(); !done)
        return failure(done);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return number;
}

Result<QString> ApplicationArchive::saveDraft(const EnrolmentDraft &draft, const QDateTime &when)
{
    const auto known = QUuid::fromString(draft.id);
    const auto uuid = known.isNull() ? QUuid::createUuid() : known;
    const auto record = uuid.toRfc4122();
    EnrolmentDraft named = draft;
    named.id = uuid.toString(QUuid::WithoutBraces);

    auto statement = query(u"save_draft"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":uuid"_s, record)
        .bind(u":step"_s, draft.currentStep.isNull() ? u""_s : draft.currentStep)
        .bind(u":saved_at"_s, timeColumn(when.toUTC()))
        .bind(u":name"_s, m_seal->sealed(draft.person.name.toUtf8(), draftPlace("name"_L1, record)))
        .bind(u":content"_s, m_seal->sealed(compactJson(toJson(named)), draftPlace("content"_L1, record)));
    if (auto done = statement->run(); !done)
        return failure(done);
    return named.id;
}

Result<EnrolmentDraft> ApplicationArchive::loadDraft(const QString &id) const
{
    auto statement = query(u"load_draft"_s);
    if (!statement)
        return failure(statement);
    const auto record = QUuid::fromString(id).toRfc4122();
    statement->bind(u":uuid"_s, record);
    std::optional<Result<QByteArray>> content;
    const auto visit = [&](const Statement &row) {
        content = m_seal->opened(row.blob(0), draftPlace("content"_L1, record));
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    if (!content)
        return failure(Error::Code::ReferenceNotFound);
    if (!*content)
        return failure(*content);
    auto draft = draftFromJson(QJsonDocument::fromJson(**content).object());
    if (draft)
        draft->id = id;
    return draft;
}

Result<DraftEntry> ApplicationArchive::draftEntryOf(const Statement &row) const
{
    const auto record = row.blob(0);
    const auto name = m_seal->opened(row.blob(3), draftPlace("name"_L1, record));
    if (!name)
        return failure(name);
    return DraftEntry{.id = QUuid::fromRfc4122(record).toString(QUuid::WithoutBraces),
                      .name = QString::fromUtf8(*name),
                      .step = row.text(1),
                      .savedAt = timeFromColumn(row.text(2)).toLocalTime()};
}

Result<std::vector<DraftEntry>> ApplicationArchive::drafts() const
{
    auto statement = query(u"list_drafts"_s);
    if (!statement)
        return failure(statement);
    return listOf<DraftEntry>(*statement, [this](const Statement &row) { return draftEntryOf(row); });
}

Result<void> ApplicationArchive::removeDraft(const QString &id)
{
    auto statement = query(u"remove_draft"_s);
    if (!statement)
        return failure(statement);
    return statement->bind(u":uuid"_s, QUuid::fromString(id).toRfc4122()).run();
}

} // namespace canbao::store
