#pragma once

#include "models/place/contributionlist.h"
#include "ui/fields/listfiles.h"
#include "ui/wizard/wizardpage.h"

#include <memory>

namespace canbao::ui {

namespace Ui {
class HistoryPage;
}

/// What was paid before, where and for how long, and what runs now.
class HistoryPage : public WizardPage
{
    Q_OBJECT

public:
    explicit HistoryPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Where contribution lists come from; without it no list can be imported.
    void setListFiles(ListFiles files);
    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;

protected:
    void retranslate() override;

private:
    void connectFields();
    void nameChoices();
    void importList();
    void take(const ContributionList &list, bool replaces);
    void showConsequences();
    void showGap();
    void showTwice();
    QString staysText() const;
    QString runningText() const;

    std::unique_ptr<Ui::HistoryPage> m_ui;
    ListFiles m_files;
};

} // namespace canbao::ui
