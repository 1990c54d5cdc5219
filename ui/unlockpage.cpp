#include "ui/unlockpage.h"

#include "ui/fields/fieldstatus.h"
#include "ui/fields/passphraseedit.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

UnlockPage::UnlockPage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
    , m_lead(new QLabel)
    , m_label(new QLabel)
    , m_hint(new QLabel)
    , m_edit(new PassphraseEdit)
    , m_status(new FieldStatus)
    , m_busy(new QProgressBar)
    , m_unlock(new QPushButton)
    , m_retry(new QPushButton)
    , m_restore(new QPushButton)
{
    setObjectName(u"unlockPage"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    build();
    reword();
    arrange();
    connect(m_edit, &PassphraseEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_retry, &QPushButton::clicked, this, &UnlockPage::retryRequested);
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreRequested);
}

void UnlockPage::build()
{
    m_title->setProperty("type", u"title"_s);
    m_lead->setProperty("type", u"lead"_s);
    m_label->setProperty("type", u"question"_s);
    m_hint->setProperty("type", u"small"_s);
    m_label->setBuddy(m_edit->lineEdit());
    m_edit->lineEdit()->setObjectName(u"unlockEdit"_s);
    m_status->setObjectName(u"unlockStatus"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setObjectName(u"unlockBusy"_s);
    m_unlock->setObjectName(u"unlockButton"_s);
    m_unlock->setProperty("role", u"primary"_s);
    m_retry->setObjectName(u"unlockRetryButton"_s);
    m_restore->setObjectName(u"unlockRestoreButton"_s);
    auto *ground = new QFrame;
    ground->setProperty("role", u"surface"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(space(8));
    for (QLabel *label : {m_title, m_lead, m_label, m_hint}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->insertSpacing(2, space(16));
    for (QWidget *part : std::initializer_list<QWidget *>{m_edit, m_status, m_busy})
        column->addWidget(part);
    m_edit->setMaximumWidth(scaled(480));
    m_busy->setMaximumWidth(scaled(480));
    column->addSpacing(space(8));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(12));
    for (QPushButton *button : {m_unlock, m_retry, m_restore})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(36, 36, 36, 28);
    row->addLayout(column, 100);
    row->addStretch(1);
    m_lead->setMaximumWidth(scaled(720));
    setWidget(ground);
}

void UnlockPage::showReason(Error::Code reason)
{
    m_reason = reason;
    m_seconds = 0;
    m_isBusy = false;
    m_status->clear(m_edit->lineEdit());
    wipe();
    reword();
    arrange();
}

void UnlockPage::setBusy(bool busy)
{
    m_isBusy = busy;
    arrange();
}

void UnlockPage::showWrong(int triesLeft)
{
    showProblem(tr("That passphrase or code does not open the saved applications – %n tries before a pause", nullptr,
                   triesLeft));
}

void UnlockPage::showPause(int seconds)
{
    const bool wasPaused = m_seconds > 0;
    m_seconds = seconds;
    if (seconds > 0)
        m_status->showProblem(
            tr("That was wrong several times. Nothing is lost: try once more in %n seconds.", nullptr, seconds),
            m_edit->lineEdit());
    else if (wasPaused)
        m_status->clear(m_edit->lineEdit());
    arrange();
    if (wasPaused && seconds == 0 && isVisible())
        focusFirst();
}

void UnlockPage::showProblem(const QString &sentence)
{
    m_isBusy = false;
    arrange();
    m_status->showProblem(sentence, m_edit->lineEdit());
    focusFirst();
    m_edit->lineEdit()->selectAll();
}

void UnlockPage::wipe()
{
    m_edit->wipe();
}

void UnlockPage::focusFirst()
{
    if (m_edit->isHidden())
        m_retry->setFocus(Qt::OtherFocusReason);
    else
        m_edit->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::submit()
{
    if (m_isBusy || m_seconds > 0)
        return;
    if (m_edit->text().isEmpty())
        return showProblem(tr("Enter the passphrase, or the code of the recovery sheet"));
    m_status->clear(m_edit->lineEdit());
    Q_EMIT unlockRequested(m_edit->text());
}

/// Where the file itself is damaged no passphrase helps.
void UnlockPage::arrange()
{
    const bool isDamaged = m_reason == Error::Code::DatabaseDamaged;
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_hint, m_edit, m_unlock})
        part->setVisible(!isDamaged);
    m_retry->setVisible(m_reason != Error::Code::ArchiveLocked);
    m_busy->setVisible(m_isBusy);
    m_edit->setEnabled(!m_isBusy && m_seconds == 0);
    for (QPushButton *button : {m_retry, m_restore})
        button->setEnabled(!m_isBusy);
}

void UnlockPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void UnlockPage::reword()
{
    switch (m_reason) {
    case Error::Code::KeyringLocked:
        m_title->setText(tr("The key store does not answer"));
        m_lead->setText(tr("The key to your saved applications is in the key store of this desktop, and that is locked "
                           "or not there. Unlock it and try once more. Nothing was changed or lost."));
        break;
    case Error::Code::KeyMissing:
        m_title->setText(tr("The key is missing"));
        m_lead->setText(tr("The file with the key to your saved applications is not in its place. Put it back and try "
                           "once more, or use the code of your recovery sheet. Nothing was changed or lost."));
        break;
    case Error::Code::DatabaseDamaged:
        m_title->setText(tr("The saved applications are damaged"));
        m_lead->setText(tr("The file cannot be read rightly, so it is not opened. Restore a backup: the damaged file "
                           "is kept beside it."));
        break;
    default:
        m_title->setText(tr("Saved applications are locked"));
        m_lead->setText(tr("What you had on screen was kept and comes back when you unlock."));
    }
    m_label->setText(tr("Passphrase"));
    m_hint->setText(tr("or the code of the recovery sheet"));
    m_edit->setAccessibleLabel(tr("Passphrase, or the code of the recovery sheet"));
    m_busy->setAccessibleName(tr("Unlocking"));
    m_unlock->setText(tr("Unlock"));
    m_retry->setText(tr("Try once more"));
    m_restore->setText(tr("Restore a backup …"));
    if (m_seconds > 0)
        showPause(m_seconds);
}

} // namespace canbao::ui
