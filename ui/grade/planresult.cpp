#include "ui/grade/planresult.h"

#include "models/application/pensionestimate.h"
#include "models/pension/planexplanation.h"
#include "ui/answertext.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/plantext.h"
#include "ui/theme/theme.h"
#include "ui/whydialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

/// The rows of figures, each for the three views.
enum FigureRow { SetRow, PensionRow, TodayRow, WhyRow, PaidRow, PaybackRow };

QLabel *cell(const QString &text, QWidget *parent, bool isBold)
{
    auto *label = new QLabel(text, parent);
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

} // namespace

PlanResult::PlanResult(QWidget *parent) : QFrame(parent), m_frame(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_frame->setContentsMargins(space(20), space(16), space(20), space(16));
}

QVBoxLayout *PlanResult::startAgain()
{
    delete m_page; // its links open windows of their own and never lead here
    m_page = new QWidget(this);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(8));
    m_frame->addWidget(m_page);
    return m_column;
}

void PlanResult::showPlans(const GradeTable &table, const std::vector<ShortfallOption> &options)
{
    startAgain();
    addText(tr("What it is estimated to bring"), "heading");
    if (table.obstacle) {
        addText(errorText(*table.obstacle), "body");
        return;
    }
    if (!table.chosen) {
        addText(tr("Choose a grade above: then its estimate stands here."), "body");
        return;
    }
    const GradeRow &row = table.rows[*table.chosen];
    const auto *plan = row.plan(table.shown);
    if (!plan)
        return;
    addMonths(*plan);
    if (const QString obstacle = planObstacleText(plan->obstacle); !obstacle.isEmpty())
        addText(obstacle, "body");
    if (plan->pension)
        addFigures(row);
    if (row.step)
        addStep(*row.step);
    addOptions(options);
    addGrounds(*plan);
}

void PlanResult::addMonths(const PensionPlan &plan)
{
    const auto &times = plan.times;
    addText(tr("From %1 on, at %2: %n month(s) paid by then", nullptr, times.monthsInAll())
                    .arg(monthText(times.start), ageText(times.age))
                + u' '
                + tr("(%1 so far, %2 to come; at least %3 are needed).")
                      .arg(times.monthsSoFar)
                      .arg(times.monthsPlanned)
                      .arg(times.minimum),
            "body");
}

void PlanResult::addFigures(const GradeRow &row)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(16));
    grid->setVerticalSpacing(space(6));
    const QStringList names{QString(), tr("Pension a month, when it begins"), tr("The same in today's yuan"),
                            QString(), tr("Paid in all until then"),          tr("Paid back at")};
    for (int at = 0; at < names.size(); ++at)
        grid->addWidget(cell(names[at], m_page, false), at, 0);
    int column = 1;
    for (const AssumptionSet set : AssumptionSets) {
        const auto *plan = row.plan(set);
        if (!plan || !plan->pension)
            continue;
        grid->addWidget(cell(assumptionSetText(set), m_page, true), SetRow, column);
        grid->addWidget(cell(moneyText(plan->pension->total()), m_page, false), PensionRow, column);
        grid->addWidget(cell(moneyText(plan->pension->today), m_page, true), TodayRow, column);
        grid->addWidget(new WhyLink(pensionExplanation(*plan), m_page), WhyRow, column);
        grid->addWidget(cell(moneyText(plan->paid()), m_page, false), PaidRow, column);
        grid->addWidget(cell(paybackText(*plan), m_page, false), PaybackRow, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->setColumnStretch(0, 1);
    m_column->addLayout(grid);
}

void PlanResult::addStep(const PlanStep &step)
{
    addText(tr("Against the grade below it: %1 more in all, for %2 more a month in today's yuan.")
                .arg(moneyText(step.paid), moneyText(step.pensionToday)),
            "body");
    auto *link = new WhyLink(step.pensionExplanation, m_page);
    m_column->addWidget(link, 0, Qt::AlignLeft);
}

void PlanResult::addOptions(const std::vector<ShortfallOption> &options)
{
    if (options.empty())
        return;
    addText(tr("Too few months at the statutory retirement month: what one can do"), "question");
    for (const ShortfallOption &option : options)
        addText(u"• "_s + shortfallText(option), "body");
}

void PlanResult::addGrounds(const PensionPlan &plan)
{
    addText(tr("Month by month"), "question");
    addText(monthLines(plan.path).join(u'\n'), "small");
    addText(tr("Figures: %1").arg(planStandingText(plan)), "small");
    addText(tr("What is assumed"), "question");
    QStringList points;
    for (const StatedAssumption &stated : plan.stated)
        points.append(u"• "_s + assumptionText(stated));
    addText(points.join(u'\n'), "small");
    addText(tr("What is not in it"), "question");
    points.clear();
    for (const PlanOmission omission : plan.omitted)
        points.append(u"• "_s + omissionText(omission));
    addText(points.join(u'\n'), "small");
}

QLabel *PlanResult::addText(const QString &text, const char *type)
{
    auto *label = cell(text, m_page, false);
    label->setProperty("type", QString::fromLatin1(type));
    m_column->addWidget(label);
    return label;
}

} // namespace canbao::ui
