#pragma once

#include "ui/wizard/wizardpage.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace canbao::ui {

namespace Ui {
class CheckPage;
}

/// The last page: every answer with a way back to it, what it costs, what is still to be solved, and the declaration.
class CheckPage : public WizardPage
{
    Q_OBJECT

public:
    using Section = std::pair<Step, std::vector<SummaryRow>>;
    using RowSource = std::function<std::vector<Section>()>;

    explicit CheckPage(EnrolmentSession &session, QWidget *parent = nullptr);
    ~CheckPage() override;

    /// The rows of the other pages, asked for whenever this one is entered.
    void setRowSource(RowSource source);
    /// The rows of every page that concerns the person.
    void setPages(std::function<const WizardPage &(Step)> page);
    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString continueText() const override;
    void load() override;
    void concealPrivate() override;

Q_SIGNALS:
    void changeRequested(Field field);

protected:
    void retranslate() override;

private:
    void showPrivate(bool shown);
    void showPlaceAndCost();
    static QString editionText(const QString &edition, Standing standing);
    void showNotes();
    void showProblemLinks();
    void showAnswers();
    void addSection(const Section &section);
    void addLink(QVBoxLayout *layout, const Problem &problem);

    std::unique_ptr<Ui::CheckPage> m_ui;
    RowSource m_rows;
    bool m_showsPrivate = false;
    bool m_loading = false;
};

} // namespace canbao::ui
