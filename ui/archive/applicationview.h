#pragma once

#include "models/application/enrolmentapplication.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace canbao::ui {

class AmountStrip;

/// A saved application, read-only: the pages of its summary as they will be printed, and why its amounts are
/// what they are.
class ApplicationView : public QFrame
{
    Q_OBJECT

public:
    explicit ApplicationView(QWidget *parent = nullptr);

    void showApplication(const EnrolmentApplication &application, int prints, QDate today);
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

    std::optional<EnrolmentApplication> m_application;
    int m_prints = 0;
    QDate m_today;
    QLabel *m_title;
    QLabel *m_lead;
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
