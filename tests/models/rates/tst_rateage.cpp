#include "models/rates/rateage.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<RegionCode> Chaoyang{region(u"110105"), region(u"110100"), region(u"110000")};

ContributionRate row(PeriodBasis basis, Confidence confidence)
{
    auto rate = beijingPension2025(); // July 2025 to June 2026
    rate.periodBasis = basis;
    rate.source.confidence = confidence;
    return rate;
}

RateAge pensionAge(const ContributionRate &rate, QStringView day)
{
    return ageFor(RateBook({rate}), Chaoyang, Scheme::Pension, month(day));
}

} // namespace

/// How far one may rely on figures on a day.
class TestRateAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lightsGreenOnlyForAStatedPeriod_data();
    void lightsGreenOnlyForAStatedPeriod();
    void carriesBasisAndConfidenceAlong();
    void countsMonths_data();
    void countsMonths();
    void isRedForRowsWithoutMonths();
    void isUnknownWithoutARowOrACharge();
    void takesTheWorstOfSeveralWaysThatAreKnown();
    void overlooksAWayWithoutAChargeBesideKnownOnes();
    void doesNotTrustWhatWasTypedIn();
    void givesEachLightAWordOfItsOwn();
};

void TestRateAge::lightsGreenOnlyForAStatedPeriod_data()
{
    QTest::addColumn<PeriodBasis>("basis");
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<QString>("day");
    QTest::addColumn<AgeLight>("light");

    using enum PeriodBasis;
    const auto official = Confidence::Official;
    QTest::newRow("stated, first month") << Stated << official << u"2025-07"_s << AgeLight::InForce;
    QTest::newRow("stated, last month") << Stated << official << u"2026-06"_s << AgeLight::InForce;
    QTest::newRow("stated, the month after the last") << Stated << official << u"2026-07"_s << AgeLight::Ended;
    QTest::newRow("before the first month nothing is known") << Stated << official << u"2025-06"_s << AgeLight::Unknown;
    QTest::newRow("start concluded") << StartInferred << official << u"2026-06"_s << AgeLight::InForceConcluded;
    QTest::newRow("end concluded") << EndInferred << official << u"2025-07"_s << AgeLight::InForceConcluded;
    QTest::newRow("both concluded") << Inferred << official << u"2026-01"_s << AgeLight::InForceConcluded;
    QTest::newRow("basis not known") << PeriodBasis::Unknown << official << u"2026-01"_s << AgeLight::InForceConcluded;
    QTest::newRow("concluded and ended") << Inferred << official << u"2026-07"_s << AgeLight::Ended;
    QTest::newRow("sources disagree") << Stated << Confidence::Conflict << u"2026-01"_s << AgeLight::InForceConcluded;
    QTest::newRow("reported, months stated") << Stated << Confidence::Reported << u"2026-01"_s << AgeLight::InForce;
}

void TestRateAge::lightsGreenOnlyForAStatedPeriod()
{
    QFETCH(PeriodBasis, basis);
    QFETCH(Confidence, confidence);
    QFETCH(QString, day);
    QFETCH(AgeLight, light);

    const auto age = pensionAge(row(basis, confidence), day);

    QCOMPARE(age.light, light);
    QCOMPARE(isRed(light), light == AgeLight::Ended || light == AgeLight::Unknown);
}

void TestRateAge::carriesBasisAndConfidenceAlong()
{
    const auto rate = row(PeriodBasis::EndInferred, Confidence::Derived);

    const auto age = pensionAge(rate, u"2025-12");

    QCOMPARE(*age.rate, rate);
}

void TestRateAge::countsMonths_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<std::optional<int>>("sinceStart");
    QTest::addColumn<std::optional<int>>("sinceEnd");

    QTest::newRow("first month") << u"2025-07"_s << std::optional(0) << std::optional<int>();
    QTest::newRow("last month") << u"2026-06"_s << std::optional(11) << std::optional<int>();
    QTest::newRow("one month too late") << u"2026-07"_s << std::optional(12) << std::optional(1);
    QTest::newRow("years later") << u"2029-01"_s << std::optional(42) << std::optional(31);
}

void TestRateAge::countsMonths()
{
    QFETCH(QString, day);
    QFETCH(std::optional<int>, sinceStart);
    QFETCH(std::optional<int>, sinceEnd);

    const auto age = pensionAge(beijingPension2025(), day);

    QCOMPARE(age.monthsSinceStart, sinceStart);
    QCOMPARE(age.monthsSinceEnd, sinceEnd);
}

void TestRateAge::isRedForRowsWithoutMonths()
{
    auto undated = beijingPension2025();
    undated.period = {};

    const auto age = pensionAge(undated, u"2026-01");

    QCOMPARE(age.light, AgeLight::Ended);
    QCOMPARE(age.monthsSinceStart, std::nullopt);
    QCOMPARE(age.monthsSinceEnd, std::nullopt);
}

void TestRateAge::isUnknownWithoutARowOrACharge()
{
    QCOMPARE(ageFor(RateBook(), Chaoyang, Scheme::Pension, month(u"2026-01")), RateAge());

    auto limitsOnly = beijingPension2025();
    limitsOnly.total.reset();
    const auto age = pensionAge(limitsOnly, u"2026-01");
    QCOMPARE(age.light, AgeLight::Unknown);
    QCOMPARE(age.rate->lowerLimit, yuan(u"7162"));
}

void TestRateAge::takesTheWorstOfSeveralWaysThatAreKnown()
{
    auto stated = medicalRow(u"110000", u"with_account"_s, u"2026-01", u"2026-12");
    stated.fixedMonthly = yuan(u"584.92");
    auto concluded = medicalRow(u"110000", u"without_account"_s, u"2026-01", u"2026-12");
    concluded.fixedMonthly = yuan(u"400");
    concluded.periodBasis = PeriodBasis::Inferred;

    const auto age = ageFor(RateBook({stated, concluded}), Chaoyang, Scheme::Medical, month(u"2026-05"));

    QCOMPARE(age.light, AgeLight::InForceConcluded);
    QCOMPARE(age.rate->variant.key, u"without_account"_s);
}

void TestRateAge::overlooksAWayWithoutAChargeBesideKnownOnes()
{
    auto known = medicalRow(u"110000", u"with_account"_s, u"2026-01", u"2026-12");
    known.fixedMonthly = yuan(u"584.92");
    const auto open = medicalRow(u"110000", u"tier_2"_s, u"2026-01", u"2026-12");
    const RateBook book({open, known});

    const auto ages = agesFor(book, Chaoyang, Scheme::Medical, month(u"2026-05"));

    QCOMPARE(ages.size(), 2u);
    QCOMPARE(ageFor(book, Chaoyang, Scheme::Medical, month(u"2026-05")).light, AgeLight::InForce);
}

void TestRateAge::doesNotTrustWhatWasTypedIn()
{
    auto typed = beijingPension2025();
    typed.source.confidence = Confidence::EnteredByHand;

    const auto age = ageFor(RateBook({}, {typed}), Chaoyang, Scheme::Pension, month(u"2026-01"));

    QCOMPARE(age.light, AgeLight::InForceConcluded);
}

void TestRateAge::givesEachLightAWordOfItsOwn()
{
    using enum AgeLight;
    for (const auto light : {InForce, InForceConcluded, Ended, AgeLight::Unknown})
        QCOMPARE(ageLightFromKey(ageLightKey(light)), light);
    QCOMPARE(combined(InForce, Ended), Ended);
    QVERIFY(!ageLightFromKey(u"green"));
}

QTEST_GUILESS_MAIN(TestRateAge)
#include "tst_rateage.moc"
