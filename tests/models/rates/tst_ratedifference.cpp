#include "models/rates/ratedifference.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(ContributionRate &)>;

ContributionRate changed(ContributionRate row, const Change &change)
{
    change(row);
    return row;
}

QString described(const std::vector<RateDifference> &differences)
{
    QStringList parts;
    for (const auto &each : differences) {
        QStringList fields;
        for (const auto field : each.fields)
            fields << rateFieldKey(field);
        parts << u"%1 %2 %3 [%4]"_s.arg(differenceKindKey(each.kind), schemeKey(each.scheme), each.variant.key,
                                        fields.join(u' '));
    }
    return parts.join(u"; "_s);
}

const std::vector<RegionCode> Beijing{region(u"110000")};
const std::vector<RegionCode> Jiangsu{region(u"320000")};

} // namespace

/// What differs between two dates, two regions, two editions.
class TestRateDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryFieldThatDiffers_data();
    void namesEveryFieldThatDiffers();
    void comparesTwoMonthsOfARegion();
    void saysWhereAnOldRowStillStandsIn();
    void comparesTwoRegions();
    void comparesTwoEditions_data();
    void comparesTwoEditions();
    void keepsTheExactFiguresOfBothSides();
};

void TestRateDifference::namesEveryFieldThatDiffers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");

    const auto add = [](const char *name, const QString &field, const Change &change) {
        QTest::newRow(name) << change << field;
    };
    add("nothing", {}, [](auto &) {});
    add("a limit by one fen", u"lower_limit"_s, [](auto &row) { row.lowerLimit = yuan(u"7162.01"); });
    add("an upper limit that is not known any more", u"upper_limit"_s, [](auto &row) { row.upperLimit.reset(); });
    add("the wage", u"reference_wage"_s, [](auto &row) { row.referenceWage = yuan(u"11938"); });
    add("the rate by a ten-thousandth", u"total"_s, [](auto &row) { row.total = percent(u"20.01"); });
    add("the account", u"personal_account"_s, [](auto &row) { row.personalAccount.reset(); });
    add("a supplement rate", u"supplement_rate"_s, [](auto &row) { row.supplementRate = percent(u"0.75"); });
    add("a fixed amount", u"fixed_monthly"_s, [](auto &row) { row.fixedMonthly = yuan(u"1"); });
    add("a supplement", u"supplement_monthly"_s, [](auto &row) { row.supplementMonthly = yuan(u"1"); });
    add("rounding", u"base_rounding"_s, [](auto &row) { row.baseRounding = BaseRounding::Fen; });
    add("grades", u"grades"_s, [](auto &row) { row.grades.kind = GradeKind::Percent; });
    add("the first month", u"from"_s, [](auto &row) { row.period.from = month(u"2025-08"); });
    add("the last month", u"to"_s, [](auto &row) { row.period.to.reset(); });
    add("stated or concluded", u"period_basis"_s, [](auto &row) { row.periodBasis = PeriodBasis::Inferred; });
    add("the document", u"source"_s, [](auto &row) { row.source.documentNumber = u"样例〔2025〕9号"_s; });
    add("trust", u"confidence"_s, [](auto &row) { row.source.confidence = Confidence::Conflict; });
    add("the region", u"region"_s, [](auto &row) { row.region = region(u"110100"); });
}

void TestRateDifference::namesEveryFieldThatDiffers()
{
    QFETCH(Change, change);
    QFETCH(QString, field);

    const auto fields = differingFields(beijingPension2025(), changed(beijingPension2025(), change));

    QStringList keys;
    for (const auto each : fields)
        keys << rateFieldKey(each);
    QCOMPARE(keys.join(u' '), field);
}

