#include "models/application/answerchecks.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplepatch.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class TestDraftQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesTwelveMonths_data();
    void quotesTwelveMonths();
    void cannotQuoteWithout_data();
    void cannotQuoteWithout();
    void dropsUnemploymentWhereItIsNotOffered();
    void keepsTheMedicalFloorApart();
    void offersThisMonthAndElevenMore();
    void offersTheFrequenciesOfTheRegion();
};

void TestDraftQuote::quotesTwelveMonths_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("firstMonth");
    QTest::addColumn<Standing>("standing");

    // 7270 x 20 % = 1454.00, medical 593.68, unemployment 72.70
    QTest::newRow("Beijing 60 %") << u"{'grade': '60%'}"_s << u"2047.68"_s << Standing::Known;
    QTest::newRow("with unemployment") << u"{'insurances': ['pension', 'medical', 'unemployment']}"_s << u"2120.38"_s
                                       << Standing::Known;
    QTest::newRow("pension alone") << u"{'insurances': ['pension']}"_s << u"1454.00"_s << Standing::Known;
    // 5510 x 20 % = 1102.00; medical 8 % of its own floor 6234 = 498.72
    QTest::newRow("Guangzhou, medical raised to its floor")
        << u"{'hukou_region': '440106', 'grade': 'lowest'}"_s << u"1600.72"_s << Standing::Known;
    QTest::newRow("Henan, medical unknown")
        << u"{'hukou_region': '410105', 'grade': 'lowest'}"_s << u"766.20"_s << Standing::Unknown;
    QTest::newRow("Jiangsu, figures of 2025")
        << u"{'hukou_region': '320102', 'grade': '4952.00'}"_s << u"1386.56"_s << Standing::Provisional;
}

void TestDraftQuote::quotesTwelveMonths()
{
    QFETCH(QString, patch);
    QFETCH(QString, firstMonth);
    QFETCH(Standing, standing);
    const SampleBooks books;

    const auto quoted = draftQuote(patchedSample(patch), {books, sampleToday()});

    QVERIFY(quoted.has_value());
    QCOMPARE(quoted->months().size(), std::size_t{12});
    QCOMPARE(toPlainText(quoted->knownTotal(month(u"2026-08"))), firstMonth);
    QCOMPARE(quoted->standing(month(u"2026-08")), standing);
}

void TestDraftQuote::cannotQuoteWithout_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<Code>("code");

    QTest::newRow("a route") << u"{'route': null}"_s << Code::RouteMissing;
    QTest::newRow("a place") << u"{'hukou_region': null}"_s << Code::RouteMissing;
    QTest::newRow("a grade") << u"{'grade': null}"_s << Code::GradeMissing;
    QTest::newRow("one of two tiers") << u"{'hukou_region': '500103'}"_s << Code::VariantMissing;
    QTest::newRow("an insurance") << u"{'insurances': []}"_s << Code::InsuranceMissing;
    QTest::newRow("a base within the limits")
        << u"{'own_base_chosen': true, 'own_base': '100'}"_s << Code::BaseOutsideLimits;
}

void TestDraftQuote::cannotQuoteWithout()
{
    QFETCH(QString, patch);
    QFETCH(Code, code);
    const SampleBooks books;

    const auto quoted = draftQuote(patchedSample(patch), {books, sampleToday()});

    QVERIFY(!quoted.has_value());
    QCOMPARE(quoted.error().code, code);
}

void TestDraftQuote::dropsUnemploymentWhereItIsNotOffered()
{
    const SampleBooks books;
    const auto draft = patchedSample(u"{'hukou_region': '440106', 'insurances': ['pension', 'unemployment']}"_s);

    const auto quoted = draftQuote(draft, {books, sampleToday()});

    QVERIFY(quoted.has_value());
    QCOMPARE(quoted->lines.size(), std::size_t{12});
    QCOMPARE(quoted->standing(), Standing::Known);
}

void TestDraftQuote::keepsTheMedicalFloorApart()
{
    const SampleBooks books;
    const auto draft = patchedSample(u"{'hukou_region': '440106', 'grade': '100%', 'medical_base': 'lowest'}"_s);

    const auto quoted = draftQuote(draft, {books, sampleToday()}).value();

    QCOMPARE(toPlainText(*quoted.lines.at(0).base), u"9183.00"_s);
    QCOMPARE(toPlainText(*quoted.lines.at(1).base), u"6234.00"_s);
}

void TestDraftQuote::offersThisMonthAndElevenMore()
{
    const auto months = firstMonthsOffered(QDate(2026, 12, 31));

    QCOMPARE(months.size(), std::size_t{12});
    QVERIFY(months.front() == month(u"2026-12"));
    QVERIFY(months.back() == month(u"2027-11"));
    QVERIFY(rateMonth(EnrolmentDraft(), sampleToday()) == month(u"2026-08"));
    QVERIFY(rateMonth(patchedSample(u"{'first_month': '2026-10'}"_s), sampleToday()) == month(u"2026-10"));
}

void TestDraftQuote::offersTheFrequenciesOfTheRegion()
{
    const SampleBooks books;

    QCOMPARE(frequenciesOffered(sampleDraft(), books).size(), std::size_t{4});
    QCOMPARE(frequenciesOffered(patchedSample(u"{'hukou_region': '440106'}"_s), books).size(), std::size_t{2});
    QVERIFY(frequenciesOffered(EnrolmentDraft(), books) == std::vector{PaymentFrequency::Monthly});
}

QTEST_GUILESS_MAIN(TestDraftQuote)
#include "tst_draftquote.moc"
