#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace canbao::ui {

class FieldStatus;
class PassphraseEdit;

/// A backup to choose.
struct BackupChoice
{
    QString path;
    QDate day; ///< none for a file that was looked for
};

/// What restoring is done with.
struct Restoring
{
    std::vector<BackupChoice> daily; ///< newest first
    /// Asks for a file; empty when cancelled.
    std::function<QString(QWidget *)> chooseFile;
    /// How many applications the backup holds, after reading all of it. (path, passphrase)
    std::function<Result<qint64>(const QString &, const QString &)> look;
    /// Puts it in the place of what is there.
    std::function<Result<void>(const QString &, const QString &)> restore;
    /// (parent, title, question, yes, no)
    std::function<bool(QWidget *, const QString &, const QString &, const QString &, const QString &)> ask;
};

/// Chooses a backup, says what it holds, and asks before anything is replaced.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(Restoring restoring, QWidget *parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addFile();
    void addRow(const BackupChoice &choice);
    void showFailure(const Error &error);
    void reword();

    Restoring m_restoring;
    QLabel *m_heading;
    QLabel *m_lead;
    QLabel *m_listLabel;
    QListWidget *m_list;
    QPushButton *m_other;
    QLabel *m_label;
    PassphraseEdit *m_edit;
    FieldStatus *m_status;
    QPushButton *m_restore;
    QPushButton *m_close;
};

} // namespace canbao::ui
