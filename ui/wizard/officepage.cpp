#include "ui/wizard/officepage.h"

#include "models/application/answergroups.h"
#include "models/application/documentlist.h"
#include "models/identity/typedtext.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/pointlist.h"
#include "ui/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Saturday = 6;

QLabel *addLabel(QVBoxLayout *column, QWidget *parent, const QString &type)
{
    auto *label = new QLabel(parent);
    label->setProperty("type", type);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

OwnOffice ownEntry(const OfficeAnswers &answers)
{
    return {.name = answers.name, .address = answers.address, .hours = answers.hours, .phone = answers.phone};
}

} // namespace

OfficePage::OfficePage(EnrolmentSession &session, QWidget *parent) : WizardPage(session, Step::Office, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(8));
    addOffices(column);
    m_ownHeading = addLabel(column, this, u"heading"_s);
    m_ownHint = addLabel(column, this, u"small"_s);
    addEntry(column, u"officeNameEdit"_s, &OfficeAnswers::name);
    addEntry(column, u"officeAddressEdit"_s, &OfficeAnswers::address);
    addEntry(column, u"officeHoursEdit"_s, &OfficeAnswers::hours);
    addEntry(column, u"officePhoneEdit"_s, &OfficeAnswers::phone);
    m_officeStatus = new FieldStatus(this);
    m_officeStatus->setObjectName(u"officeStatus"_s);
    column->addWidget(m_officeStatus);
    addVisit(column);
    addAdvice(column);
    column->addStretch();
    bind(Field::Office, m_entries.front().edit, m_officeStatus);
    bind(Field::VisitDay, m_day, m_dayStatus);
    reword();
}

void OfficePage::addOffices(QVBoxLayout *column)
{
    m_officeQuestion = new QWidget(this);
    m_officeQuestion->setObjectName(u"officeQuestion"_s);
    auto *inner = new QVBoxLayout(m_officeQuestion);
    inner->setContentsMargins(0, 0, 0, space(12));
    inner->setSpacing(space(8));
    m_officeLabel = addLabel(inner, m_officeQuestion, u"question"_s);
    m_filter = new QLineEdit(m_officeQuestion);
    m_filter->setObjectName(u"officeFilter"_s);
    inner->addWidget(m_filter);
    m_choice = new ChoiceGroup(m_officeQuestion);
    m_choice->setObjectName(u"officeChoice"_s);
    m_officeLabel->setBuddy(m_choice);
    inner->addWidget(m_choice);
    column->addWidget(m_officeQuestion);
    connect(m_filter, &QLineEdit::textChanged, this, &OfficePage::showOffices);
    connect(m_choice, &ChoiceGroup::chosenChanged, this, &OfficePage::chooseOffice);
}

void OfficePage::addEntry(QVBoxLayout *column, const QString &name, QString OfficeAnswers::*answer)
{
    auto *label = addLabel(column, this, u"question"_s);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    label->setBuddy(edit);
    column->addWidget(edit);
    const Entry entry{label, edit, answer};
    m_entries.push_back(entry);
    connect(edit, &QLineEdit::textEdited, this, [this, entry] { takeEntry(entry); });
}

void OfficePage::addVisit(QVBoxLayout *column)
{
    m_dayLabel = addLabel(column, this, u"question"_s);
    m_day = new QLineEdit(this);
    m_day->setObjectName(u"visitDayEdit"_s);
    m_day->setMaximumWidth(scaled(220));
    m_dayLabel->setBuddy(m_day);
    m_dayStatus = new FieldStatus(this);
    m_dayStatus->setObjectName(u"visitDayStatus"_s);
    column->addWidget(m_day);
    column->addWidget(m_dayStatus);
    connect(m_day, &QLineEdit::textEdited, this, [this] {
        OfficeAnswers answers = session().draft().office;
        answers.visitDay = m_day->text();
        session().setOffice(answers);
        remarkOnDay();
    });
}

void OfficePage::addAdvice(QVBoxLayout *column)
{
    m_callHeading = addLabel(column, this, u"heading"_s);
    m_call = addLabel(column, this, u"body"_s);
    m_call->setObjectName(u"callLabel"_s);
    m_call->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_documentsHeading = addLabel(column, this, u"heading"_s);
    m_documents = new PointList(this);
    m_documents->setObjectName(u"documentList"_s);
    column->addWidget(m_documents);
}

QString OfficePage::title() const
{
    return tr("Where will you hand it in?");
}

QString OfficePage::lead() const
{
    return tr("Write down what you know of the window; you may leave it empty and go on.");
}

QString OfficePage::why() const
{
    return tr(
        "The office goes on the summary sheet. What you write is kept for this region and offered the next time.");
}

std::vector<SummaryRow> OfficePage::summaryRows() const
{
    const auto &answers = session().draft().office;
    const auto *office = chosenOffice(session().draft(), session().context());
    const QString own = answers.name.isEmpty() ? QString() : tr("%1 (from you)").arg(answers.name);
    const auto day = parseDate(answers.visitDay);
    return {{Field::Office, tr("Office"), office ? nameText(office->name) : own},
            {Field::VisitDay, tr("Day you plan to go"), day ? dateText(*day) : answers.visitDay}};
}

