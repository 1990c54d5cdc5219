#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class HukouPage;
}

/// Where the household registration is.
class HukouPage : public WizardPage
{
    Q_OBJECT

public:
    explicit HukouPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~HukouPage() override;

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    /// Only mainland residents have a hukou.
    bool isRelevant() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    /// The district in which the identity number was first given out, if its code is still in use.
    std::optional<RegionCode> suggestion() const;
    std::optional<QString> areaDigits() const;
    QString formerAreaText() const;
    void nameChoices();
    void showSuggestion();
    void offerHouseholdPlace();

    std::unique_ptr<Ui::HukouPage> m_ui;
};

} // namespace canbao::ui
