#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class CardPage;
}

/// Step 3: the social-security card.
class CardPage : public WizardPage
{
    Q_OBJECT

public:
    explicit CardPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~CardPage() override;

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    void keep();
    void word();
    void showQuestions();

    std::unique_ptr<Ui::CardPage> m_ui;
    bool m_loading = false;
};

} // namespace canbao::ui
