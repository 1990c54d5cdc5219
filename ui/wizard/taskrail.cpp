#include "ui/wizard/taskrail.h"

#include "ui/answertext.h"
#include "ui/theme/theme.h"
#include "ui/wizard/taskrow.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

TaskRail::TaskRail(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *ground = new QFrame(this);
    ground->setProperty("role", u"ground"_s);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(12, 20, 8, 20);
    column->setSpacing(2);
    for (const Part part : {Part::IdentityAndPlace, Part::GradeAndDeduction, Part::Card, Part::Check})
        addPart(column, part);
    column->addStretch(1);
    setWidget(ground);
    fitWidth();
    reword();
}

void TaskRail::setStatus(Step step, TaskStatus status, bool isCurrent)
{
    m_status[step] = status;
    row(step)->setTask(stepText(step), status, isCurrent);
    if (!isCurrent)
        return;
    setFocusProxy(row(step));
    // A task is weighed again at any time: whoever goes through the rail by keyboard is left where they are.
    if (m_current != step || !isAncestorOf(QApplication::focusWidget()))
        ensureWidgetVisible(row(step));
    m_current = step;
}

void TaskRail::setRelevant(Step step, bool isRelevant)
{
    row(step)->setVisible(isRelevant);
}

void TaskRail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange)
        fitWidth();
}

void TaskRail::addPart(QVBoxLayout *column, Part part)
{
    if (part != Part::IdentityAndPlace)
        column->addSpacing(14);
    auto *heading = new QLabel(this);
    heading->setProperty("type", u"small"_s);
    heading->setWordWrap(true);
    heading->setContentsMargins(12, 0, 0, 4);
    m_headings.emplace(part, heading);
    column->addWidget(heading);
    for (const Step step : AllSteps) {
        if (partOf(step) != part)
            continue;
        auto *task = new TaskRow(this);
        task->setObjectName(u"task_"_s + stepKey(step));
        m_rows.emplace(step, task);
        m_status.emplace(step, TaskStatus::NotStarted);
        column->addWidget(task);
        connect(task, &TaskRow::clicked, this, [this, step] { Q_EMIT stepActivated(step); });
    }
}

void TaskRail::reword()
{
    setAccessibleName(tr("Steps"));
    for (const auto &[part, heading] : m_headings)
        heading->setText(tr("%1  %2", "number and name of a part").arg(static_cast<int>(part) + 1).arg(partText(part)));
    for (const auto &[step, task] : m_rows)
        task->setTask(stepText(step), m_status.at(step), step == m_current);
}

void TaskRail::fitWidth()
{
    setFixedWidth(24 + scaled(228));
}

} // namespace canbao::ui
