#include "models/core/language.h"
#include "tests/journeys/desk.h"

#include <QElapsedTimer>
#include <QSlider>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

/// A man of 23 in Beijing, forty years until he is 63, at the grade page.
EnrolmentDraft fortyYears()
{
    EnrolmentDraft draft;
    draft.person = {.birthDate = u"2003-11-05"_s, .sex = Sex::Male};
    draft.hukou.region = RegionCode::parse(u"110105").value();
    draft.residence.sameAsHukou = true;
    draft.place.route = RouteKind::Hukou;
    draft.insurance.medicalVariant = u"fixed_amount"_s;
    draft.schedule.firstMonth = yearMonth(2026, 11);
    draft.grade.ownBaseChosen = true;
    draft.grade.ownBase = u"10000"_s;
    draft.currentStep = stepKey(Step::Grade);
    return draft;
}

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

/// How long one step of a slider takes in the real window, from the key to the last painted pixel. The aim is a frame,
/// 16 ms.
class GradeStepBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesASlider_data();
    void movesASlider();
};

void GradeStepBench::movesASlider_data()
{
    QTest::addColumn<QString>("slider");
    QTest::addColumn<QStringList>("opened");

    const auto assumptions = u"assumptionButton"_s;
    const auto charts = u"chartButton"_s;
    QTest::newRow("base") << u"ownBaseSlider"_s << QStringList();
    QTest::newRow("base, with charts") << u"ownBaseSlider"_s << QStringList{charts};
    QTest::newRow("growth of wages") << u"wage_growthSlider"_s << QStringList{assumptions};
    QTest::newRow("growth of wages, with charts") << u"wage_growthSlider"_s << QStringList{assumptions, charts};
}

void GradeStepBench::movesASlider()
{
    QFETCH(const QString, slider);
    QFETCH(const QStringList, opened);
    const QTemporaryDir folder;
    Desk desk(Language::English, folder.path(), QStringLiteral(CANBAO_SHARE_DIR));
    QVERIFY2(desk.failure().isEmpty(), qPrintable(desk.failure()));
    desk.program().window().resize(1280, 800);
    desk.session().setDraft(fortyYears());
    desk.program().window().showWizard();
    for (const QString &button : opened)
        QVERIFY(desk.click(button));
    auto *moved = desk.find<QSlider>(slider);
    QVERIFY(moved);
    moved->setFocus();
    QTest::qWait(300);

    std::vector<double> handled;
    std::vector<double> painted;
    for (int step = 0; step < 60; ++step) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(moved, step % 40 < 20 ? Qt::Key_Right : Qt::Key_Left);
        handled.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        painted.push_back(double(timer.nsecsElapsed()) / 1e6);
    }

    qInfo("%s: a step %.1f ms, of it %.1f ms before layout and painting (aim: at most 16)", QTest::currentDataTag(),
          medianOf(painted), medianOf(handled));
}

QTEST_MAIN(GradeStepBench)
#include "bench_gradestep.moc"
