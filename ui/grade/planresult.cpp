#include "ui/grade/planresult.h"

#include "models/application/pensionestimate.h"
#include "models/pension/planexplanation.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/plantext.h"
#include "ui/sentences.h"
#include "ui/theme/theme.h"
#include "ui/whydialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The rows of figures, each for the three views.
struct FigureRow
{
    enum { Set, Pension, Today, Why, Paid, Payback };
};

QLabel *cell(QWidget *parent, bool isBold = false)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isBold)
        label->setProperty("weight", u"bold"_s);
    return label;
}

QString paybackText(const PensionPlan &plan)
{
    if (!plan.payback)
        return unknownText();
    return PlanResult::tr("%1 (%n month(s) of pension)", nullptr, plan.payback->months).arg(ageText(plan.payback->age));
}

/// Months in a row with the same premium and ground, one line each.
QStringList monthLines(const ContributionPath &path)
{
    QStringList lines;
    for (const EstimatedMonths &stretch : estimatedMonths(path)) {
        const QString months = stretch.last == stretch.first
            ? monthText(stretch.first)
            : PlanResult::tr("%1 to %2").arg(monthText(stretch.first), monthText(stretch.last));
        const QString ground = stretch.isAssumed ? PlanResult::tr("assumed") : standingText(stretch.standing);
        //: months, premium, how sure it is
        lines.append(PlanResult::tr("%1: %2 a month (%3)").arg(months, moneyText(stretch.premium), ground));
    }
    return lines;
}

/// Nothing takes no room.
void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

PlanResult::PlanResult(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_column->setContentsMargins(space(20), space(16), space(20), space(16));
    m_column->setSpacing(space(8));
    m_title = addText("heading");
    m_missing = addText("body");
    m_page = new QWidget(this);
    m_column->addWidget(m_page);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(8));
    build();
}

void PlanResult::build()
{
    m_months = addText("body");
    m_obstacle = addText("body");
    buildFigures();
    m_step = addText("body");
    m_stepWhy = new WhyLink(m_page);
    m_column->addWidget(m_stepWhy, 0, Qt::AlignLeft);
    m_optionsTitle = addText("question");
    m_optionColumn = new QVBoxLayout;
    m_optionColumn->setSpacing(space(8));
    m_column->addLayout(m_optionColumn);
    m_path = addBlock();
    m_standing = addText("small");
    m_assumed = addBlock();
    m_omitted = addBlock();
}

void PlanResult::buildFigures()
{
    m_figures = new QWidget(m_page);
    m_grid = new QGridLayout(m_figures);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(16));
    m_grid->setVerticalSpacing(space(6));
    m_grid->setColumnStretch(0, 1);
    for (int row = FigureRow::Set; row <= FigureRow::Payback; ++row) {
        m_names.push_back(cell(m_figures));
        m_grid->addWidget(m_names.back(), row, 0);
    }
    for (std::size_t at = 0; at < AssumptionSets.size(); ++at)
        m_views.push_back(addView(static_cast<int>(at) + 1));
    m_column->addWidget(m_figures);
}

PlanResult::View PlanResult::addView(int column)
{
    const View view{.set = cell(m_figures, true),
                    .pension = cell(m_figures),
                    .today = cell(m_figures, true),
                    .why = new WhyLink(m_figures),
                    .paid = cell(m_figures),
                    .payback = cell(m_figures)};
    int row = FigureRow::Set;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{view.set, view.pension, view.today, view.why, view.paid, view.payback})
        m_grid->addWidget(widget, row++, column);
    return view;
}

PlanResult::Block PlanResult::addBlock()
{
    auto *question = addText("question");
    return {question, addText("small")};
}

QLabel *PlanResult::addText(const char *type)
{
    auto *label = cell(m_page ? m_page : this);
    label->setProperty("type", QString::fromLatin1(type));
    m_column->addWidget(label);
    return label;
}

void PlanResult::showPlans(const GradeTable &table, const std::vector<ShortfallOption> &options)
{
    m_title->setText(tr("What it is estimated to bring"));
    showMissing(table);
    const bool hasRow = !table.obstacle && table.chosen;
    m_row = hasRow ? table.rows[*table.chosen] : GradeRow();
    const auto *plan = m_row.plan(table.shown);
    m_page->setVisible(plan);
    if (!plan)
        return;
    showMonths(*plan);
    say(m_obstacle, planObstacleText(plan->obstacle));
    m_figures->setVisible(plan->pension.has_value());
    if (plan->pension)
        showFigures();
    showStep();
    showOptions(options);
    showGrounds(*plan);
}

