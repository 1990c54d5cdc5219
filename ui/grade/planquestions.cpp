#include "ui/grade/planquestions.h"

#include "ui/answertext.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/citinglabel.h"
#include "ui/fields/fieldstatus.h"
#include "ui/format.h"
#include "ui/grade/rateslider.h"
#include "ui/plantext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QString question;
    QString hint;
    std::vector<Source> cited = {};
};

std::optional<AssumedRate> rateOf(Field field)
{
    switch (field) {
    case Field::WageGrowth:
        return AssumedRate::WageGrowth;
    case Field::AccountGrowth:
        return AssumedRate::AccountGrowth;
    case Field::PriceGrowth:
        return AssumedRate::PriceGrowth;
    default:
        return std::nullopt;
    }
}

Words wordsOf(Field field, const EnrolmentSession &session)
{
    if (const auto rate = rateOf(field)) {
        const AssumedRange &range = session.books().assumptions().range(*rate);
        const auto set = session.draft().plan.set;
        return {PlanQuestions::tr("%1, in per cent").arg(assumedRateText(*rate)),
                PlanQuestions::tr("%1 unless you enter another; from %2 to %3. Source: %4.")
                    .arg(rateText(range.in(set)), rateText(range.lowest), rateText(range.highest),
                         sourceText(range.source)),
                {range.source}};
    }
    switch (field) {
    case Field::PlanStart:
        return {PlanQuestions::tr("From which month do you want the pension?"),
                PlanQuestions::tr("Such as 2044-03. Empty: the statutory month; up to three years earlier with enough "
                                  "months.")};
    case Field::PlanMonths:
        return {PlanQuestions::tr("How many months do you want to pay?"),
                PlanQuestions::tr("Empty: every month until the pension begins.")};
    case Field::IndexSoFar:
        return {PlanQuestions::tr("Average index so far"),
                PlanQuestions::tr("Such as 0.75; it stands in the contribution record. Empty: the lowest base.")};
    case Field::BalanceSoFar:
        return {PlanQuestions::tr("Balance of your account, in yuan"),
                PlanQuestions::tr("From the record, the app or 12333. Empty: worked out from months and index.")};
    case Field::PaidSoFar:
        return {PlanQuestions::tr("Paid so far out of your own pocket, in yuan"),
                PlanQuestions::tr("Empty: worked out from months and index.")};
    case Field::BenefitBase:
        return {PlanQuestions::tr("Benefit base of this year, in yuan a month"),
                PlanQuestions::tr("Published by the province. Empty: the reference wage stands in for it.")};
    default:
        return {};
    }
}

/// As the rules read it: full-width figures, too.
std::optional<Rate> typedRate(const QString &text)
{
    return Rate::parsePercent(text.normalized(QString::NormalizationForm_KC).trimmed());
}

} // namespace

PlanQuestions::PlanQuestions(EnrolmentSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(6));
    m_setLabel = new QLabel(this);
    m_setLabel->setProperty("type", u"question"_s);
    m_set = new ChoiceGroup(this);
    m_set->setObjectName(u"assumptionChoice"_s);
    m_set->setColumns(3);
    m_setLabel->setBuddy(m_set);
    column->addWidget(m_setLabel);
    column->addWidget(m_set);
    addEntry(column, Field::PlanStart, &PlanAnswers::start);
    addEntry(column, Field::PlanMonths, &PlanAnswers::months);
    addEntry(column, Field::IndexSoFar, &PlanAnswers::indexSoFar);
    addEntry(column, Field::BalanceSoFar, &PlanAnswers::balanceSoFar);
    addEntry(column, Field::PaidSoFar, &PlanAnswers::paidSoFar);
    addEntry(column, Field::BenefitBase, &PlanAnswers::benefitBase);
    addEntry(column, Field::WageGrowth, &PlanAnswers::wageGrowth);
    addEntry(column, Field::AccountGrowth, &PlanAnswers::accountGrowth);
    addEntry(column, Field::PriceGrowth, &PlanAnswers::priceGrowth);
    connect(m_set, &ChoiceGroup::chosenChanged, this, &PlanQuestions::takeSet);
}

