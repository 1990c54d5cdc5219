#include "models/application/quotejson.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QJsonDocument>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

ContributionQuote quoteIn(QStringView county, YearMonth first)
{
    const SampleBooks books;
    const auto chain = books.regions().chain(region(county));
    const GradeChoice grade = PercentGrade{Rate::fromPercent(80)};
    return quote(books.rates(), chain,
                 {{Scheme::Pension, {}, grade}, {Scheme::Medical, {}, grade, true}, {Scheme::Unemployment}}, first, 3)
        .value();
}

ContributionRate fullRate()
{
    auto rate = jiangsuPension2025();
    rate.supplementRate = percent(u"0.75");
    rate.supplementMonthly = yuan(u"11");
    rate.fixedMonthly = yuan(u"584.92");
    rate.baseRounding = BaseRounding::Fen;
    rate.periodBasis = PeriodBasis::EndInferred;
    rate.grades.percents = {percent(u"62.5")};
    rate.source.confidence = Confidence::Conflict;
    return rate;
}

} // namespace

class TestQuoteJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsEveryFigureOfARow();
    void keepsTheNamesOfGrades();
    void readsRowsWithoutNamesOfGrades();
    void keepsEveryKindOfQuantity();
    void saysNullForWhatIsNotKnown();
    void namesThePlaceOfAnError();
    void marksWhatWasEnteredByHand();
    void readsLinesThatSayNothingOfIt();
};

void TestQuoteJson::marksWhatWasEnteredByHand()
{
    auto rate = beijingPension2025();
    rate.source.confidence = Confidence::EnteredByHand;
    const auto line = contributionLine(RateFound{&rate}, Scheme::Pension, yearMonth(2025, 7), FloorGrade{});

    const auto json = toJson(line);

    QCOMPARE(json.value(u"entered_by_hand"_s), QJsonValue(true));
    QCOMPARE(json.value(u"known"_s), QJsonValue(true));
    QCOMPARE(json.value(u"provisional"_s), QJsonValue(false));
    QCOMPARE(json.value(u"confidence"_s).toString(), u"entered_by_hand"_s);
    QVERIFY(lineFromJson(json).value() == line);
}

void TestQuoteJson::readsLinesThatSayNothingOfIt()
{
    const auto rate = beijingPension2025();
    const auto line = contributionLine(RateFound{&rate}, Scheme::Pension, yearMonth(2025, 7), FloorGrade{});
    auto older = toJson(line);
    older.remove(u"entered_by_hand"_s);

    QVERIFY(lineFromJson(older).value() == line);
}

void TestQuoteJson::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("county");
    QTest::addColumn<QString>("first");

    QTest::newRow("known") << u"110105"_s << u"2026-05"_s;
    QTest::newRow("provisional") << u"320102"_s << u"2026-05"_s;
    QTest::newRow("medical unknown") << u"410105"_s << u"2026-05"_s;
    QTest::newRow("nothing known") << u"540102"_s << u"2026-05"_s;
    QTest::newRow("two variants") << u"500103"_s << u"2026-05"_s;
}

void TestQuoteJson::comesBackAsItWas()
{
    QFETCH(QString, county);
    QFETCH(QString, first);
    const auto quoted = quoteIn(county, month(first));

    const auto bytes = QJsonDocument(toJson(quoted)).toJson();
    const auto back = quoteFromJson(QJsonDocument::fromJson(bytes).array());

    QVERIFY(back.has_value());
    QVERIFY(*back == quoted);
}

void TestQuoteJson::keepsEveryFigureOfARow()
{
    const auto rate = fullRate();
    const auto line = contributionLine(RateFound{&rate}, Scheme::Pension, month(u"2025-07"), FloorGrade{});

    const auto back = lineFromJson(toJson(line));

    QVERIFY(back.has_value());
    QVERIFY(back->rate == rate);
    QVERIFY(*back == line);
}

void TestQuoteJson::keepsTheNamesOfGrades()
{
    auto rate = fullRate();
    rate.grades.names = {u"一档"_s, QString(), u"三档"_s};
    const auto line = contributionLine(RateFound{&rate}, Scheme::Pension, month(u"2025-07"), FloorGrade{});

    const auto back = lineFromJson(toJson(line));

    QVERIFY(back.has_value());
    QVERIFY(back->rate == rate);
}

/// As every application has that was saved before lists had names.
void TestQuoteJson::readsRowsWithoutNamesOfGrades()
{
    const auto rate = fullRate();
    const auto line = contributionLine(RateFound{&rate}, Scheme::Pension, month(u"2025-07"), FloorGrade{});
    const auto json = toJson(line);
    const auto grades = json.value(u"rate"_s).toObject().value(u"grades"_s).toObject();
    QVERIFY(!grades.isEmpty() && !grades.contains(u"names"_s));

    QVERIFY(lineFromJson(json)->rate == rate);
}

void TestQuoteJson::keepsEveryKindOfQuantity()
{
    const Explanation money{.term = Term::PooledFund, .value = Money::fromFen(-5), .formula = Formula::Difference};
    const Explanation rate{.term = Term::AverageIndex, .value = Rate::fromPartsPerMillion(1'032'301)};
    const Explanation tenths{.term = Term::PayoutMonths, .value = Tenths{1'393}};

    for (const auto &explanation : {money, rate, tenths}) {
        const auto back = explanationFromJson(toJson(explanation));
        QVERIFY(back.has_value());
        QVERIFY(*back == explanation);
    }
}

void TestQuoteJson::saysNullForWhatIsNotKnown()
{
    const auto object = toJson(quoteIn(u"540102", month(u"2026-05")).lines.front());

    for (const auto &name : {u"base"_s, u"total"_s, u"personal_account"_s, u"pooled"_s, u"confidence"_s, u"source"_s})
        QVERIFY2(object.value(name).isNull(), qPrintable(name));
    QCOMPARE(object.value(u"known"_s), QJsonValue(false));
    QCOMPARE(object.value(u"provisional"_s), QJsonValue(false));

    const auto known = toJson(quoteIn(u"110105", month(u"2026-05")).lines.front());
    QCOMPARE(known.value(u"base"_s), QJsonValue(u"9550.00"_s));
    QCOMPARE(known.value(u"total"_s), QJsonValue(u"1910.00"_s));
    QCOMPARE(known.value(u"confidence"_s), QJsonValue(u"official"_s));
}

void TestQuoteJson::namesThePlaceOfAnError()
{
    auto lines = toJson(quoteIn(u"110105", month(u"2026-05")));
    auto line = lines.at(0).toObject();
    auto rate = line.value(u"rate"_s).toObject();
    rate.insert(u"lower_limit"_s, u"much"_s);
    line.insert(u"rate"_s, rate);
    lines.replace(0, line);

    const auto back = quoteFromJson(lines);

    QVERIFY(!back.has_value());
    QCOMPARE(back.error().code, Error::Code::FileMalformed);
    QVERIFY(back.error().values == std::vector<ErrorValue>{u"lines.rate.lower_limit"_s});
    QVERIFY(!sourceFromJson({}).has_value());
}

QTEST_GUILESS_MAIN(TestQuoteJson)
#include "tst_quotejson.moc"
