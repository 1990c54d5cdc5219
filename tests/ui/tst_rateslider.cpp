#include "ui/grade/rateslider.h"

#include <QSignalSpy>
#include <QTest>

using namespace canbao;

/// The growth of wages may be moved between 0 % and 8.54 % (reference data).
class RateSliderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesByTenthsOfAPerCent_data()
    {
        QTest::addColumn<int>("from"); // millionths
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("to");
        QTest::newRow("right from 2.96 %") << 29'600 << Qt::Key_Right << 30'000;
        QTest::newRow("left from 2.96 %") << 29'600 << Qt::Key_Left << 29'000;
        QTest::newRow("ten steps are one per cent") << 30'000 << Qt::Key_PageUp << 40'000;
        QTest::newRow("to the highest, 8.54 %") << 85'000 << Qt::Key_Right << 85'400;
        QTest::newRow("to the lowest") << 30'000 << Qt::Key_Home << 0;
    }

    void movesByTenthsOfAPerCent()
    {
        QFETCH(const int, from);
        QFETCH(const Qt::Key, key);
        QFETCH(const int, to);
        ui::RateSlider slider;
        slider.setLimits(Rate(), Rate::fromPartsPerMillion(85'400));
        slider.follow(Rate::fromPartsPerMillion(from));
        const QSignalSpy picked(&slider, &ui::RateSlider::ratePicked);

        QTest::keyClick(&slider, key);

        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].value<Rate>(), Rate::fromPartsPerMillion(to));
    }

    void standsAtItsEndForWhatLiesOutside()
    {
        ui::RateSlider slider;
        slider.setLimits(Rate(), Rate::fromPartsPerMillion(85'400));

        slider.follow(Rate::fromPercent(50));

        QCOMPARE(slider.value(), slider.maximum());
        QCOMPARE(slider.accessibleDescription(), QStringLiteral("8.54%"));
    }
};

QTEST_MAIN(RateSliderTest)
#include "tst_rateslider.moc"
