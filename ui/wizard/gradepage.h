#pragma once

#include "models/items/gradetablemodel.h"
#include "ui/notice/noticekeeping.h"
#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class GradePage;
}

/// Step 2: all grades with what they cost, and why.
class GradePage : public WizardPage
{
    Q_OBJECT

public:
    explicit GradePage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~GradePage() override;

    /// Without it no figures can be entered from a notice.
    void setNoticeKeeping(NoticeKeeping keeping);

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    bool wantsRoom() const override { return true; }
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    std::optional<GradeChoice> shownGrade(const GradeAnswers &answers) const;
    void chooseRow(int row);
    void chooseOwnBase();
    void keepOwnBase();
    void take(const GradeAnswers &answers);
    void wordTable();
    void showRates();
    void showUnknown();
    void showMedicalNote();
    void showChip(const RateAnswer &answer);
    void showNoticeButtons();
    void enterNotice();
    void showOwnBase();
    void showReasons();
    QString placeText() const;
    std::optional<ContributionQuote> chosenQuote() const;

    std::unique_ptr<Ui::GradePage> m_ui;
    GradeTableModel m_model;
    NoticeKeeping m_noticeKeeping;
    bool m_loading = false;
};

} // namespace canbao::ui
