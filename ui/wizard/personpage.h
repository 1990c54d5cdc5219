#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class PersonPage;
}

/// Name, birth date, sex, mobile, and what follows from them for the retirement.
class PersonPage : public WizardPage
{
    Q_OBJECT

public:
    explicit PersonPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~PersonPage() override;

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    void connectLines();
    void connectChoices();
    void nameChoices();
    /// What the answers so far mean: the category question, the retirement card, or why there is no enrolment.
    void showConsequences();
    void showIneligible(const Error &error);

    std::unique_ptr<Ui::PersonPage> m_ui;
};

} // namespace canbao::ui
