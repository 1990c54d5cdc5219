#include "models/contribution/ratebook.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<RegionCode> Chaoyang{region(u"110105"), region(u"110100"), region(u"110000")};

ContributionRate withRate(ContributionRate row, Rate total)
{
    row.total = total;
    return row;
}

/// "found 8%, provisional 9%, unknown"
QString described(const std::vector<RateAnswer> &answers)
{
    QStringList parts;
    for (const auto &answer : answers) {
        const auto *row = rowOf(answer);
        const auto kind = !isKnown(answer) ? u"unknown"_s : isProvisional(answer) ? u"provisional"_s : u"found"_s;
        parts << (row ? kind + u' ' + row->variant.key + u' ' + row->region.text() : kind);
    }
    return parts.join(u", "_s);
}

} // namespace

class TestRateBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingWithoutRows();
    void takesTheRowThatHoldsTheMonth_data();
    void takesTheRowThatHoldsTheMonth();
    void takesTheNearestRegionThatHasTheMonth();
    void prefersADatedRowOfTheProvinceToAnOldOneOfTheCounty();
    void answersOncePerVariant();
    void doesNotOfferASupersededVariant();
    void offersUndatedRowsAsProvisional();
    void saysUnknownWhereARowHasNoCharge();
    void findsOneVariant();
    void listsHistoryOldestFirst();
    void listsSchemesOfTheChain();
};

void TestRateBook::knowsNothingWithoutRows()
{
    const RateBook book;

    const auto answers = book.ratesFor(Chaoyang, Scheme::Pension, month(u"2025-07"));

    QCOMPARE(described(answers), u"unknown"_s);
    QVERIFY(!rowOf(answers.front()));
}

void TestRateBook::takesTheRowThatHoldsTheMonth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("before every row") << u"2023-12"_s << u"unknown"_s;
    QTest::newRow("first month of a row") << u"2024-01"_s << u"found a 110000"_s;
    QTest::newRow("last month of a row") << u"2024-12"_s << u"found a 110000"_s;
    QTest::newRow("in a gap: from the row before it") << u"2025-06"_s << u"provisional a 110000"_s;
    QTest::newRow("first month after the gap") << u"2026-01"_s << u"found b 110000"_s;
    QTest::newRow("after every row: from the last") << u"2027-01"_s << u"provisional b 110000"_s;
}

void TestRateBook::takesTheRowThatHoldsTheMonth()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto charge = Rate::fromPercent(8);
    const RateBook book({withRate(medicalRow(u"110000", u"b"_s, u"2026-01", u"2026-12"), charge),
                         withRate(medicalRow(u"110000", u"a"_s, u"2024-01", u"2024-12"), charge)});

    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(text))), expected);
}

void TestRateBook::takesTheNearestRegionThatHasTheMonth()
{
    const RateBook book({pensionRow(u"110000", u"2025-01", u""), pensionRow(u"110100", u"2025-07", u"2025-12")});

    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Pension, month(u"2025-06"))), u"found standard 110000"_s);
    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Pension, month(u"2025-07"))), u"found standard 110100"_s);
    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Pension, month(u"2026-01"))), u"found standard 110000"_s);
}

void TestRateBook::prefersADatedRowOfTheProvinceToAnOldOneOfTheCounty()
{
    const RateBook book({pensionRow(u"110105", u"2024-01", u"2024-12"), pensionRow(u"110000", u"2025-01", u"2025-12")});

    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Pension, month(u"2025-03"))), u"found standard 110000"_s);
    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Pension, month(u"2026-03"))), u"provisional standard 110105"_s);
}

void TestRateBook::answersOncePerVariant()
{
    const auto charge = Rate::fromPercent(8);
    const RateBook book({withRate(medicalRow(u"110000", u"tier1"_s, u"2025-01", u""), charge),
                         withRate(medicalRow(u"110000", u"tier1"_s, u"2025-07", u"2025-12"), charge),
                         withRate(medicalRow(u"110000", u"tier2"_s, u"2025-01", u""), charge)});

    const auto answers = book.ratesFor(Chaoyang, Scheme::Medical, month(u"2025-08"));

    QCOMPARE(described(answers), u"found tier1 110000, found tier2 110000"_s);
    QVERIFY(rowOf(answers.front())->period.from == month(u"2025-07"));
}

void TestRateBook::doesNotOfferASupersededVariant()
{
    const auto charge = Rate::fromPercent(8);
    const RateBook book({withRate(medicalRow(u"110000", u"old"_s, u"2023-01", u"2024-12"), charge),
                         withRate(medicalRow(u"110000", u"new"_s, u"2025-01", u"2025-12"), charge)});

    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(u"2026-02"))), u"provisional new 110000"_s);
}

void TestRateBook::offersUndatedRowsAsProvisional()
{
    const auto charge = Rate::fromPercent(8);
    const RateBook book({withRate(medicalRow(u"110000", u"undated"_s, u"", u""), charge),
                         withRate(medicalRow(u"110000", u"dated"_s, u"2025-01", u"2025-12"), charge)});

    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(u"2025-02"))), u"found dated 110000"_s);
    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(u"2026-02"))),
             u"provisional dated 110000, provisional undated 110000"_s);
    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(u"2024-02"))), u"provisional undated 110000"_s);
}

void TestRateBook::saysUnknownWhereARowHasNoCharge()
{
    const RateBook book({medicalRow(u"110000", u"limits"_s, u"2025-01", u"2025-12")});

    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(u"2025-02"))), u"unknown limits 110000"_s);
    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(u"2026-02"))), u"unknown limits 110000"_s);
}

void TestRateBook::findsOneVariant()
{
    const RateBook book({withRate(medicalRow(u"110000", u"tier1"_s, u"2025-01", u""), Rate::fromPercent(5))});

    const auto found = book.rateFor(Chaoyang, Scheme::Medical, u"tier1"_s, month(u"2025-02"));
    const auto missing = book.rateFor(Chaoyang, Scheme::Medical, u"tier2"_s, month(u"2025-02"));

    QVERIFY(std::holds_alternative<RateFound>(found));
    QVERIFY(!isKnown(missing));
    QVERIFY(!rowOf(missing));
}

void TestRateBook::listsHistoryOldestFirst()
{
    const RateBook book({pensionRow(u"110000", u"2025-07", u"2026-06"), pensionRow(u"110000", u"2024-07", u"2025-06"),
                         pensionRow(u"310000", u"2020-07", u"2021-06")});

    const auto history = book.history(region(u"110000"), Scheme::Pension);

    QCOMPARE(history.size(), std::size_t{2});
    QVERIFY(history.front()->period.from == month(u"2024-07"));
    QVERIFY(book.history(region(u"110000"), Scheme::Medical).empty());
}

void TestRateBook::listsSchemesOfTheChain()
{
    const RateBook book({medicalRow(u"110105", u"a"_s, u"", u""), pensionRow(u"110000", u"2025-01", u""),
                         medicalRow(u"310000", u"a"_s, u"", u"")});

    QVERIFY(book.schemes(Chaoyang) == (std::vector{Scheme::Pension, Scheme::Medical}));
    QVERIFY(book.schemes({}).empty());
}

QTEST_GUILESS_MAIN(TestRateBook)
#include "tst_ratebook.moc"
