#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

class QFrame;
class QLabel;

namespace canbao::ui {

namespace Ui {
class InsurancePage;
}

/// Step 2: which insurances, and what the least of each costs where one enrols.
class InsurancePage : public WizardPage
{
    Q_OBJECT

public:
    explicit InsurancePage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~InsurancePage() override;

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
    void loadVariants();
    void wordGains();
    void wordChoices();
    void showCosts();
    void showCost(const std::vector<ContributionLine> &lines, QLabel *cost, QLabel *chip, QLabel *source);
    void showQuestions();
    QString medicalText() const;
    bool isOffered(Scheme scheme) const;

    std::unique_ptr<Ui::InsurancePage> m_ui;
    std::vector<Variant> m_variants;
    bool m_loading = false;
};

} // namespace canbao::ui
