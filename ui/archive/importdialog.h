#pragma once

#include "ui/archive/exchanging.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

class FieldStatus;

/// Imports applications or drafts from a file: looks at all of it first, and imports only where nothing is wrong.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Importing importing, QWidget *parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLabel *addLabel(QVBoxLayout *column, const char *type);
    void choose();
    void showProgress(int done, int total);
    void showFound(const Result<ImportFinding> &found);
    void import();
    bool canImport() const;
    QString resultText() const;
    QString problemsText() const;
    void showState();
    void reword();

    enum class State { Empty, Looking, Found, Failed, Imported };

    Importing m_importing;
    State m_state = State::Empty;
    ImportFinding m_finding;
    std::optional<Error> m_error;
    int m_done = 0;
    int m_total = 0;
    QLabel *m_heading;
    QLabel *m_lead;
    QPushButton *m_choose;
    QProgressBar *m_bar;
    QLabel *m_result;
    QLabel *m_problemsLabel;
    QPlainTextEdit *m_problems;
    FieldStatus *m_status;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace canbao::ui
