#include "app/lifecontroller.h"

#include "models/store/archivebin.h"
#include "models/store/archivelist.h"
#include "models/store/lifestore.h"
#include "ui/archive/bindialog.h"
#include "ui/archive/lifedialog.h"
#include "ui/format.h"

namespace canbao::app {

using store::ArchiveBin;
using ui::MessageBar;

LifeController::LifeController(ui::MainWindow &window, ui::Dialogs dialogs,
                               std::function<Result<store::ApplicationArchive *>()> archive,
                               std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(std::move(dialogs))
    , m_archive(std::move(archive))
    , m_now(std::move(now))
{
}

void LifeController::open(const EnrolmentApplication &application)
{
    const QString reference = application.reference.text();
    const ui::LifeKeeping keeping{.history = [this, reference]() -> Result<std::vector<LifeStep>> {
                                      const auto opened = m_archive();
                                      return opened ? (*opened)->life().history(reference) : failure(opened);
                                  },
                                  .take = [this, reference](const LifeStep &step) { return take(reference, step); }};
    auto *dialog = new ui::LifeDialog(
        {.reference = reference, .savedOn = application.createdAt.date(), .today = m_now().date()}, keeping, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::LifeDialog::noted, this, [this, reference] { changed(reference); });
    dialog->open();
}

Result<LifeStep> LifeController::take(const QString &reference, LifeStep step) const
{
    const auto opened = m_archive();
    if (!opened)
        return failure(opened);
    step.notedAt = m_now();
    return (*opened)->life().take(reference, step);
}

void LifeController::putIntoBin(const QString &reference)
{
    const QDate lastDay = m_now().date().addDays(ArchiveBin::DaysKept);
    const bool goesOn =
        m_dialogs.ask(&m_window, tr("Delete %1?").arg(reference),
                      tr("It goes into the bin and can be taken back until %1. After that it is overwritten.")
                          .arg(ui::dateText(lastDay)),
                      tr("Put into the bin"), tr("Keep it"));
    if (!goesOn)
        return;
    const auto opened = m_archive();
    const auto row = opened ? (*opened)->list().finderEntry(reference) : failure(opened);
    const auto done = row ? (*opened)->bin().put(reference, m_now().date()) : Result<void>(failure(row));
    if (!done)
        return failed(tr("The application could not be deleted: %1"), done.error());
    removed(reference, row->key);
    m_window.showArchive();
    m_window.showMessage(MessageBar::Kind::Good,
                         tr("%1 is in the bin and can be taken back until %2.").arg(reference, ui::dateText(lastDay)));
}

void LifeController::openBin()
{
    const ui::BinKeeping keeping{.list = [this]() -> Result<std::vector<ui::BinnedApplication>> {
                                     const auto opened = m_archive();
                                     const auto entries = opened ? (*opened)->list().bin() : failure(opened);
                                     if (!entries)
                                         return failure(entries);
                                     std::vector<ui::BinnedApplication> binned;
                                     for (const ArchiveEntry &entry : *entries)
                                         binned.push_back({entry, entry.binnedOn.addDays(ArchiveBin::DaysKept)});
                                     return binned;
                                 },
                                 .takeBack = [this](const QString &reference) -> Result<void> {
                                     const auto opened = m_archive();
                                     return opened ? (*opened)->bin().takeBack(reference) : failure(opened);
                                 },
                                 .shownName = [this](const QString &name) { return m_window.shownName(name); }};
    auto *dialog = new ui::BinDialog(keeping, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::BinDialog::takenBack, this, &LifeController::takenBack);
    dialog->open();
}

} // namespace canbao::app
