#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class ApplicantPage;
}

/// Who fills in, and in which language the paper is.
class ApplicantPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ApplicantPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~ApplicantPage() override;

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    void nameChoices();
    void showHelperQuestions();

    std::unique_ptr<Ui::ApplicantPage> m_ui;
};

} // namespace canbao::ui
