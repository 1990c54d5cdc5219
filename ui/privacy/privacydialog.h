#pragma once

#include "ui/privacy/privacykeeping.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

class FieldStatus;
class PassphrasePair;

/// How the saved applications are protected and backed up, and what to change about it. Everything takes effect at
/// once.
class PrivacyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PrivacyDialog(PrivacyKeeping keeping, QWidget *parent = nullptr);

    /// Reads the state anew.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildProtection(QVBoxLayout *column);
    void buildBackups(QVBoxLayout *column);
    QLabel *addText(QVBoxLayout *column, const char *name, const char *type);
    QPushButton *addButton(QVBoxLayout *column, const char *name);
    void keepPassphrase();
    void dropPassphrase();
    void printSheet();
    void backUp();
    void showFailure(const Error &error);
    void showGood(const QString &sentence);
    void reword();
    void rewordState();

    PrivacyKeeping m_keeping;
    PrivacyState m_state;
    QLabel *m_heading;
    QLabel *m_now;
    QLabel *m_clear;
    QLabel *m_setHeading;
    PassphrasePair *m_pair;
    QPushButton *m_set;
    QPushButton *m_drop;
    QLabel *m_lockLabel;
    QComboBox *m_lock;
    QLabel *m_sheetHeading;
    QLabel *m_sheet;
    QPushButton *m_print;
    QLabel *m_backupHeading;
    QLabel *m_backups;
    PassphrasePair *m_backupPair;
    QLabel *m_backupHint;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    FieldStatus *m_status;
    QPushButton *m_close;
};

} // namespace canbao::ui
