#include "models/store/applicationarchive.h"

#include "models/application/applicationjson.h"
#include "models/store/archivebin.h"
#include "models/store/archivecolumns.h"
#include "models/store/archivelist.h"
#include "models/store/archivelock.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/draftstore.h"
#include "models/store/enteredratestore.h"
#include "models/store/householdstore.h"
#include "models/store/keptpapers.h"
#include "models/store/lifestore.h"
#include "models/store/paymentdiary.h"
#include "models/store/printlog.h"
#include "models/store/privatefile.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QJsonDocument>
#include <QLockFile>
#include <QStorageInfo>

#include <algorithm>
#include <functional>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

SealedPlace applicationPlace(QLatin1StringView column, const QByteArray &record, const QString &reference)
{
    return {"application"_L1, column, record, reference.toUtf8()};
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A whole application is a few hundred kilobytes of text that repeats itself: a tenth of it is kept.
QByteArray packed(const QJsonObject &object)
{
    return qCompress(compactJson(object));
}

/// Contents of before were kept as they are, and begin as JSON does.
QJsonObject unpacked(const QByteArray &content)
{
    return QJsonDocument::fromJson(content.startsWith('{') ? content : qUncompress(content)).object();
}

/// The end of the document's number, for the search: as much as the paper shows.
QByteArray finderOf(const EnrolmentApplication &application)
{
    constexpr qsizetype Shown = 4;
    return application.answers.document.number.right(Shown).toUtf8();
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

ApplicationArchive::ApplicationArchive(QString folder, std::unique_ptr<Connection> connection)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
    , m_queries(namedQueries(u":/sql/queries/archive.sql"_s))
{
}

ApplicationArchive::~ApplicationArchive() = default;

Result<std::unique_ptr<ApplicationArchive>> ApplicationArchive::open(const QString &folder, const KeySources &sources)
{
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made);
    QLockFile lock(archiveLockFile(folder));
    if (!lock.tryLock(LockTimeout))
        return tl::unexpected(withFullDisk(lockFailure(lock.error()).error(), folder));

    auto connection = openDatabase(folder + u"/archive.db"_s);
    if (!connection)
        return tl::unexpected(withFullDisk(connection.error(), folder));
    std::unique_ptr<ApplicationArchive> archive(new ApplicationArchive(folder, std::move(*connection)));
    if (auto opened = archive->openKeys(sources); !opened)
        return failure(opened);
    return archive;
}

Result<void> ApplicationArchive::openKeys(const KeySources &sources)
{
    auto keys = ArchiveKeys::open(*m_connection, sources);
    if (!keys)
        return failure(keys);
    m_keys = *std::move(keys);
    m_drafts = std::make_unique<DraftStore>(*m_connection, m_keys->seal(), m_keys->sums());
    m_household = std::make_unique<HouseholdStore>(*m_connection, m_keys->seal(), m_keys->sums());
    m_list = std::make_unique<ArchiveList>(*m_connection, m_keys->seal(), &m_keys->sums());
    m_bin = std::make_unique<ArchiveBin>(*m_connection, m_keys->sums());
    m_life = std::make_unique<LifeStore>(*m_connection, m_keys->seal(), m_keys->sums());
    m_payments = std::make_unique<PaymentDiary>(*m_connection, m_keys->seal(), m_keys->sums());
    m_papers = std::make_unique<KeptPapers>(*m_connection, m_keys->seal(), m_keys->sums());
    m_prints = std::make_unique<PrintLog>(*m_connection, m_keys->sums());
    m_enteredRates = std::make_unique<EnteredRateStore>(*m_connection, m_keys->sums());
    return expectSums();
}

/// After a migration the records have other columns, so they are summed once more: the file was whole before it.
Result<void> ApplicationArchive::expectSums()
{
    const auto areCurrent = m_keys->sums().areCurrent();
    if (!areCurrent)
        return failure(areCurrent);
    if (*areCurrent)
        return m_keys->sums().expectSchema();
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return failure(transaction);
    if (auto done = m_keys->sums().renewAll(); !done)
        return done;
    return transaction->commit();
}

Result<ArchiveReport> ApplicationArchive::check()
{
    return checkArchive(*m_connection, *this);
}

Result<QString> ApplicationArchive::keepDailyBackup(QDate today)
{
    return store::keepDailyBackup(*m_connection, m_folder, today);
}

Result<QString> ApplicationArchive::backUp(const QString &folder, const QDateTime &when, const QString &passphrase)
{
    return store::backUp(*m_connection, *m_keys, folder, when, passphrase);
}

std::function<Result<QString>()> ApplicationArchive::backingUp(const QString &folder, const QDateTime &when,
                                                               const QString &passphrase) const
{
    return [file = m_folder + u"/archive.db"_s, &keys = std::as_const(*m_keys), folder, when,
            passphrase]() -> Result<QString> {
        const auto connection = Connection::openReadWrite(file);
        return connection ? store::backUp(**connection, keys, folder, when, passphrase) : failure(connection);
    };
}

Result<Statement> ApplicationArchive::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection->prepare(found->second);
}

Result<qint64> ApplicationArchive::save(const EnrolmentApplication &application)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return failure(transaction);
    const auto id = insert(application);
    if (!id)
        return id;
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return id;
}

