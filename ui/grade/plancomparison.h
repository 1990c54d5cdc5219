#pragma once

#include "models/application/enrolmentsession.h"

#include <QFrame>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace canbao {
struct PinnedRow;
}

namespace canbao::ui {

class TextLink;
class WhyLink;

/// Up to four ways to pay, set aside and compared side by side: the same figures for each.
class PlanComparison : public QFrame
{
    Q_OBJECT

public:
    explicit PlanComparison(EnrolmentSession &session, QWidget *parent = nullptr);

    /// Sets the present answers aside, unless they are there already or four are.
    void pinPresent();
    void refresh();
    void reword();

private:
    /// The words of one way that was set aside; they are kept and reworded as long as no other comes or goes.
    struct Column
    {
        std::vector<QLabel *> cells; ///< one for each row, none where a link stands
        WhyLink *why;
        TextLink *away;
    };

    void build(std::size_t count);
    Column addColumn(QGridLayout *grid, int column);
    void showRow(const Column &column, const PinnedRow &row);
    void remove(std::size_t index);

    EnrolmentSession &m_session;
    QPushButton *m_pin;
    QVBoxLayout *m_frame;
    QWidget *m_page = nullptr; ///< the table that is shown now; none while nothing is set aside
    std::vector<QLabel *> m_names;
    std::vector<Column> m_columns;
};

} // namespace canbao::ui
