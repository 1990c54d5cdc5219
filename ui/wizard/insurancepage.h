#pragma once

#include "ui/notice/noticekeeping.h"
#include "ui/wizard/wizardpage.h"

#include <memory>

class QFrame;
class QLabel;
class QPushButton;

namespace canbao::ui {

namespace Ui {
class InsurancePage;
} // namespace Ui

class CitingLabel;
class WhyLink;

/// Step 2: which insurances, and what the least of each costs where one enrols.
class InsurancePage : public WizardPage
{
    Q_OBJECT

public:
    explicit InsurancePage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~InsurancePage() override;

    /// Without it no figures can be entered from a notice.
    void setNoticeKeeping(NoticeKeeping keeping);

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    /// Where the cost of one insurance is shown.
    struct CostCard
    {
        QLabel *cost;
        WhyLink *why;
        QLabel *chip;
        CitingLabel *source;
        QPushButton *notice;
    };

    void keep();
    void loadVariants();
    void wordGains();
    void wordChoices();
    void showCosts();
    void showCost(Scheme scheme, const CostCard &card);
    void enterNotice(Scheme scheme);
    void showQuestions();
    QString medicalText() const;
    bool isOffered(Scheme scheme) const;

    std::unique_ptr<Ui::InsurancePage> m_ui;
    std::vector<Variant> m_variants;
    NoticeKeeping m_noticeKeeping;
    bool m_loading = false;
};

} // namespace canbao::ui
