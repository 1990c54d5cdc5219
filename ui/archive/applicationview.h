#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/application/printnote.h"

#include <QFrame>

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace canbao::ui {

class AmountStrip;
class Paper;
class TextLink;

/// A saved application, read-only: the pages of its summary as they are kept, why its amounts are what they are, and
/// when papers of it came out.
class ApplicationView : public QFrame
{
    Q_OBJECT

public:
    explicit ApplicationView(QWidget *parent = nullptr);

    /// \a summary: its pages as they are kept. \a prints: when papers of it came out, the oldest first.
    void showApplication(const EnrolmentApplication &application, std::shared_ptr<const Paper> summary,
                         std::vector<PrintNote> prints);
    void showPrints(std::vector<PrintNote> prints);
    QString reference() const;

Q_SIGNALS:
    void backRequested();
    void copyRequested(const QString &reference);
    void previewRequested(const QString &reference);
    void printRequested(const QString &reference);
    void pdfRequested(const QString &reference);
    void papersRequested(const QString &reference);
    void counterRequested(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    using ReferenceSignal = void (ApplicationView::*)(const QString &);

    QPushButton *addAction(QBoxLayout *row, const QString &name, const QString &iconName, ReferenceSignal signal);
    void reword();
    void showPages();
    void showAmounts();
    void wordPrints();
    void openPrintLog();

    std::optional<EnrolmentApplication> m_application;
    std::shared_ptr<const Paper> m_summary;
    std::vector<PrintNote> m_prints;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_lastPrint;
    TextLink *m_printLog;
    QPushButton *m_back;
    QPushButton *m_print = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_papers = nullptr;
    QPushButton *m_counter = nullptr;
    QPushButton *m_copy = nullptr;
    AmountStrip *m_amounts;
    QScrollArea *m_area;
    QVBoxLayout *m_pages;
};

} // namespace canbao::ui