std::optional<RegionCode> OfficePage::region() const
{
    return enrolmentRegion(session().draft());
}

std::vector<const Office *> OfficePage::offices() const
{
    return session().books().offices().officesFor(enrolmentChain(session().draft(), session().books()));
}

void OfficePage::load()
{
    offerWhatWasKept();
    const auto &answers = session().draft().office;
    for (const auto &entry : m_entries)
        entry.edit->setText(answers.*entry.answer);
    m_day->setText(answers.visitDay);
    showOffices();
    reword();
    remarkOnDay();
}

/// Only where nothing was answered yet, or where the answer is the office of another region: what was cleared on
/// purpose stays cleared.
void OfficePage::offerWhatWasKept()
{
    const auto place = region();
    const auto &offices = session().ownOffices();
    OfficeAnswers answers = session().draft().office;
    const OwnOffice written = ownEntry(answers);
    const bool isOfAnother = std::ranges::any_of(offices, [&](const auto &entry) {
        return entry.second == written && (!place || entry.first != *place);
    });
    if (!place || (answers != OfficeAnswers() && !isOfAnother))
        return;
    const auto kept = offices.find(*place);
    const OwnOffice offered = kept == offices.end() ? OwnOffice() : kept->second;
    answers.name = offered.name;
    answers.address = offered.address;
    answers.hours = offered.hours;
    answers.phone = offered.phone;
    session().setOffice(answers);
}

void OfficePage::takeEntry(const Entry &entry)
{
    OfficeAnswers answers = session().draft().office;
    answers.*entry.answer = entry.edit->text();
    session().setOffice(answers);
    if (const auto place = region())
        session().keepOwnOffice(*place, ownEntry(answers));
}

void OfficePage::chooseOffice()
{
    const auto all = offices();
    const auto chosen = m_choice->chosen();
    if (!chosen || *chosen < 0 || *chosen >= static_cast<int>(all.size()))
        return;
    OfficeAnswers answers = session().draft().office;
    answers.officeKey = all[static_cast<std::size_t>(*chosen)]->key;
    session().setOffice(answers);
}

void OfficePage::showOffices()
{
    const auto all = offices();
    m_officeQuestion->setVisible(!all.empty());
    m_choice->removeChoices();
    std::optional<int> chosen;
    for (int index = 0; index < static_cast<int>(all.size()); ++index) {
        const auto *office = all[static_cast<std::size_t>(index)];
        const QString words = nameText(office->name) + u' ' + nameText(office->address);
        if (!words.contains(m_filter->text().trimmed(), Qt::CaseInsensitive))
            continue;
        m_choice->setChoice(index, nameText(office->name), nameText(office->address) + u'\n' + nameText(office->hours));
        if (office->key == session().draft().office.officeKey)
            chosen = index;
    }
    m_choice->setChosen(chosen);
}

/// Nobody's opening days are assumed; that counters often close at weekends is worth a word.
void OfficePage::remarkOnDay()
{
    m_dayStatus->clear(m_day);
    const auto day = parseDate(m_day->text());
    if (day && day->dayOfWeek() >= Saturday && !chosenOffice(session().draft(), session().context()))
        m_dayStatus->showNote(tr("This is a weekend. Many windows are closed then: ask before you go."));
}

void OfficePage::retranslate()
{
    load();
}

void OfficePage::reword()
{
    m_officeLabel->setText(tr("Offices known here, nearest first"));
    m_filter->setPlaceholderText(tr("Filter by name or address"));
    m_filter->setAccessibleName(tr("Filter the offices"));
    m_ownHeading->setText(tr("What you know of the office"));
    m_ownHint->setText(tr("On the summary this is marked \"from you\"."));
    const QStringList words{tr("Name of the office"), tr("Address"), tr("Opening hours"), tr("Telephone")};
    for (int index = 0; index < static_cast<int>(m_entries.size()); ++index) {
        const auto &entry = m_entries[static_cast<std::size_t>(index)];
        entry.label->setText(words[index]);
        entry.edit->setAccessibleName(words[index]);
    }
    m_dayLabel->setText(tr("On which day do you plan to go?"));
    m_day->setAccessibleName(m_dayLabel->text());
    m_day->setPlaceholderText(u"2026-12-01"_s);
    m_callHeading->setText(tr("Ask 12333 before you go"));
    const auto place = region();
    m_call->setText(
        place ? tr("\"I want to enrol as a flexible employee in %1. Which window takes it, when is it open, and which "
                   "documents do I bring?\"")
                    .arg(nameText(session().books().regions().fullName(*place)))
              : tr("\"I want to enrol as a flexible employee. Which window takes it, when is it open, and which "
                   "documents do I bring?\""));
    m_documentsHeading->setText(tr("Documents to bring"));
    QStringList documents;
    for (const auto &document : documentsFor(session().draft(), session().books()))
        documents.append(nameText(document.name));
    m_documents->setPoints(documents, u"document"_s, &Colours::accent);
}

} // namespace canbao::ui
