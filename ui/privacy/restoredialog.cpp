#include "ui/privacy/restoredialog.h"

#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/passphraseedit.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(Restoring restoring, QWidget *parent)
    : QDialog(parent)
    , m_restoring(std::move(restoring))
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_other(new QPushButton(this))
    , m_label(new QLabel(this))
    , m_edit(new PassphraseEdit(this))
    , m_status(new FieldStatus(this))
    , m_restore(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"restoreDialog"_s);
    build();
    for (const auto &choice : m_restoring.daily)
        addRow(choice);
    m_list->setCurrentRow(0);
    reword();
    connect(m_other, &QPushButton::clicked, this, &RestoreDialog::addFile);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::accept);
    connect(m_close, &QPushButton::clicked, this, &RestoreDialog::reject);
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(600), room.width() * 9 / 10), std::min(scaled(560), room.height() * 9 / 10));
}

void RestoreDialog::build()
{
    m_heading->setProperty("type", u"heading"_s);
    m_list->setObjectName(u"backupList"_s);
    m_edit->lineEdit()->setObjectName(u"backupPassphraseEdit"_s);
    m_status->setObjectName(u"restoreStatus"_s);
    m_restore->setObjectName(u"restoreBackupButton"_s);
    m_restore->setProperty("role", u"primary"_s);
    m_label->setBuddy(m_edit->lineEdit());
    m_listLabel->setBuddy(m_list);
    for (QLabel *label : {m_heading, m_lead, m_listLabel, m_label})
        label->setWordWrap(true);
    for (QPushButton *button : {m_other, m_restore, m_close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(8));
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_lead, m_listLabel})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_edit, m_status})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(12));
    row->addWidget(m_restore);
    row->addWidget(m_close);
    row->addStretch(1);
    column->addLayout(row);
}

void RestoreDialog::addRow(const BackupChoice &choice)
{
    auto *row = new QListWidgetItem(choice.day.isValid() ? dateText(choice.day) : QFileInfo(choice.path).fileName());
    row->setData(Qt::UserRole, choice.path);
    m_list->addItem(row);
}

void RestoreDialog::addFile()
{
    const auto path = m_restoring.chooseFile(this);
    if (path.isEmpty())
        return;
    addRow({.path = path, .day = {}});
    m_list->setCurrentRow(m_list->count() - 1);
}

/// Reading everything comes first: nobody is asked about a backup that does not open.
void RestoreDialog::accept()
{
    m_status->clear(m_edit->lineEdit());
    const auto *row = m_list->currentItem();
    if (!row)
        return m_status->showProblem(tr("Select a backup"), nullptr);
    const auto path = row->data(Qt::UserRole).toString();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto held = m_restoring.look(path, m_edit->text());
    QApplication::restoreOverrideCursor();
    if (!held)
        return showFailure(held.error());
    const auto question =
        tr("The backup %1 is whole and holds %n applications. It takes the place of what is there now; "
           "that is kept beside it.",
           nullptr, static_cast<int>(*held))
            .arg(row->text());
    if (!m_restoring.ask(this, tr("Restore this backup?"), question, tr("Restore"), tr("Change nothing")))
        return;
    if (const auto done = m_restoring.restore(path, m_edit->text()); !done)
        return showFailure(done.error());
    m_edit->wipe();
    QDialog::accept();
}

void RestoreDialog::showFailure(const Error &error)
{
    const bool isTyped = error.code == Error::Code::PassphraseWrong
        || error.code == Error::Code::BackupPassphraseMissing || error.code == Error::Code::ArchiveLocked;
    m_status->showProblem(errorText(error), isTyped ? m_edit->lineEdit() : nullptr);
    if (isTyped)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void RestoreDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void RestoreDialog::reword()
{
    setWindowTitle(tr("Restore a backup"));
    m_heading->setText(tr("Restore a backup"));
    m_lead->setText(tr("The backup is read and checked as a whole before anything is replaced."));
    m_listLabel->setText(tr("Backups on this computer"));
    m_list->setAccessibleName(m_listLabel->text());
    m_other->setText(tr("Another file…"));
    m_label->setText(tr("Passphrase or recovery code, if the backup needs one"));
    m_edit->setAccessibleLabel(m_label->text());
    m_restore->setText(tr("Check and restore…"));
    m_close->setText(tr("Cancel"));
}

} // namespace canbao::ui
