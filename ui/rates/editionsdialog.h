#pragma once

#include "models/core/error.h"
#include "ui/rates/editionslist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace canbao::ui {

class FieldStatus;

/// The editions of the reference data that are here, how they changed, and whose packs are installed. Packs are
/// imported from here, and from here one goes back.
class EditionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EditionsDialog(QWidget *parent = nullptr);

    void setList(EditionsList list);
    void showProblem(const Error &error);
    void showDone(const QString &sentence);

Q_SIGNALS:
    void importRequested();
    void comparisonRequested(const QString &number); ///< with the edition in use
    void goBackRequested(const QString &number, const QString &reason);
    void addSignerRequested();
    void removeSignerRequested(const QString &fingerprint);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableWidget *addTable(const QString &name, int columns, QVBoxLayout *column);
    void build();
    void reword();
    void fill();
    void goBack();

    EditionsList m_list;
    QLabel *m_heading;
    QLabel *m_lead;
    QLabel *m_editionsHeading;
    QTableWidget *m_editions = nullptr;
    QPushButton *m_import;
    QPushButton *m_compare;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    FieldStatus *m_reasonStatus;
    QPushButton *m_goBack;
    QLabel *m_changesHeading;
    QTableWidget *m_changes = nullptr;
    QLabel *m_signersHeading;
    QLabel *m_signersLead;
    QTableWidget *m_signers = nullptr;
    QPushButton *m_addSigner;
    QPushButton *m_removeSigner;
    FieldStatus *m_status;
    QPushButton *m_close;
};

} // namespace canbao::ui
