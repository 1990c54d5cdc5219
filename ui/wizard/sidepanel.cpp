#include "ui/wizard/sidepanel.h"

#include "models/contribution/quoteexplanation.h"
#include "ui/answertext.h"
#include "ui/fields/iconlabel.h"
#include "ui/fields/layouts.h"
#include "ui/fields/standingchip.h"
#include "ui/fields/textlink.h"
#include "ui/format.h"
#include "ui/theme/theme.h"
#include "ui/whydialog.h"
#include "ui/wizard/wizardpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

SidePanel::SidePanel(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto *ground = new QFrame(this);
    ground->setProperty("role", u"ground"_s);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(16, 20, 16, 16);
    column->setSpacing(12);
    m_cost = addSection(column, u"coins"_s, u"costSection"_s);
    m_notes = addSection(column, u"info"_s, u"noteSection"_s);
    m_why = addSection(column, u"question"_s, u"whySection"_s);
    m_law = addSection(column, u"law"_s, u"lawSection"_s);
    column->addStretch(1);
    m_edition = new QLabel(this);
    m_edition->setProperty("role", u"chip"_s);
    m_edition->setProperty("tone", u"accent"_s);
    m_edition->setWordWrap(true);
    column->addWidget(m_edition);
    setWidget(ground);
    fitWidth();
}

void SidePanel::showFor(const WizardPage &page, const EnrolmentSession &session)
{
    m_page = &page;
    m_session = &session;
    setAccessibleName(tr("Explanations"));
    showCost();
    showNotes();
    showWhy();
    showLaw();
    showEdition();
    ensureVisible(0, 0);
}

void SidePanel::refresh()
{
    if (!m_page)
        return;
    showCost();
    showNotes();
}

void SidePanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_page)
        showFor(*m_page, *m_session);
    if (event->type() == QEvent::StyleChange)
        fitWidth();
}

SidePanel::Section SidePanel::addSection(QVBoxLayout *column, const QString &icon, const QString &name)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(name);
    frame->setProperty("role", u"card"_s);
    auto *outer = new QVBoxLayout(frame);
    outer->setContentsMargins(16, 14, 16, 14);
    outer->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    auto *heading = new QLabel(frame);
    heading->setProperty("type", u"question"_s);
    heading->setWordWrap(true);
    titleRow->addWidget(new IconLabel(icon, &Colours::accent, 20, frame), 0, Qt::AlignTop);
    titleRow->addWidget(heading, 1);
    outer->addLayout(titleRow);
    auto *content = new QVBoxLayout;
    content->setSpacing(6);
    outer->addLayout(content);
    column->addWidget(frame);
    return {frame, heading, content};
}

QLabel *SidePanel::addText(const Section &section, const QString &text, const char *type)
{
    auto *label = new QLabel(text, section.frame);
    label->setProperty("type", QString::fromLatin1(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section.content->addWidget(label);
    return label;
}

void SidePanel::showCost()
{
    emptyLayout(m_cost.content);
    m_cost.heading->setText(tr("Cost so far"));
    const auto quote = draftQuote(m_session->draft(), m_session->context());
    if (!quote || quote->lines.empty()) {
        addText(m_cost, tr("Shown as soon as place and grade are chosen."), "small");
        return;
    }
    const auto months = quote->months();
    const Standing standing = quote->standing();
    if (std::ranges::none_of(quote->lines, [](const auto &line) { return line.total.has_value(); })) {
        addText(m_cost, tr("Not known: this edition has no rates for it."), "small");
        return;
    }
    addText(m_cost, tr("%1 a month").arg(moneyText(quote->knownTotal(months.front()))), "figure");
    if (const auto why = monthExplanation(*quote, months.front()))
        m_cost.content->addWidget(new WhyLink(*why, m_cost.frame));
    addText(
        m_cost,
        tr("%1 in the first %n months", nullptr, static_cast<int>(months.size())).arg(moneyText(quote->knownTotal())),
        "small");
    auto *chip = addText(m_cost, {}, "body");
    showStanding(chip, standing);
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    chip->setWordWrap(false);
    if (standing == Standing::Unknown)
        addText(m_cost, tr("Only what is known is counted: the true charge is higher."), "small");
}

void SidePanel::showNotes()
{
    emptyLayout(m_notes.content);
    m_notes.heading->setText(tr("What to know here"));
    const auto notes = notesOf(m_page->step(), m_session->draft(), m_session->context());
    for (const Note note : notes)
        addText(m_notes, noteText(note), "body");
    m_notes.frame->setVisible(!notes.empty());
}

void SidePanel::showWhy()
{
    emptyLayout(m_why.content);
    m_why.heading->setText(tr("Why we ask"));
    const QString why = m_page->why();
    addText(m_why, why, "body");
    m_why.frame->setVisible(!why.isEmpty());
}

void SidePanel::showLaw()
{
    emptyLayout(m_law.content);
    m_law.heading->setText(tr("What the law says"));
    const QString topic = m_page->lawTopic();
    const auto notes = topic.isEmpty() ? std::vector<const LawNote *>() : m_session->books().laws().notes(topic);
    for (const LawNote *note : notes) {
        addText(m_law, nameText(note->text), "body");
        addLawLink(*note);
    }
    m_law.frame->setVisible(!notes.empty());
}

/// The law's name is the way to its text.
void SidePanel::addLawLink(const LawNote &note)
{
    const LawDocument *law = m_session->books().laws().document(note.lawKey);
    if (!law)
        return;
    QStringList source{nameText(law->title), law->number, nameText(note.article), law->issued};
    source.removeAll(QString());
    auto *link = new TextLink(source.join(u" · "_s), m_law.frame);
    link->setObjectName(u"law_"_s + law->key);
    link->setAccessibleName(tr("Open the text of %1").arg(nameText(law->title)));
    connect(link, &TextLink::clicked, this, [this, key = law->key] { Q_EMIT lawRequested(key); });
    m_law.content->addWidget(link);
}

void SidePanel::showEdition()
{
    const auto &edition = m_session->books().edition();
    m_edition->setText(tr("Rates: edition %1 of %2").arg(edition.number, edition.date));
    m_edition->setVisible(!edition.number.isEmpty());
}

void SidePanel::fitWidth()
{
    setFixedWidth(scaled(300) + 32);
}

} // namespace canbao::ui
