#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/archive/applicationaction.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace canbao::ui {

namespace Ui {
class ConfirmationPage;
}

class WhyLink;

/// What follows a finished application: its number, what to do next and what to bring.
class ConfirmationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmationPage(QWidget *parent = nullptr);
    ~ConfirmationPage() override;

    void showApplication(const EnrolmentApplication &application);
    /// The heading takes the focus, so that screen readers begin there.
    void focusHeading();

Q_SIGNALS:
    void requested(canbao::ui::ApplicationAction action); ///< of what is shown
    void archiveRequested();
    void newRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void word();
    void copyReference();
    void showSteps();
    void showDocuments();
    void addDocument(const QString &name, const QString &note);
    void addStep(int number, const QString &title, const QString &text, QWidget *below = nullptr);
    QString paymentText() const;
    WhyLink *paymentWhy();
    QString cardText() const;

    std::unique_ptr<Ui::ConfirmationPage> m_ui;
    std::optional<EnrolmentApplication> m_application;
};

} // namespace canbao::ui
