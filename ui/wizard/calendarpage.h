#pragma once

#include "ui/calendarkeeping.h"
#include "ui/wizard/wizardpage.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

class CitingLabel;
class DebitTable;
class TickCard;

/// Step 2: when the payments of the coming twelve months are taken, for oneself and for everybody of the household, and
/// a file of them for a calendar program.
class CalendarPage : public WizardPage
{
    Q_OBJECT

public:
    explicit CalendarPage(EnrolmentSession &session, QWidget *parent = nullptr);

    /// Without it there is no file to save and nobody else.
    void setCalendarKeeping(CalendarKeeping keeping);

    QString title() const override;
    QString lead() const override;
    QString why() const override;
    QString lawTopic() const override;
    std::vector<SummaryRow> summaryRows() const override;
    void load() override;
    void setNamesMasked(bool masked) override;

protected:
    void retranslate() override;

private:
    QWidget *builtQuestion();
    QWidget *builtButtons();
    QPushButton *addButton(const QString &name, const QString &iconName, QWidget *area);
    void showButtons();
    void word();
    void keep();
    void copy();
    void showCalendar();
    void showHousehold();
    QString householdText(const DebitCalendar &own) const;
    QString shownName(const QString &name) const;

    CalendarKeeping m_keeping;
    DebitTable *m_table;
    QLabel *m_remark;
    CitingLabel *m_sources;
    TickCard *m_cardTick;
    QLabel *m_reminderLabel;
    QLabel *m_reminderHint;
    QLineEdit *m_reminderEdit;
    FieldStatus *m_reminderStatus;
    QPushButton *m_saveButton;
    QPushButton *m_printButton;
    QPushButton *m_copyButton;
    QFrame *m_household;
    QLabel *m_householdTitle;
    QLabel *m_householdText;
    bool m_loading = false;
    bool m_masksNames = false;
};

} // namespace canbao::ui
