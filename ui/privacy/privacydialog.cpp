#include "ui/privacy/privacydialog.h"

#include "ui/errortext.h"
#include "ui/fields/calmcombobox.h"
#include "ui/fields/fieldstatus.h"
#include "ui/format.h"
#include "ui/privacy/passphrasepair.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Minutes[] = {1, 2, 5, 10, 15, 30, 0};

} // namespace

PrivacyDialog::PrivacyDialog(PrivacyKeeping keeping, QWidget *parent) : QDialog(parent), m_keeping(std::move(keeping))
{
    setObjectName(u"privacyDialog"_s);
    build();
    reword();
    refresh();
    connect(m_set, &QPushButton::clicked, this, &PrivacyDialog::keepPassphrase);
    connect(m_drop, &QPushButton::clicked, this, &PrivacyDialog::dropPassphrase);
    connect(m_print, &QPushButton::clicked, this, &PrivacyDialog::printSheet);
    connect(m_backUp, &QPushButton::clicked, this, &PrivacyDialog::backUp);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        accept();
        m_keeping.restore();
    });
    connect(m_close, &QPushButton::clicked, this, &PrivacyDialog::reject);
    connect(m_lock, &QComboBox::activated, this,
            [this](int at) { m_keeping.setLockMinutes(m_lock->itemData(at).toInt()); });
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(720), room.width() * 9 / 10), std::min(scaled(760), room.height() * 9 / 10));
}

QLabel *PrivacyDialog::addText(QVBoxLayout *column, const char *name, const char *type)
{
    auto *label = new QLabel(this);
    label->setObjectName(QLatin1StringView(name));
    label->setProperty("type", QLatin1StringView(type));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

QPushButton *PrivacyDialog::addButton(QVBoxLayout *column, const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void PrivacyDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(12));
    m_heading = addText(column, "privacyHeading", "heading");
    auto *ground = new QWidget;
    auto *inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, space(12), 0);
    inside->setSpacing(space(8));
    buildProtection(inside);
    buildBackups(inside);
    inside->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now))
            QTimer::singleShot(0, now, [area, now] { area->ensureWidgetVisible(now, 0, scaled(72)); });
    });
    column->addWidget(area, 1);
    m_status = new FieldStatus(this);
    m_status->setObjectName(u"privacyStatus"_s);
    column->addWidget(m_status);
    m_close = addButton(column, "closePrivacyButton");
}

void PrivacyDialog::buildProtection(QVBoxLayout *column)
{
    m_now = addText(column, "protectionNow", "body");
    m_clear = addText(column, "leftInClear", "small");
    column->addSpacing(space(8));
    m_setHeading = addText(column, "passphraseHeading", "question");
    m_pair = new PassphrasePair(this);
    column->addWidget(m_pair);
    m_set = addButton(column, "setPassphraseButton");
    m_drop = addButton(column, "removePassphraseButton");
    m_lockLabel = addText(column, "lockLabel", "body");
    m_lock = new CalmComboBox(this);
    m_lock->setObjectName(u"lockAfter"_s);
    for (const int minutes : Minutes)
        m_lock->addItem({}, minutes);
    m_lockLabel->setBuddy(m_lock);
    m_lock->setMaximumWidth(scaled(320));
    column->addWidget(m_lock);
    column->addSpacing(space(8));
    m_sheetHeading = addText(column, "sheetHeading", "question");
    m_sheet = addText(column, "sheetText", "body");
    m_print = addButton(column, "printSheetButton");
}

void PrivacyDialog::buildBackups(QVBoxLayout *column)
{
    column->addSpacing(space(8));
    m_backupHeading = addText(column, "backupHeading", "question");
    m_backups = addText(column, "backupText", "body");
    m_backupHint = addText(column, "backupHint", "small");
    m_backupPair = new PassphrasePair(this);
    column->addWidget(m_backupPair);
    m_backUp = addButton(column, "backUpButton");
    m_restore = addButton(column, "restoreButton");
}

void PrivacyDialog::refresh()
{
    if (const auto state = m_keeping.state())
        m_state = *state;
    else
        showFailure(state.error());
    rewordState();
}

void PrivacyDialog::keepPassphrase()
{
    m_status->clear(nullptr);
    const auto passphrase = m_pair->taken();
    if (!passphrase)
        return;
    const auto done = m_keeping.setPassphrase(*passphrase);
    if (!done)
        return showFailure(done.error());
    m_pair->wipe();
    refresh();
    showGood(tr("The passphrase is set. Nobody can open the saved applications without it or the recovery sheet, so "
                "print the sheet and keep it safe."));
}

void PrivacyDialog::dropPassphrase()
{
    m_status->clear(nullptr);
    if (!m_keeping.ask(this, tr("Remove the passphrase?"),
                       tr("Whoever uses this account on this computer can then open the saved applications."),
                       tr("Remove"), tr("Keep")))
        return;
    const auto done = m_keeping.removePassphrase();
    if (!done)
        return showFailure(done.error());
    refresh();
    showGood(tr("The passphrase is removed."));
}

