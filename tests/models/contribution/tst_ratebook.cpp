#include "models/contribution/contributionquote.h"
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
    void countsWhatWasEntered_data();
    void countsWhatWasEntered();
    void countsAnEnteredVariantBesideOthers();
    void countsAnEnteredRateWhereThePublishedRowHasNoCharge();
    void countsAnEnteredListBesideThePublishedFigures_data();
    void countsAnEnteredListBesideThePublishedFigures();
    void keepsWhatWasEnteredApart();
    void namesThePublishedRowThatSupersedes();
    void forgetsWhatIsEnteredNoMore();
};

/// Beijing's pension of 2025-07 to 2026-06 as published, and a notice that somebody entered for the year after.
RateBook bookWithNotice(QStringView from = u"2026-07", QStringView to = u"2027-06", QStringView code = u"110000")
{
    auto entered = pensionRow(code, from, to);
    entered.lowerLimit = yuan(u"7400");
    entered.source.confidence = Confidence::EnteredByHand;
    return RateBook({beijingPension2025()}, {entered});
}

QString described(const RateBook &book, QStringView when)
{
    const auto answers = book.ratesFor(Chaoyang, Scheme::Pension, month(when));
    QStringList parts;
    for (const auto &answer : answers) {
        const auto *row = rowOf(answer);
        const bool isEntered = row && row->source.confidence == Confidence::EnteredByHand;
        parts << standingKey(standingOf(answer)) + (isEntered ? u" entered"_s : row ? u" published"_s : QString());
    }
    return parts.join(u", "_s);
}

void TestRateBook::countsWhatWasEntered_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QStringList &notice, const QString &when, const QString &expected) {
        QTest::newRow(name) << notice[0] << notice[1] << notice[2] << when << expected;
    };
    const QStringList next{u"2026-07"_s, u"2027-06"_s, u"110000"_s};
    add("published only", next, u"2026-06"_s, u"known published"_s);
    add("entered where the published one has ended", next, u"2026-07"_s, u"entered_by_hand entered"_s);
    add("last month of the notice", next, u"2027-06"_s, u"entered_by_hand entered"_s);
    add("after the notice, the newer figures count on", next, u"2027-07"_s, u"provisional entered"_s);
    add("for the county alone", {u"2026-07"_s, u"2027-06"_s, u"110105"_s}, u"2026-07"_s, u"entered_by_hand entered"_s);
    add("another place", {u"2026-07"_s, u"2027-06"_s, u"310000"_s}, u"2026-07"_s, u"provisional published"_s);
    const QStringList same{u"2025-07"_s, u"2026-06"_s, u"110000"_s};
    add("published figures win in their months", same, u"2025-07"_s, u"known published"_s);
    add("and afterwards, when both have ended together", same, u"2026-07"_s, u"provisional published"_s);
    const QStringList older{u"2024-07"_s, u"2025-06"_s, u"110000"_s};
    add("an older notice is no guess for later", older, u"2026-07"_s, u"provisional published"_s);
    add("but counts in its own months", older, u"2025-06"_s, u"entered_by_hand entered"_s);
    add("before everything", next, u"2020-01"_s, u"unknown"_s);
    add("without an end", {u"2026-07"_s, QString(), u"110000"_s}, u"2029-01"_s, u"entered_by_hand entered"_s);
}

void TestRateBook::countsWhatWasEntered()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, place);
    QFETCH(const QString, when);
    QFETCH(const QString, expected);

    QCOMPARE(described(bookWithNotice(from, to, place), when), expected);
}

void TestRateBook::countsAnEnteredVariantBesideOthers()
{
    auto published = medicalRow(u"110000", u"with_account"_s, u"2026-01", u"2026-12");
    published.fixedMonthly = yuan(u"500");
    auto entered = medicalRow(u"110000", u"without_account"_s, u"2026-01", u"2026-12");
    entered.fixedMonthly = yuan(u"400");
    entered.source.confidence = Confidence::EnteredByHand;
    const RateBook book({published}, {entered});

    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(u"2026-05"))),
             u"found with_account 110000, found without_account 110000"_s);
    QVERIFY(standingOf(book.rateFor(Chaoyang, Scheme::Medical, u"without_account"_s, month(u"2026-05")))
            == Standing::EnteredByHand);
    // Both have ended: both are the last known.
    QCOMPARE(described(book.ratesFor(Chaoyang, Scheme::Medical, month(u"2027-05"))),
             u"provisional with_account 110000, provisional without_account 110000"_s);
}

