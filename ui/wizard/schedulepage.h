#pragma once

#include "models/payment/deductionplan.h"
#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class SchedulePage;
}

/// Step 2: how often and from when, with the payments of the first twelve months.
class SchedulePage : public WizardPage
{
    Q_OBJECT

public:
    explicit SchedulePage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~SchedulePage() override;

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
    void loadFrequencies();
    void loadMonths();
    void showPlan();
    static QString planText(Standing standing);
    static QString remark(const Deduction &deduction, const std::vector<YearMonth> &changes);

    std::unique_ptr<Ui::SchedulePage> m_ui;
    std::vector<YearMonth> m_months;
    bool m_loading = false;
};

} // namespace canbao::ui
