#pragma once

#include "models/items/gradetablemodel.h"
#include "ui/charts/chartfile.h"
#include "ui/notice/noticekeeping.h"
#include "ui/wizard/wizardpage.h"

#include <QSortFilterProxyModel>

#include <memory>

namespace canbao::ui {

class PlanSection;

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
    /// Where pictures of the charts go; set before they are shown.
    void setChartFiles(ChartFiles files);

protected:
    void retranslate() override;

private:
    void showTable(bool isAnew);
    void sortBy(int column);
    void chooseRow(int row);
    void chooseOwnBase();
    void keepOwnBase();
    void take(const GradeAnswers &answers);
    void wordTable(const GradeTable &table);
    void showColumns();
    void showRates();
    void showUnknown();
    void showMedical(const GradeTable &table);
    void showChip(const RateAnswer &answer);
    void showNoticeButtons();
    void enterNotice();
    void showOwnBase(const ContributionRate &rate);
    void takeOwnBase(Money base);
    void showReasons();
    QString placeText() const;
    std::optional<ContributionQuote> chosenQuote() const;

    std::unique_ptr<Ui::GradePage> m_ui;
    GradeTableModel m_model;
    QSortFilterProxyModel m_sorted; ///< the table as it is shown
    PlanSection *m_plan = nullptr;
    NoticeKeeping m_noticeKeeping;
    bool m_loading = false;
};

} // namespace canbao::ui
