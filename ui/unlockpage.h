#pragma once

#include "models/core/error.h"

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;

namespace canbao::ui {

class FieldStatus;
class PassphraseEdit;

/// In place of what is locked: asks the passphrase or the code of the recovery sheet, and offers the other ways. A page
/// and no dialog, so that the rest of the program stays in reach.
class UnlockPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// ArchiveLocked, KeyringLocked, KeyMissing or DatabaseDamaged; whatever was said before goes.
    void showReason(Error::Code reason);
    /// While the passphrase is tried.
    void setBusy(bool busy);
    /// \a triesLeft until the next pause.
    void showWrong(int triesLeft);
    /// Nothing can be typed until it is 0.
    void showPause(int seconds);
    void showProblem(const QString &sentence);
    void wipe();
    void focusFirst();

Q_SIGNALS:
    void unlockRequested(const QString &typed);
    void retryRequested();
    void restoreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void submit();
    void reword();
    void arrange();

    Error::Code m_reason = Error::Code::ArchiveLocked;
    int m_seconds = 0;
    bool m_isBusy = false;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_label;
    QLabel *m_hint;
    PassphraseEdit *m_edit;
    FieldStatus *m_status;
    QProgressBar *m_busy;
    QPushButton *m_unlock;
    QPushButton *m_retry;
    QPushButton *m_restore;
};

} // namespace canbao::ui
