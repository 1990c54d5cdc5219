#pragma once

#include "models/application/archiveentry.h"
#include "models/application/enrolmentapplication.h"
#include "models/store/archivecheck.h"
#include "models/store/archivekeys.h"

#include <functional>
#include <map>
#include <memory>

namespace canbao::store {

class ArchiveBin;
class ArchiveList;
class Connection;
class DraftStore;
class EnteredRateStore;
class HouseholdStore;
class KeptPapers;
class LifeStore;
class PaymentDiary;
class PrintLog;
class Statement;

/// The private archive.db. Personal content is sealed (libsodium) with a key kept apart from the file; region, grade,
/// amounts and dates stay readable by design. Errors: StorageFull, StorageReadOnly, DatabaseDamaged, DatabaseTooNew,
/// KeyMissing, SealBroken, DatabaseQuery.
class ApplicationArchive
{
public:
    /// \a folder is made with 0700 and holds archive.db (0600). Errors as well of ArchiveKeys::open().
    static Result<std::unique_ptr<ApplicationArchive>> open(const QString &folder, const KeySources &sources);
    ~ApplicationArchive();
    Q_DISABLE_COPY_MOVE(ApplicationArchive)

    /// Saves a finished application and removes the draft it came from, in one transaction. Answers its number: each is
    /// higher than any before.
    Result<qint64> save(const EnrolmentApplication &application);
    /// All of them in one transaction, or none.
    Result<void> saveAll(const std::vector<EnrolmentApplication> &applications);
    Result<EnrolmentApplication> load(const QString &reference) const;
    /// That all parts of a saved application are there and open; much quicker than loading it. ReferenceNotFound for a
    /// missing part, SealBroken.
    Result<void> expectWhole(const QString &reference) const;
    /// Newest first.
    Result<std::vector<ArchiveEntry>> entries() const;
    Result<bool> contains(const QString &reference) const;

    /// Answers that are not an application yet, with what they were before.
    DraftStore &drafts() { return *m_drafts; }
    const DraftStore &drafts() const { return *m_drafts; }

    /// Reads all of it: see archivecheck.h.
    Result<ArchiveReport> check();

    /// See backup.h.
    Result<QString> keepDailyBackup(QDate today);
    Result<QString> backUp(const QString &folder, const QDateTime &when, const QString &passphrase = {});
    /// The same, to be called on another thread, where it reads with a connection of its own. The archive must stay
    /// open until it is done.
    std::function<Result<QString>()> backingUp(const QString &folder, const QDateTime &when,
                                               const QString &passphrase = {}) const;

    /// People kept for the next time, what they share, and own offices.
    HouseholdStore &household() { return *m_household; }
    /// The saved applications in parts, for lists and for the index.
    ArchiveList &list() { return *m_list; }
    const ArchiveList &list() const { return *m_list; }
    /// What was thrown away and can still be taken back.
    ArchiveBin &bin() { return *m_bin; }
    /// What became of them.
    LifeStore &life() { return *m_life; }
    const LifeStore &life() const { return *m_life; }
    /// Their pages as they came out first.
    KeptPapers &papers() { return *m_papers; }
    const KeptPapers &papers() const { return *m_papers; }
    /// What was noted of payments under them.
    PaymentDiary &payments() { return *m_payments; }
    const PaymentDiary &payments() const { return *m_payments; }
    /// When papers came out.
    PrintLog &prints() { return *m_prints; }
    const PrintLog &prints() const { return *m_prints; }
    /// What opens the archive, and what to change about it.
    ArchiveKeys &keys() { return *m_keys; }
    /// Figures entered from notices.
    EnteredRateStore &enteredRates() { return *m_enteredRates; }

private:
    ApplicationArchive(QString folder, std::unique_ptr<Connection> connection);
    Result<void> openKeys(const KeySources &sources);
    Result<void> expectSums();
    /// What was saved, packed.
    Result<QByteArray> contentOf(const QString &reference) const;
    Result<qint64> insert(const EnrolmentApplication &application);
    Result<void> saveContent(qint64 id, const QByteArray &content);
    Result<Statement> query(const QString &name) const;
    Result<ArchiveEntry> entryOf(const Statement &row) const;

    QString m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ArchiveKeys> m_keys; // uses the connection, as what follows
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<HouseholdStore> m_household;
    std::unique_ptr<ArchiveList> m_list;
    std::unique_ptr<ArchiveBin> m_bin;
    std::unique_ptr<LifeStore> m_life;
    std::unique_ptr<KeptPapers> m_papers;
    std::unique_ptr<PrintLog> m_prints;
    std::unique_ptr<PaymentDiary> m_payments;
    std::unique_ptr<EnteredRateStore> m_enteredRates;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
