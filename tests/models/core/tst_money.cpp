#include "models/core/money.h"

#include <QTest>

#include <limits>

using namespace canbao;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOnlyPlainYuan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");

        QTest::addRow("zero") << u"0"_s << qint64{0};
        QTest::addRow("whole") << u"12"_s << qint64{1200};
        QTest::addRow("one decimal") << u"12.3"_s << qint64{1230};
        QTest::addRow("two decimals") << u"0.05"_s << qint64{5};
        QTest::addRow("twelve digits, the most") << u"999999999999.99"_s << qint64{99'999'999'999'999};
        QTest::addRow("thirteen digits") << u"1000000000000"_s << qint64{-1};
        QTest::addRow("three decimals") << u"0.055"_s << qint64{-1};
        QTest::addRow("grouping") << u"1,200"_s << qint64{-1};
        QTest::addRow("sign") << u"-1"_s << qint64{-1};
        QTest::addRow("no digit before the point") << u".5"_s << qint64{-1};
        QTest::addRow("no digit after the point") << u"5."_s << qint64{-1};
        QTest::addRow("exponent") << u"1e3"_s << qint64{-1};
        QTest::addRow("blank") << u" 1"_s << qint64{-1};
        QTest::addRow("line break") << u"1\n"_s << qint64{-1};
        QTest::addRow("full-width") << u"１２"_s << qint64{-1};
        QTest::addRow("empty") << QString() << qint64{-1};
    }

    void parsesOnlyPlainYuan()
    {
        QFETCH(QString, text);
        QFETCH(qint64, fen);

        const auto amount = Money::parse(text);

        QCOMPARE(amount ? amount->fen() : -1, fen);
    }

    void roundsAShareOnce_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<int>("partsPerMillion");
        QTest::addColumn<qint64>("halfUp");
        QTest::addColumn<qint64>("down");
        QTest::addColumn<qint64>("up");

        const auto largest = std::numeric_limits<qint64>::max();
        QTest::addRow("exact") << qint64{10'000} << 80'000 << qint64{800} << qint64{800} << qint64{800};
        QTest::addRow("just under half") << qint64{618} << 80'000 << qint64{49} << qint64{49} << qint64{50};
        QTest::addRow("half fen") << qint64{50} << 10'000 << qint64{1} << qint64{0} << qint64{1};
        QTest::addRow("negative half fen") << qint64{-50} << 10'000 << qint64{-1} << qint64{0} << qint64{-1};
        QTest::addRow("a millionth of a fen") << qint64{1} << 1 << qint64{0} << qint64{0} << qint64{1};
        QTest::addRow("Chengdu 6015 × 8.75 percent")
            << qint64{601'500} << 87'500 << qint64{52'631} << qint64{52'631} << qint64{52'632};
        QTest::addRow("Chengdu 6015 × 0.75 percent")
            << qint64{601'500} << 7'500 << qint64{4'511} << qint64{4'511} << qint64{4'512};
        QTest::addRow("product beyond 64 bits")
            << qint64{4'000'000'000'000'001} << 200'000 << qint64{800'000'000'000'000} << qint64{800'000'000'000'000}
            << qint64{800'000'000'000'001};
        QTest::addRow("largest") << largest << 1'000'000 << largest << largest << largest;
        QTest::addRow("smallest") << -largest << 1'000'000 << -largest << -largest << -largest;
    }

    void roundsAShareOnce()
    {
        QFETCH(qint64, fen);
        QFETCH(int, partsPerMillion);
        QFETCH(qint64, halfUp);
        QFETCH(qint64, down);
        QFETCH(qint64, up);

        const auto amount = Money::fromFen(fen);
        const auto rate = Rate::fromPartsPerMillion(partsPerMillion);

        QCOMPARE(amount.share(rate, Rounding::HalfUp).fen(), halfUp);
        QCOMPARE(amount.share(rate, Rounding::Down).fen(), down);
        QCOMPARE(amount.share(rate, Rounding::Up).fen(), up);
    }

    void roundsToYuanHalfUp_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<qint64>("rounded");

        QTest::addRow("below half") << qint64{149} << qint64{100};
        QTest::addRow("half") << qint64{150} << qint64{200};
        QTest::addRow("whole") << qint64{200} << qint64{200};
        QTest::addRow("negative below half") << qint64{-149} << qint64{-100};
        QTest::addRow("negative half") << qint64{-150} << qint64{-200};
    }

    void roundsToYuanHalfUp()
    {
        QFETCH(qint64, fen);
        QFETCH(qint64, rounded);

        QCOMPARE(Money::fromFen(fen).roundedToYuan().fen(), rounded);
    }

    void addsSubtractsAndCompares()
    {
        auto sum = Money::fromYuan(12) + Money::fromFen(5);
        QCOMPARE(sum.fen(), 1205);

        sum += Money::fromFen(95);

        QVERIFY(sum.isWholeYuan());
        QCOMPARE(sum - Money::fromYuan(13), Money());
        QVERIFY((sum - sum).isZero());
        QCOMPARE(sum * 12, Money::fromYuan(156));
        QVERIFY(Money::fromFen(1) < Money::fromFen(2));
        QVERIFY(!Money::fromFen(101).isWholeYuan());
    }

    void showsFenAfterThePoint()
    {
        QCOMPARE(toPlainText(Money::fromFen(-5)), u"-0.05"_s);
        QCOMPARE(toPlainText(Money::fromYuan(1234)), u"1234.00"_s);
        QCOMPARE(toPlainText(Money::fromFen(123'456'789'012'345'678)), u"1234567890123456.78"_s);
    }

    void readsWhatItWrites()
    {
        const auto amount = Money::fromFen(98'765'432'101);

        QCOMPARE(Money::parse(toPlainText(amount)), std::optional(amount));
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
