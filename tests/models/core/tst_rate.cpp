#include "models/core/rate.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class RateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOnlyPercentages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("partsPerMillion");

        QTest::addRow("with sign") << u"8.75%"_s << qint64{87'500};
        QTest::addRow("blank before the sign") << u"20 %"_s << qint64{200'000};
        QTest::addRow("without sign") << u"60"_s << qint64{600'000};
        QTest::addRow("above the whole") << u"300%"_s << qint64{3'000'000};
        QTest::addRow("four decimals") << u"0.0001%"_s << qint64{1};
        QTest::addRow("five decimals") << u"0.00001%"_s << qint64{-1};
        QTest::addRow("seven digits") << u"1000000"_s << qint64{-1};
        QTest::addRow("negative") << u"-1%"_s << qint64{-1};
        QTest::addRow("sign twice") << u"1%%"_s << qint64{-1};
        QTest::addRow("comma") << u"8,75%"_s << qint64{-1};
        QTest::addRow("line break") << u"8%\n"_s << qint64{-1};
        QTest::addRow("sign alone") << u"%"_s << qint64{-1};
        QTest::addRow("empty") << QString() << qint64{-1};
    }

    void parsesOnlyPercentages()
    {
        QFETCH(QString, text);
        QFETCH(qint64, partsPerMillion);

        const auto rate = Rate::parsePercent(text);

        QCOMPARE(rate ? rate->partsPerMillion() : -1, partsPerMillion);
    }

    void writesWithoutTrailingZeros_data()
    {
        QTest::addColumn<qint64>("partsPerMillion");
        QTest::addColumn<QString>("text");

        QTest::addRow("whole") << qint64{200'000} << u"20%"_s;
        QTest::addRow("two decimals") << qint64{87'500} << u"8.75%"_s;
        QTest::addRow("inner zero") << qint64{80'500} << u"8.05%"_s;
        QTest::addRow("smallest") << qint64{1} << u"0.0001%"_s;
        QTest::addRow("nothing") << qint64{0} << u"0%"_s;
        QTest::addRow("hundreds keep their zeros") << qint64{3'000'000} << u"300%"_s;
        QTest::addRow("negative") << qint64{-2'500} << u"-0.25%"_s;
    }

    void writesWithoutTrailingZeros()
    {
        QFETCH(qint64, partsPerMillion);
        QFETCH(QString, text);

        QCOMPARE(toPlainText(Rate::fromPartsPerMillion(partsPerMillion)), text);
    }

    void addsSubtractsAndCompares()
    {
        QCOMPARE(Rate::fromPercent(8) + Rate::fromPercent(12), Rate::fromPercent(20));
        QCOMPARE(Rate::fromPercent(20) - Rate::fromPercent(8), Rate::fromPercent(12));
        QVERIFY(Rate::fromPercent(8) < Rate::fromPartsPerMillion(80'001));
    }
};

QTEST_GUILESS_MAIN(RateTest)
#include "tst_rate.moc"
