#pragma once

#include "models/application/enrolmentsession.h"

#include <QFrame>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace canbao {
struct PinnedRow;
}

namespace canbao::ui {

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
    void addColumn(QGridLayout *grid, const PinnedRow &row, std::size_t index);
    void remove(std::size_t index);

    EnrolmentSession &m_session;
    QPushButton *m_pin;
    QVBoxLayout *m_frame;
    QWidget *m_page = nullptr; ///< the table that is shown now
};

} // namespace canbao::ui
