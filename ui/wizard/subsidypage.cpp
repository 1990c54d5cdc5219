#include "ui/wizard/subsidypage.h"

#include "models/application/answergroups.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/layouts.h"
#include "ui/format.h"
#include "ui/subsidytext.h"
#include "ui/theme/theme.h"
#include "ui/wizard/subsidycard.h"

#include <QLabel>
#include <QVBoxLayout>

#include <memory>

namespace canbao::ui {

using namespace Qt::StringLiterals;

SubsidyPage::SubsidyPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Subsidy, parent)
    , m_group(new QWidget(this))
    , m_status(new FieldStatus(this))
    , m_findings(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(20));
    auto *questions = new QVBoxLayout(m_group);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(space(20));
    for (const auto kind : {SubsidyConditionKind::Recognised, SubsidyConditionKind::RecentGraduate,
                            SubsidyConditionKind::RegisteredFlexible, SubsidyConditionKind::NotHadBefore})
        addQuestion(questionOf(kind));
    m_status->setObjectName(u"factsStatus"_s);
    m_group->setFocusProxy(m_questions.at(questionOf(SubsidyConditionKind::Recognised)).choice);
    column->addWidget(m_group);
    column->addWidget(m_status);
    m_findings->setSpacing(space(16));
    column->addLayout(m_findings);
    column->addStretch();
    bind(Field::SubsidyFacts, m_group, m_status);
    connect(&session, &EnrolmentSession::subsidyChanged, this, &SubsidyPage::showFindings);
}

void SubsidyPage::addQuestion(const QString &question)
{
    auto *frame = new QWidget(m_group);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(8));
    auto *label = new QLabel(frame);
    label->setProperty("type", u"question"_s);
    label->setWordWrap(true);
    auto *choice = new ChoiceGroup(frame);
    choice->setObjectName(u"choice_"_s + question);
    choice->setColumns(3);
    label->setBuddy(choice);
    column->addWidget(label);
    column->addWidget(choice);
    m_group->layout()->addWidget(frame);
    m_questions.emplace(question, Question{frame, label, choice});
    connect(choice, &ChoiceGroup::chosenChanged, this, [this, question] { answer(question); });
}

QString SubsidyPage::title() const
{
    return tr("Could part of it be paid back?");
}

QString SubsidyPage::lead() const
{
    return tr("Some people get a subsidy after they have paid. This check is no promise: the office decides.");
}

QString SubsidyPage::why() const
{
    return tr(
        "Whether a subsidy comes into question depends on facts that only you know. If you are not sure, say so.");
}

QString SubsidyPage::lawTopic() const
{
    return u"subsidy"_s;
}

std::vector<SummaryRow> SubsidyPage::summaryRows() const
{
    std::vector<SummaryRow> rows;
    for (const auto &finding : subsidiesOf(session().draft(), session().context()))
        rows.push_back({Field::SubsidyFacts, subsidyKindText(finding.kind), subsidyResultText(finding.result)});
    return rows;
}

bool SubsidyPage::isRelevant() const
{
    return !subsidyQuestions(session().draft(), session().context()).isEmpty();
}

void SubsidyPage::load()
{
    showQuestions();
    showFindings();
}

void SubsidyPage::retranslate()
{
    load();
}

void SubsidyPage::answer(const QString &question)
{
    SubsidyAnswers answers = session().draft().subsidy;
    if (const auto chosen = m_questions.at(question).choice->chosenAs<Certainty>())
        answers.facts.insert_or_assign(question, *chosen);
    session().setSubsidy(answers);
}

void SubsidyPage::showQuestions()
{
    const auto asked = subsidyQuestions(session().draft(), session().context());
    const auto &facts = session().draft().subsidy.facts;
    for (const auto &[question, shown] : m_questions) {
        shown.label->setText(subsidyQuestionText(question));
        shown.choice->setAccessibleName(shown.label->text());
        shown.choice->setChoice(Certainty::Yes, tr("Yes"));
        shown.choice->setChoice(Certainty::No, tr("No"));
        shown.choice->setChoice(Certainty::NotSure, tr("I do not know"));
        const auto given = facts.find(question);
        shown.choice->setChosen(given == facts.end() ? std::nullopt : std::optional(given->second));
        shown.frame->setVisible(asked.contains(question));
    }
}

void SubsidyPage::showFindings()
{
    emptyLayout(m_findings);
    const auto chain = enrolmentChain(session().draft(), session().books());
    const QString place = chain.empty() ? QString() : nameText(session().books().regions().fullName(chain.front()));
    for (const auto &finding : subsidiesOf(session().draft(), session().context())) {
        auto *card = new SubsidyCard(finding, place, this);
        connect(card, &SubsidyCard::changeRequested, this, &SubsidyPage::changeRequested);
        m_findings->addWidget(card);
    }
}

} // namespace canbao::ui