void PlanResult::showMissing(const GradeTable &table)
{
    if (table.obstacle)
        say(m_missing, errorText(*table.obstacle));
    else
        say(m_missing, table.chosen ? QString() : tr("Choose a grade above: then its estimate stands here."));
}

void PlanResult::showMonths(const PensionPlan &plan)
{
    const auto &times = plan.times;
    m_months->setText(joinedSentences({
        tr("From %1 on, at %2: %n month(s) paid by then", nullptr, times.monthsInAll())
            .arg(monthText(times.start), ageText(times.age)),
        tr("(%1 so far, %2 to come; at least %3 are needed).")
            .arg(times.monthsSoFar)
            .arg(times.monthsPlanned)
            .arg(times.minimum),
    }));
}

void PlanResult::showFigures()
{
    const QStringList names{QString(), tr("Pension a month, when it begins"), tr("The same in today's yuan"),
                            QString(), tr("Paid in all until then"),          tr("Paid back at")};
    for (std::size_t at = 0; at < m_names.size(); ++at)
        m_names[at]->setText(names[static_cast<qsizetype>(at)]);
    for (std::size_t at = 0; at < m_views.size(); ++at) {
        m_views[at].set->setText(assumptionSetText(AssumptionSets[at]));
        showView(m_views[at], static_cast<int>(at) + 1, AssumptionSets[at]);
    }
}

void PlanResult::showView(const View &view, int column, AssumptionSet set)
{
    const auto *plan = m_row.plan(set);
    const bool isShown = plan && plan->pension;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{view.set, view.pension, view.today, view.why, view.paid, view.payback})
        widget->setVisible(isShown);
    m_grid->setColumnStretch(column, isShown ? 1 : 0);
    if (!isShown)
        return;
    view.pension->setText(moneyText(plan->pension->total()));
    view.today->setText(moneyText(plan->pension->today));
    view.why->explainLater(Term::MonthlyPension, plan->pension->total(),
                           [this, set] { return pensionExplanation(*m_row.plan(set)); });
    view.paid->setText(moneyText(plan->paid()));
    view.payback->setText(paybackText(*plan));
}

void PlanResult::showStep()
{
    const auto &step = m_row.step;
    say(m_step,
        step ? tr("Against the grade below it: %1 more in all, for %2 more a month in today's yuan.")
                   .arg(moneyText(step->paid), moneyText(step->pensionToday))
             : QString());
    m_stepWhy->explain(step ? std::optional(step->pensionExplanation) : std::nullopt);
}

void PlanResult::showOptions(const std::vector<ShortfallOption> &options)
{
    say(m_optionsTitle,
        options.empty() ? QString() : tr("Too few months at the statutory retirement month: what one can do"));
    while (m_options.size() < options.size()) {
        m_options.push_back(cell(m_page));
        m_options.back()->setProperty("type", u"body"_s);
        m_optionColumn->addWidget(m_options.back());
    }
    for (std::size_t at = 0; at < m_options.size(); ++at)
        say(m_options[at], at < options.size() ? u"• "_s + shortfallText(options[at]) : QString());
}

void PlanResult::showGrounds(const PensionPlan &plan)
{
    m_path.question->setText(tr("Month by month"));
    m_path.lines->setText(monthLines(plan.path).join(u'\n'));
    m_standing->setText(tr("Figures: %1").arg(planStandingText(plan)));
    m_assumed.question->setText(tr("What is assumed"));
    QStringList points;
    for (const StatedAssumption &stated : plan.stated)
        points.append(u"• "_s + assumptionText(stated));
    m_assumed.lines->setText(points.join(u'\n'));
    m_omitted.question->setText(tr("What is not in it"));
    points.clear();
    for (const PlanOmission omission : plan.omitted)
        points.append(u"• "_s + omissionText(omission));
    m_omitted.lines->setText(points.join(u'\n'));
}

} // namespace canbao::ui
