#include "models/contribution/contributionquote.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/samplerates.h"

#include <QRandomGenerator>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const std::vector<RegionCode> Beijing{region(u"110000")};

ContributionRate beijingPension2026()
{
    auto rate = pensionRow(u"110000", u"2026-07", u"2027-06");
    rate.referenceWage = Money::fromYuan(12'116);
    rate.lowerLimit = Money::fromYuan(7'270);
    rate.upperLimit = Money::fromYuan(36'348);
    return rate;
}

ContributionRate beijingMedical2025()
{
    auto rate = medicalRow(u"110000", u"fixed_amount"_s, u"2025-07", u"2026-06");
    rate.referenceWage = Money::fromYuan(11'937);
    rate.fixedMonthly = yuan(u"584.92");
    return rate;
}

ContributionRate beijingUnemployment2025()
{
    auto rate = beijingPension2025();
    rate.scheme = Scheme::Unemployment;
    rate.total = Rate::fromPercent(1);
    rate.personalAccount.reset();
    return rate;
}

ContributionRate chengduMedical()
{
    auto rate = medicalRow(u"510100", u"standard"_s, u"2024-01", u"");
    rate.lowerLimit = rate.upperLimit = Money::fromYuan(6'015);
    rate.total = percent(u"8.75");
    return rate;
}

RateBook beijingBook()
{
    return RateBook({beijingPension2025(), beijingPension2026(), beijingMedical2025(), beijingUnemployment2025()});
}

QString plain(const std::optional<Money> &amount)
{
    return amount ? toPlainText(*amount) : u"-"_s;
}

/// "base total = account + pooled"
QString described(const ContributionLine &line)
{
    return u"%1 %2 = %3 + %4"_s.arg(plain(line.base), plain(line.total), plain(line.personalAccount),
                                    plain(line.pooled));
}

ContributionLine lineOf(const ContributionRate &rate, const GradeChoice &grade)
{
    return contributionLine(RateFound{&rate}, rate.scheme, month(u"2025-07"), grade);
}

} // namespace

class TestContributionQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chargesAsTheRegionsDo_data();
    void chargesAsTheRegionsDo();
    void addsSupplementsEachRoundedOnce();
    void leavesAmountsOutWhenTheyAreNotKnown();
    void marksAnOlderRate();
    void explainsTheWholeCharge();
    void quotesMonthByMonthThenByScheme();
    void letsOtherSchemesFollowTheFirst();
    void refusesABaseChosenForThatScheme();
    void movesTheBaseWithTheLimits();
    void givesALineForEachVariant();
    void saysUnknownAsSoonAsOneLineIs();
    void equalsTheSumOfItsMonths();
    void splitsToTheFen();
};

void TestContributionQuote::chargesAsTheRegionsDo_data()
{
    QTest::addColumn<ContributionRate>("rate");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");

    auto jiangsu = jiangsuPension2025();
    auto zhejiang = pensionRow(u"330000", u"2024-01", u"2024-12");
    zhejiang.lowerLimit = Money::fromYuan(4'812);
    zhejiang.upperLimit = Money::fromYuan(24'930);
    auto tier1 = medicalRow(u"500000", u"tier1"_s, u"2025-01", u"2025-12");
    tier1.lowerLimit = tier1.upperLimit = Money::fromYuan(5'125);
    tier1.total = Rate::fromPercent(5);
    tier1.fixedMonthly = yuan(u"256.25"); // 3,075 a year
    auto tier2 = tier1;
    tier2.total = Rate::fromPercent(11);
    tier2.fixedMonthly = yuan(u"563.75"); // 6,765 a year
    auto supplement = chengduMedical();
    supplement.total = percent(u"0.75");
    auto huzhou = medicalRow(u"330500", u"with_personal_account"_s, u"2025-09", u"");
    huzhou.lowerLimit = huzhou.upperLimit = Money::fromYuan(4'986);
    huzhou.total = percent(u"10.4");
    huzhou.personalAccount = Rate::fromPercent(2);
    huzhou.fixedMonthly = yuan(u"518.54");

    QTest::newRow("Beijing 2025-07 pension")
        << beijingPension2025() << u"7162"_s << u"7162.00 1432.40 = 572.96 + 859.44"_s;
    QTest::newRow("Beijing 2025-07 unemployment")
        << beijingUnemployment2025() << u"7162"_s << u"7162.00 71.62 = - + -"_s;
    QTest::newRow("Beijing 2025-07 medical, fixed") << beijingMedical2025() << u"7162"_s << u"- 584.92 = - + -"_s;
    QTest::newRow("Jiangsu 2025") << jiangsu << u"4952"_s << u"4952.00 990.40 = 396.16 + 594.24"_s;
    QTest::newRow("Zhejiang 2024") << zhejiang << u"4812"_s << u"4812.00 962.40 = 384.96 + 577.44"_s;
    QTest::newRow("Chongqing 2025 tier 1") << tier1 << u"5125"_s << u"5125.00 256.25 = - + -"_s;
    QTest::newRow("Chongqing 2025 tier 2") << tier2 << u"5125"_s << u"5125.00 563.75 = - + -"_s;
    QTest::newRow("Chengdu basic 8.75 %") << chengduMedical() << u"6015"_s << u"6015.00 526.31 = - + -"_s;
    QTest::newRow("Chengdu supplement 0.75 %") << supplement << u"6015"_s << u"6015.00 45.11 = - + -"_s;
    QTest::newRow("Huzhou 2025-09, fixed with account") << huzhou << u"4986"_s << u"4986.00 518.54 = 99.72 + 418.82"_s;
}

void TestContributionQuote::chargesAsTheRegionsDo()
{
    QFETCH(ContributionRate, rate);
    QFETCH(QString, base);
    QFETCH(QString, expected);

    const auto line = lineOf(rate, BaseGrade{yuan(base)});

    QCOMPARE(described(line), expected);
    QCOMPARE(line.standing, Standing::Known);
    QVERIFY(std::get<Money>(line.explanation->value) == *line.total);
    QCOMPARE(contradictionIn(*line.explanation), QString());
}

void TestContributionQuote::addsSupplementsEachRoundedOnce()
{
    auto rate = chengduMedical();
    rate.supplementRate = percent(u"0.75");
    rate.supplementMonthly = yuan(u"11");
    rate.personalAccount = Rate::fromPercent(2);

    const auto line = lineOf(rate, FloorGrade{});

    QCOMPARE(described(line), u"6015.00 582.42 = 120.30 + 462.12"_s); // 526.31 + 45.11 + 11
    QCOMPARE(line.explanation->inputs.size(), std::size_t{3});
    QCOMPARE(contradictionIn(*line.splitExplanation), QString());
}

void TestContributionQuote::leavesAmountsOutWhenTheyAreNotKnown()
{
    auto noFloor = beijingPension2025();
    noFloor.lowerLimit.reset();
    const auto noCharge = medicalRow(u"410000", u"limits"_s, u"2025-07", u"");

    const auto withoutFloor = lineOf(noFloor, FloorGrade{});
    const auto withoutCharge =
        contributionLine(RateUnknown{&noCharge}, Scheme::Medical, month(u"2025-07"), FloorGrade{});
    const auto withoutRow = contributionLine(RateUnknown{}, Scheme::Medical, month(u"2025-07"), FloorGrade{});

    for (const auto &line : {withoutFloor, withoutCharge, withoutRow}) {
        QCOMPARE(line.standing, Standing::Unknown);
        QCOMPARE(described(line), u"- - = - + -"_s);
        QVERIFY(!line.explanation);
    }
    QCOMPARE(withoutCharge.variant.key, u"limits"_s);
    QVERIFY(withoutCharge.rate.has_value());
    QVERIFY(!withoutRow.rate.has_value());
}

void TestContributionQuote::marksAnOlderRate()
{
    const auto rate = beijingPension2025();

    const auto line = contributionLine(RateProvisional{&rate}, Scheme::Pension, month(u"2026-07"), FloorGrade{});

    QCOMPARE(line.standing, Standing::Provisional);
    QCOMPARE(plain(line.total), u"1432.40"_s);
}

void TestContributionQuote::explainsTheWholeCharge()
{
    const auto line = lineOf(beijingPension2025(), PercentGrade{percent(u"400")});

    const auto &total = *line.explanation;
    QCOMPARE(total.term, Term::Total);
    QCOMPARE(total.formula, Formula::Share);
    const auto &base = total.inputs.at(0);
    QCOMPARE(base.formula, Formula::Limited);
    QCOMPARE(base.inputs.at(0).formula, Formula::ShareToYuan);
    QCOMPARE(base.inputs.at(0).inputs.at(0).term, Term::ReferenceWage);
    QCOMPARE(base.inputs.at(0).inputs.at(0).source->title, beijingPension2025().source.title);
    QCOMPARE(line.splitExplanation->formula, Formula::Difference);
    QCOMPARE(contradictionIn(*line.splitExplanation), QString());
}

void TestContributionQuote::quotesMonthByMonthThenByScheme()
{
    const std::vector<SchemeChoice> choices{{Scheme::Pension}, {Scheme::Unemployment}, {Scheme::Medical}};

    const auto quoted = quote(beijingBook(), Beijing, choices, month(u"2025-12"), 2);

    QVERIFY(quoted.has_value());
    QStringList order;
    for (const auto &line : quoted->lines)
        order << toPlainText(line.month) + u' ' + schemeKey(line.scheme);
    QCOMPARE(order,
             (QStringList{u"2025-12 pension"_s, u"2025-12 medical"_s, u"2025-12 unemployment"_s, u"2026-01 pension"_s,
                          u"2026-01 medical"_s, u"2026-01 unemployment"_s}));
    QCOMPARE(toPlainText(quoted->knownTotal(month(u"2025-12"))), u"2088.94"_s);
    QCOMPARE(toPlainText(quoted->knownTotal()), u"4177.88"_s);
    QVERIFY(quoted->knownSum() == quoted->knownTotal());
    QVERIFY(!quoted->knownSum(month(u"2020-01"))); // no line at all
}

void TestContributionQuote::letsOtherSchemesFollowTheFirst()
{
    auto medical = medicalRow(u"110000", u"standard"_s, u"2025-07", u"");
    medical.total = Rate::fromPercent(10);
    medical.lowerLimit = Money::fromYuan(8'000);
    const RateBook book({beijingPension2025(), medical});

    const auto low = quote(
        book, Beijing,
        {{Scheme::Pension, {}, FloorGrade{}}, {.scheme = Scheme::Medical, .grade = FloorGrade{}, .follows = true}},
        month(u"2025-07"), 1);
    const auto high = quote(book, Beijing,
                            {{Scheme::Pension, {}, PercentGrade{percent(u"100")}},
                             {.scheme = Scheme::Medical, .grade = FloorGrade{}, .follows = true}},
                            month(u"2025-07"), 1);

    QVERIFY(low.has_value() && high.has_value());
    QCOMPARE(plain(low->lines.at(1).base), u"8000.00"_s);
    QCOMPARE(plain(high->lines.at(1).base), u"11937.00"_s);
    QCOMPARE(high->lines.at(1).explanation->inputs.at(0).term, Term::PensionBase);
    QCOMPARE(contradictionIn(*low->lines.at(1).explanation), QString());
}

void TestContributionQuote::refusesABaseChosenForThatScheme()
{
    const GradeChoice tooLow = BaseGrade{Money::fromYuan(7'000)};

    const auto own = quote(beijingBook(), Beijing, {{Scheme::Pension, {}, tooLow}}, month(u"2025-07"), 12);
    const auto fixed = quote(beijingBook(), Beijing, {{Scheme::Medical, {}, tooLow}}, month(u"2025-07"), 1);

    QVERIFY(!own.has_value());
    QCOMPARE(own.error().code, Code::BaseOutsideLimits);
    QVERIFY(fixed.has_value());
}

void TestContributionQuote::movesTheBaseWithTheLimits()
{
    const GradeChoice chosen = BaseGrade{Money::fromYuan(7'162)};

    const auto quoted = quote(beijingBook(), Beijing, {{Scheme::Pension, {}, chosen}}, month(u"2026-06"), 2);

    QVERIFY(quoted.has_value());
    QCOMPARE(plain(quoted->lines.at(0).base), u"7162.00"_s);
    QCOMPARE(plain(quoted->lines.at(1).base), u"7270.00"_s);
    QCOMPARE(contradictionIn(*quoted->lines.at(1).explanation), QString());
}

void TestContributionQuote::givesALineForEachVariant()
{
    auto tier1 = medicalRow(u"110000", u"tier1"_s, u"2025-01", u"");
    tier1.fixedMonthly = yuan(u"256.25");
    auto tier2 = medicalRow(u"110000", u"tier2"_s, u"2025-01", u"");
    tier2.fixedMonthly = yuan(u"563.75");
    const RateBook book({tier1, tier2});

    const auto both = quote(book, Beijing, {{Scheme::Medical}}, month(u"2025-07"), 1);
    const auto second = quote(book, Beijing, {{Scheme::Medical, u"tier2"_s}}, month(u"2025-07"), 1);
    const auto missing = quote(book, Beijing, {{Scheme::Medical, u"tier3"_s}}, month(u"2025-07"), 1);

    QCOMPARE(both->lines.size(), std::size_t{2});
    QCOMPARE(second->lines.size(), std::size_t{1});
    QCOMPARE(plain(second->lines.front().total), u"563.75"_s);
    QCOMPARE(missing->lines.front().variant.key, u"tier3"_s);
    QCOMPARE(missing->standing(), Standing::Unknown);
}

void TestContributionQuote::saysUnknownAsSoonAsOneLineIs()
{
    const std::vector<SchemeChoice> choices{{Scheme::Pension}, {Scheme::Medical}};

    const auto quoted = quote(beijingBook(), Beijing, choices, month(u"2027-06"), 2).value();

    QCOMPARE(quoted.standing(month(u"2027-06")), Standing::Provisional); // medical figures of 2025-07
    QCOMPARE(quoted.standing(month(u"2027-07")), Standing::Provisional);
    QCOMPARE(quoted.standing(month(u"2030-01")), Standing::Unknown); // not quoted
    QCOMPARE(combined(Standing::Known, Standing::Unknown), Standing::Unknown);
    QCOMPARE(combined(Standing::Provisional, Standing::Known), Standing::Provisional);
    QCOMPARE(quoted.months().size(), std::size_t{2});
}

void TestContributionQuote::equalsTheSumOfItsMonths()
{
    QRandomGenerator random(20'250'701);
    const auto book = beijingBook();
    for (int run = 0; run < 200; ++run) {
        const PercentGrade grade{Rate::fromPartsPerMillion(random.bounded(400'000, 3'200'000))};
        const std::vector<SchemeChoice> choices{{Scheme::Pension, {}, grade}, {Scheme::Medical, {}, grade, true}};
        const auto first = addMonths(month(u"2025-07"), random.bounded(20));
        const int months = random.bounded(1, 25);

        const auto whole = quote(book, Beijing, choices, first, months).value();

        Money sum;
        for (int index = 0; index < months; ++index)
            sum += quote(book, Beijing, choices, addMonths(first, index), 1)->knownTotal();
        QVERIFY(whole.knownTotal() == sum);
    }
}

void TestContributionQuote::splitsToTheFen()
{
    QRandomGenerator random(38);
    for (int run = 0; run < 2'000; ++run) {
        auto rate = pensionRow(u"110000", u"2025-07", u"");
        rate.referenceWage = Money::fromFen(random.bounded(300'000, 1'500'000));
        rate.lowerLimit = rate.referenceWage->share(percent(u"55"), Rounding::HalfUp);
        rate.upperLimit = rate.referenceWage->share(percent(u"300"), Rounding::HalfUp);
        rate.total = Rate::fromPartsPerMillion(random.bounded(80'000, 300'000));
        rate.personalAccount = Rate::fromPartsPerMillion(random.bounded(10'000, 80'000));
        rate.baseRounding = random.bounded(2) == 0 ? BaseRounding::Yuan : BaseRounding::Fen;

        const auto line = lineOf(rate, PercentGrade{Rate::fromPartsPerMillion(random.bounded(400'000, 3'300'000))});

        QVERIFY(*line.personalAccount + *line.pooled == *line.total);
        QVERIFY(*line.base >= *rate.lowerLimit && *line.base <= *rate.upperLimit);
        QCOMPARE(contradictionIn(*line.splitExplanation), QString());
    }
}

QTEST_GUILESS_MAIN(TestContributionQuote)
#include "tst_contributionquote.moc"
