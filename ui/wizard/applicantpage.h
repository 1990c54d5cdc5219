#pragma once

#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class ApplicantPage;
}

/// Who applies, of those saved on this computer or somebody new; who fills in, and in which language the paper is.
class ApplicantPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ApplicantPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~ApplicantPage() override;

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;
    void setNamesMasked(bool masked) override;

Q_SIGNALS:
    void removalRequested(const QString &personId);

protected:
    void retranslate() override;

private:
    void connectAnswers();
    void nameChoices();
    void showHelperQuestions();
    void showPeople();
    void showChosenPerson();
    void rebuildPeople();
    void orderTabs();
    QString personTitle(const HouseholdMember &member) const;
    QString personDetails(const HouseholdMember &member) const;

    std::unique_ptr<Ui::ApplicantPage> m_ui;
    std::vector<QString> m_people; ///< ids in the order of the cards; the card of a new person is before them
    bool m_masksNames = false;
};

} // namespace canbao::ui
