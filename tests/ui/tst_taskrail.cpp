#include "ui/wizard/taskrail.h"
#include "ui/wizard/taskrow.h"

#include <QTest>

using namespace canbao;
using namespace canbao::ui;

namespace {

/// A rail too low for all tasks, in a window that has the keyboard.
struct LowRail : TaskRail
{
    LowRail()
    {
        resize(width(), 200);
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
    }

    bool shows(Step step) const { return !row(step)->visibleRegion().isEmpty(); }
};

} // namespace

class TaskRailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTaskThatOneIsAt()
    {
        LowRail rail;
        QVERIFY(!rail.shows(Step::Check));

        rail.setStatus(Step::Check, TaskStatus::NotStarted, true);

        QVERIFY(rail.shows(Step::Check));
    }

    /// Answers are weighed in the background: what is found must not pull the rail away from under the keyboard.
    void keepsTheFocusInSightWhenATaskIsWeighedAgain()
    {
        LowRail rail;
        rail.row(Step::Check)->setFocus();
        rail.ensureWidgetVisible(rail.row(Step::Check));

        rail.setStatus(Step::Applicant, TaskStatus::NotStarted, true);

        QVERIFY(rail.row(Step::Check)->hasFocus());
        QVERIFY(rail.shows(Step::Check));
    }
};

QTEST_MAIN(TaskRailTest)
#include "tst_taskrail.moc"