void TestRateDifference::comparesTwoMonthsOfARegion()
{
    const auto later = changed(beijingPension2025(), [](auto &row) {
        row.period = {month(u"2026-07"), month(u"2027-06")};
        row.lowerLimit = yuan(u"7270");
    });
    auto medical = medicalRow(u"110000", u"standard"_s, u"2026-07", u"2027-06");
    medical.fixedMonthly = yuan(u"584.92");
    const RateBook book({beijingPension2025(), later, medical});

    QCOMPARE(described(differencesOverTime(book, Beijing, month(u"2026-06"), month(u"2026-07"))),
             u"changed pension standard [from to lower_limit]; added medical standard []"_s);
    QCOMPARE(described(differencesOverTime(book, Beijing, month(u"2026-07"), month(u"2027-01"))),
             u"same pension standard []; same medical standard []"_s);
}

void TestRateDifference::saysWhereAnOldRowStillStandsIn()
{
    const RateBook book({beijingPension2025()});

    const auto differences = differencesOverTime(book, Beijing, month(u"2026-06"), month(u"2026-07"));

    QCOMPARE(differences.size(), 1u);
    QCOMPARE(differences.front().kind, RateDifference::Kind::Same);
    QVERIFY(!differences.front().before.isProvisional);
    QVERIFY(differences.front().after.isProvisional);
}

void TestRateDifference::comparesTwoRegions()
{
    const RateBook book({beijingPension2025(), jiangsuPension2025()});

    QCOMPARE(described(differencesOfRegions(book, Beijing, Jiangsu, month(u"2025-09"))),
             u"changed pension standard [from to reference_wage lower_limit upper_limit grades source]"_s);
    QCOMPARE(described(differencesOfRegions(book, Beijing, {}, month(u"2025-09"))), u"removed pension standard []"_s);
    QCOMPARE(described(differencesOfRegions(book, Beijing, Beijing, month(u"2025-09"))), u"same pension standard []"_s);
}

void TestRateDifference::comparesTwoEditions_data()
{
    using Rows = std::vector<ContributionRate>;
    QTest::addColumn<Rows>("before");
    QTest::addColumn<Rows>("after");
    QTest::addColumn<QString>("found");

    const auto beijing = beijingPension2025();
    const auto jiangsu = jiangsuPension2025();
    const auto corrected = changed(beijing, [](auto &row) { row.upperLimit = yuan(u"35811.30"); });
    const auto next = changed(beijing, [](auto &row) { row.period = {month(u"2026-07"), month(u"2027-06")}; });
    QTest::newRow("the same rows in another order") << Rows{beijing, jiangsu} << Rows{jiangsu, beijing} << QString();
    QTest::newRow("a new year") << Rows{beijing} << Rows{beijing, next} << u"added pension standard []"_s;
    QTest::newRow("a year less") << Rows{beijing, next} << Rows{next} << u"removed pension standard []"_s;
    QTest::newRow("a corrected figure") << Rows{beijing} << Rows{corrected}
                                        << u"changed pension standard [upper_limit]"_s;
    QTest::newRow("all at once") << Rows{beijing, jiangsu} << Rows{corrected, next}
                                 << u"changed pension standard [upper_limit]; added pension standard []; "
                                    "removed pension standard []"_s;
    QTest::newRow("from nothing") << Rows{} << Rows{jiangsu} << u"added pension standard []"_s;
}

void TestRateDifference::comparesTwoEditions()
{
    using Rows = std::vector<ContributionRate>;
    QFETCH(Rows, before);
    QFETCH(Rows, after);
    QFETCH(QString, found);

    QCOMPARE(described(differencesOfEditions(RateBook(before), RateBook(after))), found);
}

void TestRateDifference::keepsTheExactFiguresOfBothSides()
{
    const auto corrected = changed(beijingPension2025(), [](auto &row) { row.lowerLimit = yuan(u"7162.20"); });

    const auto found = differencesOfEditions(RateBook({beijingPension2025()}), RateBook({corrected}));

    QCOMPARE(*found.front().before.rate, beijingPension2025());
    QCOMPARE(*found.front().after.rate, corrected);
}

QTEST_GUILESS_MAIN(TestRateDifference)
#include "tst_ratedifference.moc"
