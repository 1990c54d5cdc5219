#pragma once

#include "ui/wizard/wizardpage.h"

#include <array>
#include <memory>

class QBoxLayout;
class QButtonGroup;

namespace canbao::ui {

class RouteCard;

namespace Ui {
class PlacePage;
}

/// The three ways to enrol, weighed side by side, and where the pension would be drawn.
class PlacePage : public WizardPage
{
    Q_OBJECT

public:
    explicit PlacePage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~PlacePage() override;

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    bool wantsRoom() const override { return true; }
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildCards();
    void connectFields();
    void nameByHand();
    void showAdvice();
    void showBenefitPlace();
    void showCompanyQuestions();
    /// Side by side with the same rows in line where there is room, below one another otherwise.
    void arrangeCards();

    std::unique_ptr<Ui::PlacePage> m_ui;
    QButtonGroup *m_routes;
    QBoxLayout *m_cardLayout;
    std::array<RouteCard *, 3> m_cards;
};

} // namespace canbao::ui
