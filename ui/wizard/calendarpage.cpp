#include "ui/wizard/calendarpage.h"

#include "models/application/draftcalendar.h"
#include "ui/answertext.h"
#include "ui/calendartext.h"
#include "ui/fields/choicecard.h"
#include "ui/fields/citinglabel.h"
#include "ui/fields/debittable.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/layouts.h"
#include "ui/fields/wordslabel.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

CalendarPage::CalendarPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Calendar, parent)
    , m_table(new DebitTable(this))
    , m_remark(wordsLabel("body", u"calendarRemark"_s, this))
    , m_sources(new CitingLabel(this))
    , m_cardTick(new TickCard(this))
    , m_household(new QFrame(this))
    , m_householdTitle(wordsLabel("question", u"householdTitle"_s, m_household))
    , m_householdText(wordsLabel("body", u"householdText"_s, m_household))
{
    m_table->setObjectName(u"debitTable"_s);
    m_sources->setObjectName(u"calendarSources"_s);
    m_sources->setProperty("type", u"small"_s);
    m_cardTick->setObjectName(u"cardTailTick"_s);
    m_household->setObjectName(u"householdCard"_s);
    m_household->setProperty("role", u"panel"_s);
    auto *people = new QVBoxLayout(m_household);
    people->setContentsMargins(space(20), space(16), space(20), space(16));
    people->addWidget(m_householdTitle);
    people->addWidget(m_householdText);
    auto *page = plainColumn(this, 20);
    page->addWidget(builtQuestion()); // first, so that the page opens at its top where the focus is
    page->addWidget(m_table);
    page->addWidget(m_remark);
    page->addWidget(m_sources);
    page->addWidget(m_cardTick);
    page->addWidget(builtButtons());
    page->addWidget(m_household);
    page->addStretch();
    connect(m_cardTick, &QCheckBox::toggled, this, &CalendarPage::keep);
    bind(Field::ReminderDays, m_reminderEdit, m_reminderStatus);
    word();
}

QWidget *CalendarPage::builtQuestion()
{
    auto *area = new QWidget(this);
    auto *questions = plainColumn(area, 8);
    m_reminderLabel = wordsLabel("question", u"reminderLabel"_s, area);
    m_reminderHint = wordsLabel("small", u"reminderHint"_s, area);
    m_reminderEdit = new QLineEdit(area);
    m_reminderEdit->setObjectName(u"reminderEdit"_s);
    m_reminderEdit->setMinimumHeight(scaled(40));
    m_reminderEdit->setMaximumWidth(scaled(120));
    m_reminderEdit->setMaxLength(10);
    m_reminderLabel->setBuddy(m_reminderEdit);
    m_reminderStatus = new FieldStatus(area);
    m_reminderStatus->setObjectName(u"reminderStatus"_s);
    questions->addWidget(m_reminderLabel);
    questions->addWidget(m_reminderHint);
    questions->addWidget(m_reminderEdit);
    questions->addWidget(m_reminderStatus);
    connect(m_reminderEdit, &QLineEdit::textEdited, this, &CalendarPage::keep);
    return area;
}

QWidget *CalendarPage::builtButtons()
{
    auto *area = new QWidget(this);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(12));
    m_saveButton = addButton(u"saveCalendarButton"_s, u"calendar"_s, area);
    m_printButton = addButton(u"printStripButton"_s, u"printer"_s, area);
    m_copyButton = addButton(u"copyCalendarButton"_s, u"copy"_s, area);
    row->addStretch();
    connect(m_saveButton, &QPushButton::clicked, this, [this] { m_keeping.save(); });
    connect(m_printButton, &QPushButton::clicked, this, [this] { m_keeping.print(); });
    connect(m_copyButton, &QPushButton::clicked, this, &CalendarPage::copy);
    return area;
}

QPushButton *CalendarPage::addButton(const QString &name, const QString &iconName, QWidget *area)
{
    auto *button = new QPushButton(area);
    button->setObjectName(name);
    button->setIcon(icon(iconName, &Colours::accent));
    area->layout()->addWidget(button);
    return button;
}

void CalendarPage::setCalendarKeeping(CalendarKeeping keeping)
{
    m_keeping = std::move(keeping);
    showButtons();
}

/// Those for which there is nobody who does it are not there.
void CalendarPage::showButtons()
{
    m_saveButton->setVisible(static_cast<bool>(m_keeping.save));
    m_printButton->setVisible(static_cast<bool>(m_keeping.print));
}

QString CalendarPage::title() const
{
    return tr("When will the payments be taken?");
}

QString CalendarPage::lead() const
{
    return tr("The payments of your first twelve months. Put them into your own calendar, so that the money is there.");
}

