#include "tests/support/samplebooks.h"
#include "tests/support/samplerates.h"
#include "ui/format.h"
#include "ui/print/paperdocument.h"
#include "ui/rates/countrysheets.h"
#include "ui/rates/limityears.h"
#include "ui/rates/regionpaper.h"
#include "ui/rates/regionsheets.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 11, 26);

QString textOf(const ui::RateSheet &sheet)
{
    QStringList lines;
    for (const auto &row : sheet.rows)
        lines << row.cells.join(u" | "_s).replace(u'\n', u" / "_s);
    return lines.join(u'\n');
}

} // namespace

/// What is known of a place, as tables in words.
class RateSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void showsEveryFigureWithStateMonthsAndDocument()
    {
        const auto books = tests::sampleBooks();

        const auto text = textOf(ui::ratesSheet(*books, {tests::chaoyang(), Day}));

        QVERIFY2(text.contains(u"Pension | Lowest base | ¥7,270.00 | ● in force | July 2026 to June 2027 / "
                               "period stated in the source | 样例〔2025〕1号, 2025-07-01, official"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"Medical (Fixed amount) | Fixed amount a month | ¥584.92"_s));
    }

    void callsUnknownWhatIsNotKnown_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::newRow("no row at all") << u"410105"_s << u"Medical | Rate | not known | ○ not known"_s;
        QTest::newRow("a row without a charge") << u"310115"_s << u"Medical | Rate | not known | ○ not known"_s;
        QTest::newRow("an upper limit that is missing") << u"410105"_s << u"Pension | Highest base | not known"_s;
        QTest::newRow("an old row") << u"410105"_s << u"Pension | Lowest base | ¥3,756.00 | ▲ ended, newer not known"_s;
    }

    void callsUnknownWhatIsNotKnown()
    {
        QFETCH(QString, place);
        QFETCH(QString, words);
        const auto books = tests::sampleBooks();

        const auto text = textOf(ui::ratesSheet(*books, {region(place), Day}));

        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void saysWhatIsNotKnownInEmptySheets()
    {
        const auto books = tests::sampleBooks();

        QVERIFY(ui::officesSheet(*books, {tests::chaoyang(), Day}).rows.empty());
        QVERIFY(ui::officesSheet(*books, {tests::chaoyang(), Day}).emptyText.contains(u"12333"_s));
        QVERIFY(ui::conditionsSheet(*books, {tests::chaoyang(), Day}).emptyText.contains(u"12333"_s));
        QVERIFY(textOf(ui::conditionsSheet(*books, {tests::jinshui(), Day})).contains(u"not known"_s));
    }

    void listsEachSourceOnce()
    {
        const auto books = tests::sampleBooks();

        QCOMPARE(ui::sourcesSheet(*books, {tests::chaoyang(), Day}).rows.size(), 1u);
        QCOMPARE(ui::sourcesSheet(*books, {tests::pudong(), Day}).rows.size(), 2u);
    }

    void comparesDaysAndPlaces()
    {
        const auto books = tests::sampleBooks();

        const auto days = textOf(ui::differenceSheet(*books, {tests::chaoyang(), QDate(2026, 6, 30)}, Day));
        const auto places = textOf(ui::differenceSheet(*books, {tests::chaoyang(), Day}, tests::pudong()));

        QVERIFY2(days.contains(u"Pension | Lowest base | ¥7,162.00 | ¥7,270.00"_s), qPrintable(days));
        QVERIFY2(places.contains(u"Pension | Lowest base | ¥7,270.00 | ¥7,460.00"_s), qPrintable(places));
    }

    void coversTheCountryInWordsAndSigns()
    {
        const auto books = tests::sampleBooks();

        const auto sheet = ui::coverageSheet(*books, Day);

        QVERIFY2(sheet.lead.contains(u"Pension: 2 known, 1 provisional, 0 not known."_s), qPrintable(sheet.lead));
        QVERIFY(textOf(sheet).contains(u"Henan | Pension | ▲ ended, newer not known"_s));
    }

    void writesCsvThatOtherProgramsRead()
    {
        ui::RateSheet sheet;
        sheet.columns = {{u"一"_s}, {u"二"_s}};
        sheet.rows = {{{u"a,b"_s, u"say \"yes\""_s}}, {{u"=1+1"_s, u"two\nlines"_s}}};

        const auto csv = ui::csvOf(sheet);
        QVERIFY(csv.startsWith("\xef\xbb\xbf")); // by which table programs know UTF-8
        QCOMPARE(QString::fromUtf8(csv),
                 u"一,二\r\n\"a,b\",\"say \"\"yes\"\"\"\r\n'=1+1,\"two\nlines\"\r\n"_s);
    }

    void drawsTheYearsOldestFirstAndMarksWhatIsConcluded()
    {
        auto readers = tests::sampleBookReaders();
        readers.rates = [] {
            auto concluded = beijingPension2025();
            concluded.period = {month(u"2024-07"), month(u"2025-06")};
            concluded.periodBasis = PeriodBasis::Inferred;
            concluded.upperLimit.reset();
            return RateBook({beijingPension2025(), concluded});
        };
        const ReferenceBooks books(readers);

        const auto insurances = ui::insurancesOverYears(books, tests::chaoyang());
        QCOMPARE(insurances.size(), 1u);
        const auto chart = ui::limitYears(insurances.front(), month(u"2026-11"));

        QCOMPARE(chart.years.size(), 2u);
        QCOMPARE(chart.years.front().from, month(u"2024-07"));
        QVERIFY(chart.years.front().isConcluded);
        QVERIFY(!chart.years.front().upper);
        QVERIFY(!chart.years.back().isConcluded);
    }

    void printsARegionSheetOfSeveralPages()
    {
        const auto books = tests::sampleBooks();

        const ui::PaperDocument paper(ui::RegionPaper::content(*books, {tests::jinshui(), Day}, u"0.1"_s),
                                      {.language = Language::English});

        QVERIFY(paper.pageCount() >= 1);
        QVERIFY(paper.pdf().startsWith("%PDF"));
    }
};

QTEST_MAIN(RateSheetTest)
#include "tst_ratesheet.moc"
