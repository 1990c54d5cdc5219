#include "ui/fields/stepslider.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace canbao;

class StepSliderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_slider = std::make_unique<ui::StepSlider>();
        m_slider->setScale(7'162, 35'811, 100);
        m_slider->resize(400, 40);
        m_slider->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_slider.get()));
        m_slider->activateWindow();
        m_slider->setFocus();
        QTRY_VERIFY(m_slider->hasFocus());
    }

    void movesByTheStepFromRoundToRound_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("to");
        QTest::newRow("right") << 8'000 << Qt::Key_Right << 8'100;
        QTest::newRow("left") << 8'000 << Qt::Key_Left << 7'900;
        QTest::newRow("up") << 8'000 << Qt::Key_Up << 8'100;
        QTest::newRow("down") << 8'000 << Qt::Key_Down << 7'900;
        QTest::newRow("from the lowest, which is not round") << 7'162 << Qt::Key_Right << 7'200;
        QTest::newRow("back to it") << 7'200 << Qt::Key_Left << 7'162;
        QTest::newRow("from the highest") << 35'811 << Qt::Key_Left << 35'800;
        QTest::newRow("to it") << 35'800 << Qt::Key_Right << 35'811;
        QTest::newRow("not below the lowest") << 7'162 << Qt::Key_Left << 7'162;
        QTest::newRow("typed between two steps, up") << 8'050 << Qt::Key_Right << 8'100;
        QTest::newRow("typed between two steps, down") << 8'050 << Qt::Key_Left << 8'000;
        QTest::newRow("ten steps") << 8'000 << Qt::Key_PageUp << 9'000;
        QTest::newRow("ten steps back") << 9'050 << Qt::Key_PageDown << 8'100;
        QTest::newRow("home") << 8'000 << Qt::Key_Home << 7'162;
        QTest::newRow("end") << 8'000 << Qt::Key_End << 35'811;
    }

    void movesByTheStepFromRoundToRound()
    {
        QFETCH(const int, from);
        QFETCH(const Qt::Key, key);
        QFETCH(const int, to);
        m_slider->follow(from);
        const QSignalSpy moved(m_slider.get(), &ui::StepSlider::moved);

        QTest::keyClick(m_slider.get(), key);

        QCOMPARE(m_slider->value(), to);
        QCOMPARE(moved.size(), from == to ? 0 : 1);
    }

    void tellsOnlyWhatThePersonMoves()
    {
        const QSignalSpy moved(m_slider.get(), &ui::StepSlider::moved);

        m_slider->follow(9'999);
        m_slider->follow(50'000);
        m_slider->setScale(1'000, 2'000, 100);

        QCOMPARE(m_slider->value(), 2'000);
        QCOMPARE(moved.size(), 0);
    }

    void isDraggedToARoundValue()
    {
        m_slider->setSliderPosition(8'149);
        m_slider->triggerAction(QAbstractSlider::SliderMove);

        QCOMPARE(m_slider->value(), 8'100);
    }

    void leavesTheWheelToThePageWithoutTheFocus()
    {
        m_slider->follow(8'000);
        m_slider->clearFocus();
        QVERIFY(!turn());
        QCOMPARE(m_slider->value(), 8'000);

        m_slider->setFocus();
        QVERIFY(turn());
        QVERIFY(m_slider->value() > 8'000);
    }

    void saysItsValueWithTheUnit()
    {
        m_slider->setSpokenValue(QStringLiteral("¥8,000.00 a month"));

        QCOMPARE(m_slider->accessibleDescription(), QStringLiteral("¥8,000.00 a month"));
    }

private:
    /// Whether it was taken.
    bool turn() const
    {
        const QPointF at(m_slider->rect().center());
        QWheelEvent wheel(at, m_slider->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_slider.get(), &wheel);
        return wheel.isAccepted();
    }

    std::unique_ptr<ui::StepSlider> m_slider;
};

QTEST_MAIN(StepSliderTest)
#include "tst_stepslider.moc"