void PrivacyDialog::printSheet()
{
    m_status->clear(nullptr);
    if (m_state.hasRecoverySheet
        && !m_keeping.ask(this, tr("Print a new recovery sheet?"),
                          tr("The code of the earlier sheet no longer works then. Destroy that sheet."),
                          tr("Print a new one"), tr("Keep the earlier one")))
        return;
    const auto printed = m_keeping.printRecoverySheet();
    if (!printed)
        return showFailure(printed.error());
    refresh();
    if (*printed)
        showGood(tr("The sheet was sent to the printer. The code is kept nowhere else."));
    else
        m_status->showProblem(tr("The sheet was not printed, and no earlier sheet works any more – print it again"),
                              nullptr);
}

void PrivacyDialog::backUp()
{
    m_status->clear(nullptr);
    QString passphrase;
    if (!m_backupPair->isEmpty()) {
        const auto taken = m_backupPair->taken();
        if (!taken)
            return;
        passphrase = *taken;
    }
    const auto name = m_keeping.backUp(passphrase);
    if (!name)
        return showFailure(name.error());
    if (name->isEmpty())
        return; // cancelled
    m_backupPair->wipe();
    showGood(tr("Backed up and read back: %1").arg(*name));
}

void PrivacyDialog::showFailure(const Error &error)
{
    m_status->showProblem(errorText(error), nullptr);
}

void PrivacyDialog::showGood(const QString &sentence)
{
    m_status->showHelp(sentence);
}

void PrivacyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        reword();
        rewordState();
    }
}

void PrivacyDialog::reword()
{
    setWindowTitle(tr("Privacy and backups"));
    m_heading->setText(tr("Privacy and backups"));
    m_clear->setText(
        tr("Names, numbers, addresses and pictures are encrypted. Region, grade, amounts, dates and status "
           "stay readable in the file. A harmful program that runs in your account is not kept out by any "
           "of this."));
    m_pair->setLabels(tr("New passphrase, at least 8 characters"), tr("The same once more"));
    m_drop->setText(tr("Remove the passphrase"));
    m_lockLabel->setText(tr("Lock when nothing was typed or clicked for"));
    m_lock->setAccessibleName(m_lockLabel->text());
    for (int at = 0; at < m_lock->count(); ++at) {
        const int minutes = m_lock->itemData(at).toInt();
        m_lock->setItemText(at, minutes == 0 ? tr("never") : tr("%n minutes", nullptr, minutes));
    }
    m_sheetHeading->setText(tr("Recovery sheet"));
    m_print->setText(tr("Print a recovery sheet…"));
    m_backupHeading->setText(tr("Backups"));
    m_backupHint->setText(tr("Without a passphrase a backup opens only where these applications open. For another "
                             "computer, give it a passphrase of its own."));
    m_backupPair->setLabels(tr("Passphrase of the backup (optional)"), tr("The same once more"));
    m_backUp->setText(tr("Back up now…"));
    m_restore->setText(tr("Restore a backup…"));
    m_close->setText(tr("Close"));
}

void PrivacyDialog::rewordState()
{
    const bool hasPassphrase = m_state.by == ProtectedBy::Passphrase;
    switch (m_state.by) {
    case ProtectedBy::Nothing:
        m_now->setText(tr("Nothing is saved yet. What you save will be encrypted."));
        break;
    case ProtectedBy::FilePermissions:
        m_now->setText(
            tr("Protected by file permissions only – set a passphrase. The key lies in a file that only your "
               "account may read: whoever has this disk, or an administrator of this computer, can read "
               "your saved applications."));
        break;
    case ProtectedBy::KeyStore:
        m_now->setText(tr("Protected by the key store of this desktop: the saved applications open while you are "
                          "logged in, and not from a copied file or a stolen disk."));
        break;
    case ProtectedBy::Passphrase:
        m_now->setText(tr("Protected by your passphrase: the saved applications open with it or with the code of the "
                          "recovery sheet, and with nothing else."));
        break;
    }
    m_setHeading->setText(hasPassphrase ? tr("Change the passphrase") : tr("Set a passphrase"));
    m_set->setText(hasPassphrase ? tr("Change the passphrase") : tr("Set the passphrase"));
    m_sheet->setText(m_state.hasRecoverySheet
                         ? tr("A sheet was made. Its code opens the saved applications when the passphrase or the key "
                              "store is lost.")
                         : tr("One page with a code that opens the saved applications when the passphrase or the key "
                              "store is lost. There is no other way back."));
    m_backups->setText(m_state.backups.empty()
                           ? tr("A backup is made on every day on which something changes. There is none yet.")
                           : tr("A backup is made on every day on which something changes. The latest is of %1.")
                                 .arg(dateText(m_state.backups.front())));
    m_drop->setVisible(hasPassphrase);
    m_lockLabel->setVisible(hasPassphrase);
    m_lock->setVisible(hasPassphrase);
    const auto chosen = m_lock->findData(m_state.lockMinutes);
    m_lock->setCurrentIndex(chosen >= 0 ? chosen : m_lock->findData(5));
}

} // namespace canbao::ui