QString CalendarPage::why() const
{
    return tr(
        "A payment that cannot be taken can cost a month: what has passed cannot be paid afterwards to gain years. "
        "The reminder comes from your own calendar; Canbao sends nothing.");
}

QString CalendarPage::lawTopic() const
{
    return u"failed_debit"_s;
}

std::vector<SummaryRow> CalendarPage::summaryRows() const
{
    const auto days = reminderDays(session().draft().calendar);
    return {{Field::ReminderDays, tr("Reminder in the calendar"),
             days ? tr("%n day(s) before", nullptr, *days) : QString()}};
}

void CalendarPage::load()
{
    const QScopedValueRollback loading(m_loading, true);
    const CalendarAnswers &answers = session().draft().calendar;
    const QString days =
        answers.reminderDays.isEmpty() ? QString::number(reminderDays(answers).value_or(0)) : answers.reminderDays;
    if (m_reminderEdit->text() != days)
        m_reminderEdit->setText(days);
    m_cardTick->setChecked(answers.namesCard);
    m_cardTick->setVisible(session().draft().bank.channel == PayChannel::Debit);
    showButtons();
    m_copyButton->setText(tr("Copy as text"));
    showCalendar();
    showHousehold();
}

void CalendarPage::keep()
{
    if (m_loading)
        return;
    session().setCalendar({.reminderDays = m_reminderEdit->text(), .namesCard = m_cardTick->isChecked()});
}

void CalendarPage::copy()
{
    if (const auto calendar = draftCalendar(session().draft(), session().context())) {
        QGuiApplication::clipboard()->setText(calendarPlainText(*calendar));
        m_copyButton->setText(tr("Copied"));
    }
}

/// Without place, grade or rhythm there is nothing to show yet.
void CalendarPage::showCalendar()
{
    const auto calendar = draftCalendar(session().draft(), session().context());
    for (QWidget *part : {static_cast<QWidget *>(m_table), m_saveButton->parentWidget()})
        part->setVisible(calendar.has_value());
    m_table->setCalendar(calendar ? *calendar : DebitCalendar());
    m_remark->setText(calendar ? calendarRemark(*calendar)
                               : tr("The payments stand here when place, grade and rhythm are chosen."));
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_sources->cite(calendar ? calendarSourceText(*calendar) : CitingText());
    m_sources->setVisible(!m_sources->plainText().isEmpty());
}

void CalendarPage::showHousehold()
{
    const auto calendar = draftCalendar(session().draft(), session().context());
    const QString text = calendar && m_keeping.others ? householdText(*calendar) : QString();
    m_household->setVisible(!text.isEmpty());
    m_householdText->setText(text);
}

/// A line a day with the sum and whose it is; empty where there is nobody else.
QString CalendarPage::householdText(const DebitCalendar &own) const
{
    auto persons = m_keeping.others();
    if (persons.empty())
        return {};
    persons.insert(persons.begin(), {session().draft().person.name, own});
    QStringList lines;
    for (const auto &day : householdCalendar(persons)) {
        QStringList parts;
        for (const auto &part : day.parts)
            parts += tr("%1 %2", "name and amount").arg(shownName(part.name), moneyText(part.debit.deduction.amount));
        const QString sum = day.standing == Standing::Known
            ? moneyText(day.sum)
            : tr("%1 (%2)", "amount and how sure it is").arg(moneyText(day.sum), standingText(day.standing));
        lines += tr("By %1: %2 = %3").arg(dateText(day.readyBy), parts.join(u" + "_s), sum);
    }
    return lines.join(u'\n');
}

QString CalendarPage::shownName(const QString &name) const
{
    if (name.isEmpty())
        return tr("without a name");
    return m_masksNames ? maskedName(name) : name;
}

void CalendarPage::setNamesMasked(bool masked)
{
    m_masksNames = masked;
    showHousehold();
}

void CalendarPage::word()
{
    m_reminderLabel->setText(tr("How many days before do you want to be reminded?"));
    m_reminderHint->setText(tr("0 to 30, counted from the day by which the money should be there."));
    m_cardTick->setWords(
        tr("Put the last four digits of the card into the file"),
        tr("Otherwise the file holds no name and no number. Calendars are often stored on the internet."));
    m_saveButton->setText(tr("Save calendar file (.ics)"));
    m_printButton->setText(tr("Print strip"));
    m_printButton->setToolTip(tr("The payments on one page, and what to do when one could not be taken on another"));
    m_copyButton->setText(tr("Copy as text"));
    m_householdTitle->setText(tr("Everybody on this computer together"));
    m_table->setAccessibleName(tr("Payments of the coming months"));
}

void CalendarPage::retranslate()
{
    word();
    load();
}

} // namespace canbao::ui
