#pragma once

#include "app/openreference.h"
#include "app/paths.h"
#include "models/application/referencebooks.h"
#include "models/edition/preparededition.h"
#include "models/store/applicationarchive.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace canbao::ui {
class EditionsDialog;
class PackDialog;
} // namespace canbao::ui

namespace canbao::app {

class RateChanges;

/// Brings new editions of the reference data in by the window, and goes back to kept ones. What is installed counts
/// from the next start on: the program goes on with the figures that are on screen. Belongs to the window.
class EditionController : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        const OpenReference &reference; ///< in use; outlives this
        const ReferenceBooks &books; ///< likewise
        std::function<Result<store::ApplicationArchive *>()> archive; ///< null where there is none
    };

    EditionController(ui::MainWindow &window, Paths paths, ui::Dialogs dialogs, Sources sources,
                      std::function<QDateTime()> now);
    ~EditionController() override;

    void open();

private:
    /// What the other thread makes; empty until then.
    using Prepared = std::shared_ptr<std::optional<Result<PreparedEdition>>>;

    void refresh();
    Result<void> fill(ui::EditionsDialog &dialog) const;
    void compare(const QString &number);
    void import();
    void check(const QString &path);
    void takeChecked();
    void showChecked(const PreparedEdition &prepared);
    void lookAtSaved();
    void install();
    void goBack(const QString &number, const QString &reason);
    void addSigner();
    void removeSigner(const QString &fingerprint);

    ui::MainWindow &m_window;
    Paths m_paths;
    ui::Dialogs m_dialogs;
    Sources m_sources;
    std::function<QDateTime()> m_now;
    QPointer<ui::EditionsDialog> m_editions;
    QPointer<ui::PackDialog> m_pack;
    QPointer<RateChanges> m_changes; // the pack dialog owns it
    QFutureWatcher<void> m_watcher;
    Prepared m_prepared;
    std::unique_ptr<store::ReferenceStore> m_store; ///< of what was prepared
    std::unique_ptr<ReferenceBooks> m_books; ///< likewise
};

} // namespace canbao::app
