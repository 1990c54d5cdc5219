#include "models/place/regionpolicy.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using test::code;

class RegionPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsFourFrequencies_data()
    {
        QTest::addColumn<PaymentFrequency>("frequency");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("months");

        QTest::addRow("month") << PaymentFrequency::Monthly << u"monthly"_s << 1;
        QTest::addRow("quarter") << PaymentFrequency::Quarterly << u"quarterly"_s << 3;
        QTest::addRow("half-year") << PaymentFrequency::HalfYearly << u"half_yearly"_s << 6;
        QTest::addRow("year") << PaymentFrequency::Yearly << u"yearly"_s << 12;
    }

    void knowsFourFrequencies()
    {
        QFETCH(PaymentFrequency, frequency);
        QFETCH(QString, key);
        QFETCH(int, months);

        QCOMPARE(frequencyKey(frequency), key);
        QCOMPARE(frequencyFromKey(key), std::optional(frequency));
        QCOMPARE(monthsOf(frequency), months);
    }

    void refusesOtherWords()
    {
        QVERIFY(!frequencyFromKey(u"weekly"));
        QVERIFY(!frequencyFromKey(u"Monthly"));
        QVERIFY(!frequencyFromKey(u""));
    }

    void takesTheNearestPolicy()
    {
        const PolicyBook book({policy(u"410000", {PaymentFrequency::Monthly}), policy(u"410100", {})});
        const std::vector chain{code(u"410105"), code(u"410100"), code(u"410000")};

        QCOMPARE(book.policyFor(chain)->region, code(u"410100"));
        QCOMPARE(book.frequencyPolicyFor(chain)->region, code(u"410000"));
    }

    void hasNoneForOtherRegions()
    {
        const PolicyBook book({policy(u"410000", {})});

        QVERIFY(!book.policyFor(std::vector{code(u"440000")}));
        QVERIFY(!book.policyFor({}));
        QVERIFY(!book.frequencyPolicyFor(std::vector{code(u"410000")}));
        QVERIFY(!PolicyBook().policyFor(std::vector{code(u"410000")}));
    }

private:
    static RegionPolicy policy(QStringView region, std::vector<PaymentFrequency> frequencies)
    {
        return {.region = code(region), .frequencies = std::move(frequencies)};
    }
};

QTEST_GUILESS_MAIN(RegionPolicyTest)
#include "tst_regionpolicy.moc"
