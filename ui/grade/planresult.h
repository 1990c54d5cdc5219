#pragma once

#include "models/application/gradetable.h"

#include <QFrame>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace canbao::ui {

class WhyLink;

/// What the chosen grade is estimated to bring: three views of the years to come, each amount with its why, when it is
/// paid back, what one grade more would do, the ways out of too few months, and everything that is assumed or left out.
/// It keeps its words and only rewords them, so that a slider may change them at every step.
class PlanResult : public QFrame
{
    Q_OBJECT

public:
    explicit PlanResult(QWidget *parent = nullptr);

    /// Says what is missing where there is no estimate.
    void showPlans(const GradeTable &table, const std::vector<ShortfallOption> &options);

private:
    /// One view of the years to come, a column.
    struct View
    {
        QLabel *set;
        QLabel *pension;
        QLabel *today;
        WhyLink *why;
        QLabel *paid;
        QLabel *payback;
    };
    /// A question and the lines below it.
    struct Block
    {
        QLabel *question;
        QLabel *lines;
    };

    void build();
    void buildFigures();
    View addView(int column);
    Block addBlock();
    QLabel *addText(const char *type);
    void showMissing(const GradeTable &table);
    void showFigures();
    void showView(const View &view, int column, AssumptionSet set);
    void showMonths(const PensionPlan &plan);
    void showStep();
    void showOptions(const std::vector<ShortfallOption> &options);
    void showGrounds(const PensionPlan &plan);

    GradeRow m_row; ///< that is shown; the reasons are made from it when somebody asks
    QVBoxLayout *m_column;
    QLabel *m_title = nullptr;
    QLabel *m_missing = nullptr;
    QWidget *m_page = nullptr; ///< everything but the two above
    QLabel *m_months = nullptr;
    QLabel *m_obstacle = nullptr;
    QWidget *m_figures = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<QLabel *> m_names;
    std::vector<View> m_views;
    QLabel *m_step = nullptr;
    WhyLink *m_stepWhy = nullptr;
    QLabel *m_optionsTitle = nullptr;
    QVBoxLayout *m_optionColumn = nullptr;
    std::vector<QLabel *> m_options; ///< as many as there ever were; the others are hidden
    Block m_path = {};
    QLabel *m_standing = nullptr;
    Block m_assumed = {};
    Block m_omitted = {};
};

} // namespace canbao::ui
