#include "app/editioncontroller.h"

#include "app/ratechanges.h"
#include "ui/archive/ratechangeswords.h"
#include "ui/rates/countrysheets.h"
#include "ui/rates/editionsdialog.h"
#include "ui/rates/packdialog.h"
#include "ui/rates/sheetdialog.h"
#include "ui/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

Result<PreparedEdition> prepare(const QString &path, const QString &keysFile, const QString &folder,
                                const QVersionNumber &program)
{
    const auto keys = TrustedKeys::read(keysFile);
    if (!keys)
        return failure(keys);
    const auto files = PackFiles::read(path);
    if (!files)
        return failure(files);
    return PreparedEdition::prepare(*files, *keys, program, folder);
}

/// Which edition the next start will open.
QString nextEdition(const EditionShelf &shelf, const QString &shipped)
{
    const auto choice = shelf.choice(shipped);
    if (choice.path.isEmpty())
        return shipped;
    for (const KeptEdition &kept : shelf.kept())
        if (QFileInfo(choice.path).completeBaseName().endsWith(u'-' + kept.edition.number))
            return kept.edition.number;
    return shipped;
}

} // namespace

EditionController::EditionController(ui::MainWindow &window, Paths paths, ui::Dialogs dialogs, Sources sources,
                                     std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_paths(std::move(paths))
    , m_dialogs(std::move(dialogs))
    , m_sources(std::move(sources))
    , m_now(std::move(now))
{
    connect(&m_window, &ui::MainWindow::editionsRequested, this, &EditionController::open);
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &EditionController::takeChecked);
}

EditionController::~EditionController()
{
    m_watcher.waitForFinished(); // it writes a file that it removes again
}

void EditionController::open()
{
    if (m_editions)
        return m_editions->raise();
    m_editions = new ui::EditionsDialog(&m_window);
    m_editions->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editions, &ui::EditionsDialog::importRequested, this, &EditionController::import);
    connect(m_editions, &ui::EditionsDialog::comparisonRequested, this, &EditionController::compare);
    connect(m_editions, &ui::EditionsDialog::goBackRequested, this, &EditionController::goBack);
    connect(m_editions, &ui::EditionsDialog::addSignerRequested, this, &EditionController::addSigner);
    connect(m_editions, &ui::EditionsDialog::removeSignerRequested, this, &EditionController::removeSigner);
    refresh();
    m_editions->open();
}

void EditionController::refresh()
{
    if (!m_editions)
        return;
    if (const auto filled = fill(*m_editions); !filled)
        m_editions->showProblem(filled.error());
}

Result<void> EditionController::fill(ui::EditionsDialog &dialog) const
{
    const auto shelf = EditionShelf::open(m_paths.editionFolder());
    if (!shelf)
        return failure(shelf);
    const auto keys = TrustedKeys::read(m_paths.trustedKeysFile());
    if (!keys)
        return failure(keys);
    const OpenReference &reference = m_sources.reference;
    const auto next = nextEdition(*shelf, reference.shipped.number);
    ui::EditionsList list;
    const auto add = [&](const ReferenceEdition &edition, const QString &signer) {
        list.editions.push_back({.number = edition.number,
                                 .date = edition.date,
                                 .signer = signer,
                                 .isInUse = edition.number == reference.edition.number,
                                 .countsNext = edition.number == next});
    };
    for (const KeptEdition &kept : shelf->kept())
        add(kept.edition, kept.signer);
    add(reference.shipped, {});
    for (const EditionChange &change : shelf->changes())
        list.changes.push_back(
            {.day = change.at.date(), .from = change.from, .to = change.to, .reason = change.reason});
    std::ranges::reverse(list.changes);
    for (const TrustedKey &trusted : keys->all())
        list.signers.push_back({trusted.key.fingerprint(), trusted.origin == TrustedKey::Origin::Program});
    dialog.setList(std::move(list));
    return {};
}

void EditionController::compare(const QString &number)
{
    const auto store = openEdition(m_paths, number, m_sources.reference.shipped.number);
    if (!store)
        return m_editions->showProblem(store.error());
    const ReferenceBooks other((*store)->readers());
    auto *dialog = new ui::SheetDialog(ui::editionSheet(m_sources.books, other), m_editions);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EditionController::import()
{
    const QString path =
        m_dialogs.openFileName(m_editions, tr("Choose the file of the new edition"), tr("Editions (*.json)"));
    if (!path.isEmpty() && !m_watcher.isRunning())
        check(path);
}

void EditionController::check(const QString &path)
{
    m_pack = new ui::PackDialog(QFileInfo(path).fileName(), m_editions);
    m_pack->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_pack, &ui::PackDialog::installRequested, this, &EditionController::install);
    connect(m_pack, &QObject::destroyed, this, [this] { // left as it is: what was prepared goes
        delete m_changes;
        m_books.reset();
        m_store.reset();
        m_prepared.reset();
    });
    m_pack->open();
    m_prepared = std::make_shared<std::optional<Result<PreparedEdition>>>();
    const auto program = QVersionNumber::fromString(QStringLiteral(CANBAO_VERSION));
    m_watcher.setFuture(QtConcurrent::run([into = m_prepared, path, paths = m_paths, program] {
        into->emplace(prepare(path, paths.trustedKeysFile(), paths.editionFolder(), program));
    }));
}

