#pragma once

#include "ui/archive/applicationaction.h"
#include "ui/archive/applicationside.h"

#include <QFrame>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace canbao::ui {

class AmountStrip;
class Paper;

/// A saved application, read-only: the pages of its summary as they are kept, why its amounts are what they are, and
/// what happened with it since.
class ApplicationView : public QFrame
{
    Q_OBJECT

public:
    explicit ApplicationView(QWidget *parent = nullptr);

    /// \a summary: its pages as they are kept.
    void showApplication(const EnrolmentApplication &application, std::shared_ptr<const Paper> summary,
                         const ApplicationRecord &record);
    /// The record has grown.
    void showRecord(const ApplicationRecord &record);
    QString reference() const;

Q_SIGNALS:
    void backRequested();
    void requested(canbao::ui::ApplicationAction action, const QString &reference);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addAction(QLayout *row, const QString &name, const QString &iconName, ApplicationAction action);
    QLayout *makeActions();
    void request(ApplicationAction action);
    void placeSide();
    void reword();
    void showPages();
    void showAmounts();
    void openPrintLog();

    std::optional<EnrolmentApplication> m_application;
    std::shared_ptr<const Paper> m_summary;
    ApplicationRecord m_record;
    QLabel *m_title;
    QLabel *m_lead;
    QPushButton *m_back;
    QPushButton *m_print = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_papers = nullptr;
    QPushButton *m_counter = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_delete = nullptr;
    AmountStrip *m_amounts;
    ApplicationSide *m_side;
    QScrollArea *m_area;
    QBoxLayout *m_body; ///< what is scrolled: amounts and pages, and the side beside or above them
    QVBoxLayout *m_pages;
};

} // namespace canbao::ui
