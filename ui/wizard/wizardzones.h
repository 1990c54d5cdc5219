#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace canbao::ui {

namespace Ui {
class EnrolmentWizard;
}

/// Room and keyboard of the wizard's zones: page, buttons, side panel, rail. Where large text or a small window leaves
/// no room for all of them, panel and rail fold into buttons.
class WizardZones : public QObject
{
    Q_OBJECT

public:
    /// \a ui belongs to \a wizard and lives as long.
    WizardZones(Ui::EnrolmentWizard &ui, QWidget &wizard);

    void fit();
    /// The page takes the panel's room, unless the window has enough for both.
    void giveRoom(bool isWanted);
    /// Tab goes through \a content as it is on screen, now and after it has changed, then Continue, Save and close,
    /// Back, then the side panel, then the rail.
    void chainTabs(QWidget *content);
    void goToNext();
    /// Moves to the explanations; Esc leads back.
    void explain();
    void closeRail();

Q_SIGNALS:
    void pageFocusRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leaveExplanations();
    void bringIntoSight(QWidget *focus);

    Ui::EnrolmentWizard &m_ui;
    QWidget &m_wizard;
    bool m_givesRoom = false;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_content; ///< through which Tab goes first
    std::vector<QWidget *> m_contentStops; ///< as they were chained
};

} // namespace canbao::ui
