#pragma once

#include "models/application/gradetable.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace canbao::ui {

/// What the chosen grade is estimated to bring: three views of the years to come, each amount with its why, when it is
/// paid back, what one grade more would do, the ways out of too few months, and everything that is assumed or left out.
class PlanResult : public QFrame
{
    Q_OBJECT

public:
    explicit PlanResult(QWidget *parent = nullptr);

    /// Says what is missing where there is no estimate.
    void showPlans(const GradeTable &table, const std::vector<ShortfallOption> &options);

private:
    void addFigures(const GradeRow &row);
    void addMonths(const PensionPlan &plan);
    void addStep(const PlanStep &step);
    void addOptions(const std::vector<ShortfallOption> &options);
    void addGrounds(const PensionPlan &plan);
    QLabel *addText(const QString &text, const char *type);
    QVBoxLayout *startAgain();

    QVBoxLayout *m_frame;
    QWidget *m_page = nullptr; ///< what is shown now
    QVBoxLayout *m_column = nullptr;
};

} // namespace canbao::ui