void TestRateBook::countsAnEnteredListBesideThePublishedFigures_data()
{
    QTest::addColumn<ContributionRate>("published");
    QTest::addColumn<ContributionRate>("entered");
    QTest::addColumn<bool>("counts");
    auto published = beijingPension2025();
    published.grades = {};
    auto entered = published;
    entered.grades = {.kind = GradeKind::Yuan, .bases = {yuan(u"8000"), yuan(u"9000")}};
    entered.source.confidence = Confidence::EnteredByHand;
    QTest::newRow("where the published choice is not known") << published << entered << true;
    auto free = entered;
    free.grades = {.kind = GradeKind::Free};
    QTest::newRow("a free choice as well") << published << free << true;
    QTest::newRow("not where it is known") << beijingPension2025() << entered << false;
    auto silent = entered;
    silent.grades = {};
    QTest::newRow("not without a list") << published << silent << false;
    auto otherRate = entered;
    otherRate.total = percent(u"19");
    QTest::newRow("not with another rate") << published << otherRate << false;
    auto otherLimit = entered;
    otherLimit.upperLimit = yuan(u"40000");
    QTest::newRow("not with another limit") << published << otherLimit << false;
    auto withoutWage = entered;
    withoutWage.referenceWage.reset();
    QTest::newRow("not without the wage that is known") << published << withoutWage << false;
}

void TestRateBook::countsAnEnteredListBesideThePublishedFigures()
{
    QFETCH(const ContributionRate, published);
    QFETCH(const ContributionRate, entered);
    QFETCH(const bool, counts);
    const RateBook book({published}, {entered});

    const auto answer = book.rateFor(Chaoyang, Scheme::Pension, entered.variant.key, month(u"2025-09"));

    QVERIFY(standingOf(answer) == (counts ? Standing::EnteredByHand : Standing::Known));
    QVERIFY(rowOf(answer)->grades == (counts ? entered : published).grades);
    QCOMPARE(book.supersededBy(Chaoyang, entered).has_value(), !counts);
}

void TestRateBook::countsAnEnteredRateWhereThePublishedRowHasNoCharge()
{
    auto limits = medicalRow(u"110000", u"standard"_s, u"2026-01", u"2026-12");
    limits.lowerLimit = yuan(u"5000");
    auto entered = limits;
    entered.total = percent(u"8");
    entered.source.confidence = Confidence::EnteredByHand;
    const RateBook book({limits}, {entered});

    const auto answers = book.ratesFor(Chaoyang, Scheme::Medical, month(u"2026-05"));

    QCOMPARE(answers.size(), std::size_t(1));
    QVERIFY(standingOf(answers.front()) == Standing::EnteredByHand);
    QVERIFY(!book.supersededBy(Chaoyang, entered));
}

void TestRateBook::keepsWhatWasEnteredApart()
{
    const auto book = bookWithNotice();

    QCOMPARE(book.history(region(u"110000"), Scheme::Pension).size(), std::size_t(1));
    QCOMPARE(book.entered().size(), std::size_t(1));
    QCOMPARE(RateBook({}, {pensionRow(u"110000", u"2026-07", u"")}).schemes(Chaoyang), std::vector{Scheme::Pension});
}

void TestRateBook::namesThePublishedRowThatSupersedes()
{
    const auto counts = bookWithNotice();
    const auto ofTheSameMonths = bookWithNotice(u"2025-07", u"2026-06");
    const auto reachesInto = bookWithNotice(u"2025-01", u"2025-12");

    QVERIFY(!counts.supersededBy(Chaoyang, counts.entered().front()));
    const auto wholly = ofTheSameMonths.supersededBy(Chaoyang, ofTheSameMonths.entered().front());
    QVERIFY(wholly);
    QCOMPARE(wholly->from, month(u"2025-07"));
    QCOMPARE(wholly->rate->source.documentNumber, beijingPension2025().source.documentNumber);
    const auto partly = reachesInto.supersededBy(Chaoyang, reachesInto.entered().front());
    QVERIFY(partly);
    QCOMPARE(partly->from, month(u"2025-07"));
}

void TestRateBook::forgetsWhatIsEnteredNoMore()
{
    auto book = bookWithNotice();

    book.setEntered({});

    QCOMPARE(described(book, u"2026-07"), u"provisional published"_s);
}

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
