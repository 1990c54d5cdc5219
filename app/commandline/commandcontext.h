#pragma once

#include "app/openreference.h"
#include "models/application/referencebooks.h"
#include "models/store/applicationarchive.h"
#include "models/store/archiveclaim.h"
#include "models/store/enteredratestore.h"

#include <QDateTime>

namespace canbao::app {

/// What subcommands work with. The databases are opened when one is first asked for.
class CommandContext
{
public:
    CommandContext(Paths paths, Language language, const QDateTime &now);

    Language language() const { return m_language; }
    const Paths &paths() const { return m_paths; }
    const QDateTime &now() const { return m_now; }
    QDate today() const { return m_now.date(); }
    Result<const ReferenceBooks *> books();
    /// Why an installed edition was passed over when the books were opened.
    const std::optional<Error> &referenceProblem() const { return m_reference.problem; }
    /// The same with the figures entered from notices, which nobody may leave out in silence: an archive that is there
    /// and cannot be opened is an error.
    Result<const ReferenceBooks *> booksWithEntered();
    /// None where there is no archive; makes none.
    Result<store::StoredNotices> enteredRates();
    Result<store::ApplicationArchive *> archive();
    /// What opens the archive here.
    store::KeySources keySources() const;
    /// Of an archive that has one.
    void setPassphrase(const QString &passphrase) { m_passphrase = passphrase; }

private:
    Paths m_paths;
    Language m_language;
    QDateTime m_now;
    QString m_passphrase;
    OpenReference m_reference;
    std::unique_ptr<ReferenceBooks> m_books;
    std::unique_ptr<store::ArchiveClaim> m_claim;
    std::unique_ptr<store::ApplicationArchive> m_archive;
};

} // namespace canbao::app
