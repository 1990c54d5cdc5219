#pragma once

#include "models/application/archiveentry.h"
#include "models/application/enrolmentapplication.h"

#include <map>
#include <memory>

namespace canbao::store {

class ArchiveList;
class Connection;
class EnteredRateStore;
class HouseholdStore;
class Seal;
class Statement;

/// The private archive.db. Personal content is sealed (libsodium) with a key kept apart from the file; region, grade,
/// amounts and dates stay readable by design. Errors: StorageFull, StorageReadOnly, DatabaseDamaged, DatabaseTooNew,
/// KeyMissing, SealBroken, DatabaseQuery.
class ApplicationArchive
{
public:
    /// \a folder is made with 0700 and holds archive.db (0600); \a keyFolder holds the key file (0600), which is made
    /// once, and never for an archive that already has sealed content.
    static Result<std::unique_ptr<ApplicationArchive>> open(const QString &folder, const QString &keyFolder);
    ~ApplicationArchive();
    Q_DISABLE_COPY_MOVE(ApplicationArchive)

    /// Saves a finished application and removes the draft it came from, in one transaction.
    Result<void> save(const EnrolmentApplication &application);
    Result<EnrolmentApplication> load(const QString &reference) const;
    /// Newest first.
    Result<std::vector<ArchiveEntry>> entries() const;
    Result<bool> contains(const QString &reference) const;
    /// Notes one more print; answers its number: 1 for the first, later ones are reprints.
    Result<int> recordPrint(const QString &reference, const QDateTime &when);

    /// Answers the draft's id, new for a new draft.
    Result<QString> saveDraft(const EnrolmentDraft &draft, const QDateTime &when);
    Result<EnrolmentDraft> loadDraft(const QString &id) const;
    Result<std::vector<DraftEntry>> drafts() const;
    Result<void> removeDraft(const QString &id);

    /// People kept for the next time, what they share, and own offices.
    HouseholdStore &household() { return *m_household; }
    /// The saved applications in parts, for lists and for the index.
    ArchiveList &list() { return *m_list; }
    /// Figures entered from notices.
    EnteredRateStore &enteredRates() { return *m_enteredRates; }

private:
    ApplicationArchive(std::unique_ptr<Connection> connection, std::map<QString, QString> queries);
    Result<void> openSeal(const QString &keyFolder);
    Result<void> expectKeyFits();
    Result<Statement> query(const QString &name) const;
    Result<qint64> applicationId(const QString &reference) const;
    Result<ArchiveEntry> entryOf(const Statement &row) const;
    Result<DraftEntry> draftEntryOf(const Statement &row) const;

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Seal> m_seal;
    std::unique_ptr<HouseholdStore> m_household; // uses connection and seal
    std::unique_ptr<ArchiveList> m_list; // likewise
    std::unique_ptr<EnteredRateStore> m_enteredRates; // uses the connection
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