Result<void> ApplicationArchive::saveAll(const std::vector<EnrolmentApplication> &applications)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return failure(transaction);
    for (const EnrolmentApplication &application : applications) {
        if (const auto id = insert(application); !id)
            return failure(id);
    }
    return transaction->commit();
}

/// Within the transaction of the caller.
Result<qint64> ApplicationArchive::insert(const EnrolmentApplication &application)
{
    auto statement = query(u"save_application"_s);
    if (!statement)
        return failure(statement);

    const auto record = newRecord();
    const auto &reference = application.reference.text();
    const auto month = firstMonth(application.quote);
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
              m_keys->seal().sealed(application.answers.person.name.toUtf8(),
                                    applicationPlace("name"_L1, record, reference)))
        .bind(u":finder"_s,
              m_keys->seal().sealed(finderOf(application), applicationPlace("finder"_L1, record, reference)));
    qint64 id = 0;
    if (auto done = statement->forEachRow([&id](const Statement &row) { id = row.integer(0); }); !done)
        return failure(done);
    const auto content =
        m_keys->seal().sealed(packed(toJson(application)), applicationPlace("content"_L1, record, reference));
    if (auto done = saveContent(id, content); !done)
        return failure(done);
    if (auto done = m_keys->sums().renew("application"_L1, id); !done)
        return failure(done);
    if (!application.answers.id.isEmpty()) {
        if (auto done = m_drafts->remove(application.answers.id); !done)
            return failure(done);
    }
    return id;
}

Result<void> ApplicationArchive::saveContent(qint64 id, const QByteArray &content)
{
    auto statement = query(u"save_content"_s);
    if (!statement)
        return failure(statement);
    return statement->bind(u":application_id"_s, id).bind(u":content"_s, content).run();
}

Result<QByteArray> ApplicationArchive::contentOf(const QString &reference) const
{
    auto statement = query(u"load_application"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":reference"_s, reference);
    Result<QByteArray> content = failure(Error::Code::ReferenceNotFound);
    const auto visit = [&](const Statement &row) {
        if (const auto whole = m_keys->sums().expect("application"_L1, row.integer(2)); whole)
            content = m_keys->seal().opened(row.blob(1), applicationPlace("content"_L1, row.blob(0), reference));
        else
            content = failure(whole);
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return content;
}

Result<EnrolmentApplication> ApplicationArchive::load(const QString &reference) const
{
    const auto content = contentOf(reference);
    if (!content)
        return failure(content);
    return applicationFromJson(unpacked(*content));
}

Result<void> ApplicationArchive::expectWhole(const QString &reference) const
{
    if (const auto content = contentOf(reference); !content)
        return failure(content);
    auto statement = query(u"sealed_words"_s);
    if (!statement)
        return failure(statement);
    Result<void> opened;
    const auto visit = [&](const Statement &row) {
        const auto name = m_keys->seal().opened(row.blob(1), applicationPlace("name"_L1, row.blob(0), reference));
        const bool hasFinder = !row.isNull(2);
        if (!name)
            opened = failure(name);
        else if (hasFinder)
            if (const auto finder =
                    m_keys->seal().opened(row.blob(2), applicationPlace("finder"_L1, row.blob(0), reference));
                !finder)
                opened = failure(finder);
    };
    if (auto done = statement->bind(u":reference"_s, reference).forEachRow(visit); !done)
        return done;
    return opened;
}

Result<ArchiveEntry> ApplicationArchive::entryOf(const Statement &row) const
{
    const auto reference = row.text(1);
    if (const auto whole = m_keys->sums().expect("application"_L1, row.integer(11)); !whole)
        return failure(whole);
    const auto name = m_keys->seal().opened(row.blob(8), applicationPlace("name"_L1, row.blob(0), reference));
    if (!name)
        return failure(name);
    const auto life = lifeFromColumn(row.text(12));
    return ArchiveEntry{.reference = reference,
                        .name = QString::fromUtf8(*name),
                        .region = {.chinese = row.text(2), .english = row.text(3)},
                        .grade = row.text(4),
                        .perMonth = Money::fromFen(row.integer(5)),
                        .standing = standingFromColumns(row.text(6), row.integer(10) != 0),
                        .savedAt = timeFromColumn(row.text(7)),
                        .prints = static_cast<int>(row.integer(9)),
                        .status = life.status,
                        .statusDay = life.day};
}

Result<std::vector<ArchiveEntry>> ApplicationArchive::entries() const
{
    auto statement = query(u"list_applications"_s);
    if (!statement)
        return failure(statement);
    return listOf<ArchiveEntry>(*statement, [this](const Statement &row) { return entryOf(row); });
}

/// One that is damaged is there nevertheless.
Result<bool> ApplicationArchive::contains(const QString &reference) const
{
    auto statement = query(u"find_application"_s);
    if (!statement)
        return failure(statement);
    bool isThere = false;
    const auto visit = [&isThere](const Statement &) { isThere = true; };
    if (auto done = statement->bind(u":reference"_s, reference).forEachRow(visit); !done)
        return failure(done);
    return isThere;
}

} // namespace canbao::store
