#pragma once

#include "ui/archive/exchanging.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace canbao::ui {

class ChoiceGroup;
class FieldStatus;

/// Exports many saved applications: asks which and as what, shows how far it is, and reports at the end.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Exporting exporting, QWidget *parent = nullptr);

    /// Stops what is at work, and closes: the archive may be locked just now.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeProgress();
    QWidget *makeReport();
    QLabel *addLabel(QVBoxLayout *column, const char *type);
    void showWarning();
    void begin();
    void showProgress(int done, int total);
    void end(const ExportReport &report);
    void showReport();
    QString summaryText() const;
    QString failuresText() const;
    bool isRunning() const;
    void reword();
    void rewordChoices();

    Exporting m_exporting;
    ExportReport m_report;
    int m_done = 0;
    int m_total = 0;
    QStackedWidget *m_pages;
    QLabel *m_heading;
    QLabel *m_whichLabel = nullptr;
    ChoiceGroup *m_which = nullptr;
    QLabel *m_formLabel = nullptr;
    ChoiceGroup *m_form = nullptr;
    FieldStatus *m_warning = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_leave = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_failuresLabel = nullptr;
    QPlainTextEdit *m_failures = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace canbao::ui