void EditionController::takeChecked()
{
    if (!m_pack || !m_prepared || !*m_prepared)
        return; // closed meanwhile
    const Result<PreparedEdition> &prepared = **m_prepared;
    if (prepared)
        showChecked(*prepared);
    else
        m_pack->showRefusal(prepared.error());
}

void EditionController::showChecked(const PreparedEdition &prepared)
{
    auto store = store::ReferenceStore::open(prepared.databasePath());
    if (!store)
        return m_pack->showRefusal(store.error());
    m_store = *std::move(store);
    m_books = std::make_unique<ReferenceBooks>(m_store->readers());
    m_pack->showSound({.edition = prepared.edition().number,
                       .date = prepared.edition().date,
                       .signer = prepared.signer().fingerprint(),
                       .differences = ui::editionSheet(m_sources.books, *m_books)});
    lookAtSaved();
}

void EditionController::lookAtSaved()
{
    const auto opened = m_sources.archive();
    if (!opened || !*opened)
        return; // nothing is saved, or it is locked
    m_books->setEnteredRates(m_sources.books.rates().entered()); // they count under the new edition, too
    m_changes = new RateChanges(m_sources.archive, {*m_books, &m_sources.books, m_now().date()}, m_pack);
    auto found = std::make_shared<RateChangesCount>();
    connect(m_changes, &RateChanges::found, m_pack, [found] { ++found->applications; });
    connect(m_changes, &RateChanges::foundDraft, m_pack, [found] { ++found->drafts; });
    connect(m_changes, &RateChanges::progressed, m_pack,
            [this](int done, int all) { m_pack->showImpact(tr("%1 of %2 looked at").arg(done).arg(all)); });
    connect(m_changes, &RateChanges::finished, m_pack, [this, found](const RateChangesCount &all) {
        m_pack->showImpact(ui::joinedSentences(
            {ui::rateChangesText(all, found->applications, found->drafts), tr("Nothing kept is altered.")}));
    });
    m_changes->start();
}

void EditionController::install()
{
    if (!m_pack || !m_prepared || !*m_prepared || !**m_prepared)
        return;
    const PreparedEdition &prepared = ***m_prepared;
    const OpenReference &reference = m_sources.reference;
    delete m_changes; // which reads what goes now
    m_books.reset(); // lets go of the file, which is moved
    m_store.reset();
    auto shelf = EditionShelf::open(m_paths.editionFolder());
    const auto done = shelf ? shelf->install(prepared, reference.edition.number, reference.shipped.number, m_now())
                            : Result<void>(failure(shelf));
    if (!done)
        return m_pack->showRefusal(done.error());
    const auto number = prepared.edition().number;
    m_pack->accept();
    refresh();
    if (m_editions)
        m_editions->showDone(tr("Edition %1 is installed and counts from the next start of Canbao on.").arg(number));
}

void EditionController::goBack(const QString &number, const QString &reason)
{
    const OpenReference &reference = m_sources.reference;
    auto shelf = EditionShelf::open(m_paths.editionFolder());
    const auto done = shelf ? shelf->goBack(number, reference.edition.number, reference.shipped.number, reason, m_now())
                            : Result<void>(failure(shelf));
    if (!done)
        return m_editions->showProblem(done.error());
    refresh();
    m_editions->showDone(tr("Edition %1 counts from the next start of Canbao on.").arg(number));
}

void EditionController::addSigner()
{
    const QString path =
        m_dialogs.openFileName(m_editions, tr("Choose the public key"), tr("Public keys of minisign (*.pub)"));
    if (path.isEmpty())
        return;
    constexpr qint64 LargestKeyFile = 8192;
    QFile file(path);
    const auto key = file.open(QIODevice::ReadOnly)
        ? SigningKey::parse(file.read(LargestKeyFile))
        : failureWith(Error::Code::FileUnreadable, {QFileInfo(path).fileName()});
    if (!key)
        return m_editions->showProblem(key.error());
    const bool isTrusted = m_dialogs.ask(
        m_editions, tr("Trust this key?"),
        tr("Editions signed with it will be installed:\n%1\nCompare it with what its owner tells you by another way.")
            .arg(key->fingerprint()),
        tr("Trust it"), tr("Do not trust it"));
    if (!isTrusted)
        return;
    auto keys = TrustedKeys::read(m_paths.trustedKeysFile());
    const auto done = keys ? keys->add(*key) : Result<void>(failure(keys));
    refresh();
    if (!done)
        m_editions->showProblem(done.error());
}

void EditionController::removeSigner(const QString &fingerprint)
{
    auto keys = TrustedKeys::read(m_paths.trustedKeysFile());
    const auto done = keys ? keys->remove(fingerprint) : Result<void>(failure(keys));
    refresh();
    if (!done)
        m_editions->showProblem(done.error());
}

} // namespace canbao::app