void PlanQuestions::addEntry(QVBoxLayout *column, Field field, QString PlanAnswers::*answer)
{
    auto *label = new QLabel(this);
    label->setProperty("type", u"question"_s);
    label->setWordWrap(true);
    auto *hint = new CitingLabel(this);
    hint->setProperty("type", u"small"_s);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(fieldKey(field) + u"Edit"_s);
    edit->setMaximumWidth(scaled(240));
    label->setBuddy(edit);
    auto *slider = rateOf(field) ? new RateSlider(this) : nullptr;
    auto *status = new FieldStatus(this);
    status->setObjectName(fieldKey(field) + u"Status"_s);
    column->addSpacing(space(10));
    for (QWidget *part : std::initializer_list<QWidget *>{label, hint, fieldOf(edit, slider), status})
        column->addWidget(part);
    const Entry entry{field, answer, label, hint, edit, status, slider};
    m_entries.push_back(entry);
    connect(edit, &QLineEdit::textEdited, this, [this, entry] { take(entry); });
    if (!slider)
        return;
    slider->setObjectName(fieldKey(field) + u"Slider"_s);
    connect(slider, &RateSlider::ratePicked, this, [this, entry](Rate rate) {
        entry.edit->setText(toPlainText(rate).remove(u'%'));
        take(entry);
    });
}

/// The text with its slider beside it.
QWidget *PlanQuestions::fieldOf(QLineEdit *edit, RateSlider *slider)
{
    if (!slider)
        return edit;
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(16));
    row->addWidget(edit, 2);
    slider->setMaximumWidth(scaled(280));
    row->addWidget(slider, 2);
    row->addStretch(1);
    return field;
}

/// An empty answer stands for the rate of the set.
void PlanQuestions::moveSliders()
{
    const PlanAnswers &answers = m_session.draft().plan;
    for (const Entry &entry : m_entries) {
        if (!entry.slider)
            continue;
        const AssumedRange &range = m_session.books().assumptions().range(*rateOf(entry.field));
        entry.slider->setLimits(range.lowest, range.highest);
        entry.slider->follow(typedRate(answers.*entry.answer).value_or(range.in(answers.set)));
    }
}

void PlanQuestions::load()
{
    for (const Entry &entry : m_entries) {
        if (entry.edit->text() != m_session.draft().plan.*entry.answer)
            entry.edit->setText(m_session.draft().plan.*entry.answer);
    }
    reword();
    m_set->setChosen(static_cast<int>(m_session.draft().plan.set));
}

void PlanQuestions::reword()
{
    m_setLabel->setText(tr("How do you see the years to come?"));
    m_set->setAccessibleName(m_setLabel->text());
    for (const AssumptionSet set : AssumptionSets)
        m_set->setChoice(set, assumptionSetText(set));
    for (const Entry &entry : m_entries) {
        const Words words = wordsOf(entry.field, m_session);
        entry.label->setText(words.question);
        entry.hint->cite({words.hint, words.cited});
        entry.edit->setAccessibleName(words.question);
        entry.edit->setAccessibleDescription(words.hint);
        if (entry.slider)
            entry.slider->setAccessibleName(tr("%1, to be moved").arg(words.question));
    }
    moveSliders();
}

void PlanQuestions::take(const Entry &entry)
{
    PlanAnswers answers = m_session.draft().plan;
    answers.*entry.answer = entry.edit->text();
    m_session.setPlan(answers);
    moveSliders();
    Q_EMIT changed();
}

void PlanQuestions::takeSet()
{
    PlanAnswers answers = m_session.draft().plan;
    answers.set = m_set->chosenAs<AssumptionSet>().value_or(answers.set);
    m_session.setPlan(answers);
    reword();
    Q_EMIT changed();
}

} // namespace canbao::ui
