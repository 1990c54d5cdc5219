#include "models/contribution/contributionquote.h"
#include "models/rates/ratecoverage.h"
#include "tests/support/samplebooks.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

/// "110000 pension in_force 2/1"
QString described(const CoverageLine &line)
{
    return u"%1 %2 %3 rows %4"_s.arg(line.region.text(), schemeKey(line.scheme), ageLightKey(line.age.light))
        .arg(line.rows);
}

const CoverageLine *lineOf(const RateCoverage &coverage, QStringView code, Scheme scheme)
{
    for (const auto &line : coverage.lines) {
        if (line.region == region(code) && line.scheme == scheme)
            return &line;
    }
    return nullptr;
}

} // namespace

/// What is known of the whole country on a day.
class TestRateCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryProvinceWithPensionAndMedical();
    void countsEveryLineOnce();
    void saysHowOldFiguresAre();
    void listsCitiesWithRowsOfTheirOwnBelowTheirProvince();
    void listsUnemploymentOnlyWhereThereIsARow();
    void leavesOutWhereNobodyCanEnrol();
    void countsWhatWasTypedInAsSuch();
};

void TestRateCoverage::listsEveryProvinceWithPensionAndMedical()
{
    const auto books = tests::sampleBooks();

    const auto coverage = coverageOf(books->rates(), books->regions(), month(u"2026-11"));

    QStringList lines;
    for (const auto &line : coverage.lines)
        lines << described(line);
    QCOMPARE(lines,
             QStringList({u"110000 pension in_force rows 2"_s, u"110000 medical in_force rows 1"_s,
                          u"310000 pension in_force rows 1"_s, u"310000 medical unknown rows 1"_s,
                          u"410000 pension ended rows 1"_s, u"410000 medical unknown rows 0"_s}));
}

void TestRateCoverage::countsEveryLineOnce()
{
    const auto books = tests::sampleBooks();

    const auto coverage = coverageOf(books->rates(), books->regions(), month(u"2026-11"));

    QCOMPARE(coverage.counts(Scheme::Pension, true), (CoverageCounts{2, 1, 0}));
    QCOMPARE(coverage.counts(Scheme::Medical, true), (CoverageCounts{1, 0, 2}));
    QCOMPARE(coverage.counts(Scheme::Medical, false), CoverageCounts());
    QCOMPARE(coverage.counts(Scheme::Medical, true).all(), 3);
}

void TestRateCoverage::saysHowOldFiguresAre()
{
    const auto books = tests::sampleBooks();

    const auto coverage = coverageOf(books->rates(), books->regions(), month(u"2026-11"));

    const auto *henan = lineOf(coverage, u"410000", Scheme::Pension); // until December 2025
    QCOMPARE(henan->age.monthsSinceStart, 22);
    QCOMPARE(henan->age.monthsSinceEnd, 11);
    QCOMPARE(henan->standing(), Standing::Provisional);
    QCOMPARE(coverage.oldestMonths(Scheme::Pension), 22);
    QCOMPARE(coverage.oldestMonths(Scheme::Unemployment), std::nullopt);
}

void TestRateCoverage::listsCitiesWithRowsOfTheirOwnBelowTheirProvince()
{
    const auto books = tests::sampleBooks();
    auto zhengzhou = medicalRow(u"410100", u"standard"_s, u"2026-01", u"2026-12");
    zhengzhou.fixedMonthly = yuan(u"300");

    const auto coverage = coverageOf(RateBook({zhengzhou}), books->regions(), month(u"2026-11"));

    const auto *henan = lineOf(coverage, u"410000", Scheme::Medical);
    QCOMPARE(henan->age.light, AgeLight::Unknown); // of the province as a whole nothing is said
    QCOMPARE(henan->parts, 1);
    QCOMPARE(henan->partsKnown, 1);
    const auto *city = lineOf(coverage, u"410100", Scheme::Medical);
    QVERIFY(city == henan + 1);
    QCOMPARE(city->age.light, AgeLight::InForce);
    QCOMPARE(city->level, Region::Level::Prefecture);
    QCOMPARE(coverage.counts(Scheme::Medical, false), (CoverageCounts{1, 0, 0}));
}

void TestRateCoverage::listsUnemploymentOnlyWhereThereIsARow()
{
    const auto books = tests::sampleBooks();
    auto row = pensionRow(u"110000", u"2026-01", u"2026-12");
    row.scheme = Scheme::Unemployment;

    const auto coverage = coverageOf(RateBook({row}), books->regions(), month(u"2026-11"));

    QVERIFY(lineOf(coverage, u"110000", Scheme::Unemployment));
    QVERIFY(!lineOf(coverage, u"310000", Scheme::Unemployment));
}

void TestRateCoverage::leavesOutWhereNobodyCanEnrol()
{
    const Region taiwan{region(u"710000"), Region::Level::Province, {}, {}, {}, {}, false};

    const auto coverage = coverageOf(RateBook(), RegionDirectory({taiwan}), month(u"2026-11"));

    QVERIFY(coverage.lines.empty());
}

void TestRateCoverage::countsWhatWasTypedInAsSuch()
{
    const auto books = tests::sampleBooks();
    auto typed = pensionRow(u"410100", u"2026-01", u"2026-12");
    typed.source.confidence = Confidence::EnteredByHand;

    const auto coverage = coverageOf(RateBook({}, {typed}), books->regions(), month(u"2026-11"));

    const auto *city = lineOf(coverage, u"410100", Scheme::Pension);
    QCOMPARE(city->standing(), Standing::EnteredByHand);
    QCOMPARE(city->rows, 0); // none is published
}

QTEST_GUILESS_MAIN(TestRateCoverage)
#include "tst_ratecoverage.moc"
