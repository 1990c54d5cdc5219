#pragma once

#include "ui/citingtext.h"
#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class BankPage;
}

/// Step 2: how to pay, and for a debit the card and what one authorises.
class BankPage : public WizardPage
{
    Q_OBJECT

public:
    explicit BankPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~BankPage() override;

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;
    /// A number that does not add up can be confirmed: the tick for it comes with the problem.
    void showProblems(const std::vector<Problem> &problems) override;

protected:
    void retranslate() override;

private:
    void keep();
    void keepNumber();
    void suggestBank();
    void takeHouseholdCard();
    void showHouseholdOffer();
    void offerToKeepNumber(bool isAsked);
    void word();
    void showFirstPayment();
    CitingText debitBanksText() const;
    void showQuestions();
    void showRecognition();
    QString bankText() const;
    QString amountText() const;

    std::unique_ptr<Ui::BankPage> m_ui;
    bool m_loading = false;
};

} // namespace canbao::ui
