#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class ResidencePage;
}

/// Where one lives, with which permit, and what one works.
class ResidencePage : public WizardPage
{
    Q_OBJECT

public:
    explicit ResidencePage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~ResidencePage() override;

    QString title() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    void connectFields();
    void nameChoices();
    void fillWorkKinds();
    bool hasHukou() const;
    void showQuestions();

    std::unique_ptr<Ui::ResidencePage> m_ui;
};

} // namespace canbao::ui
