#pragma once

#include "ui/wizard/taskstatus.h"

#include <QScrollArea>

#include <map>

class QLabel;
class QVBoxLayout;

namespace canbao::ui {

class TaskRow;

/// The list of all pages at the left, by their parts, each with its status; a click leads there.
class TaskRail : public QScrollArea
{
    Q_OBJECT

public:
    explicit TaskRail(QWidget *parent = nullptr);

    void setStatus(Step step, TaskStatus status, bool isCurrent);
    void setRelevant(Step step, bool isRelevant);
    TaskRow *row(Step step) const { return m_rows.at(step); }

Q_SIGNALS:
    void stepActivated(Step step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPart(QVBoxLayout *column, Part part);
    void reword();
    void fitWidth();

    std::map<Step, TaskRow *> m_rows;
    std::map<Step, TaskStatus> m_status;
    std::map<Part, QLabel *> m_headings;
    Step m_current = Step::Applicant;
};

} // namespace canbao::ui
