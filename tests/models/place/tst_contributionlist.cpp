#include "models/place/contributionlist.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

ListTable tableOf(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    ListTable table{.name = u"list.csv"_s, .header = lines.first().split(u','), .rows = {}};
    for (int line = 1; line < lines.size(); ++line)
        table.rows.push_back({.line = line + 1, .cells = lines[line].split(u',')});
    return table;
}

/// As on 3 August 2026.
ContributionList readText(const QString &text)
{
    static const RegionDirectory directory(shippedRegions());
    static const PlaceNames places(directory);
    const auto table = tableOf(text);
    return readContributionList(table, guessedMapping(table.header), places, yearMonth(2026, 8));
}

/// "410100 2010-01 12/0; 440100 2011-01 3/2"
QString told(const std::vector<ListedStay> &stays)
{
    QStringList parts;
    for (const auto &stay : stays)
        parts << u"%1 %2 %3/%4"_s.arg(stay.region.text(), stay.firstMonth ? toPlainText(*stay.firstMonth) : u"-"_s)
                     .arg(stay.pensionMonths)
                     .arg(stay.medicalMonths);
    return parts.join(u"; "_s);
}

QString told(const std::vector<LineProblem> &problems)
{
    QStringList parts;
    for (const auto &problem : problems)
        parts << u"%1:%2"_s.arg(problem.line).arg(int(problem.trouble));
    return parts.join(u' ');
}

} // namespace

class ContributionListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMonthsByPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("month by month", u"参保地,缴费年月\n郑州市,2020-01\n郑州市,2020-02\n郑州市,202003"_s,
            u"410100 2020-01 3/0"_s);
        row("any order of lines", u"参保地,缴费年月\n郑州市,2020-02\n郑州市,2020-01"_s, u"410100 2020-01 2/0"_s);
        row("a move", u"参保地,缴费年月\n郑州市,2020年1月\n广州市,2020年2月"_s,
            u"410100 2020-01 1/0; 440100 2020-02 1/0"_s);
        row("there and back", u"参保地,缴费年月\n郑州市,2020-01\n广州市,2020-02\n郑州市,2020-03"_s,
            u"410100 2020-01 1/0; 440100 2020-02 1/0; 410100 2020-03 1/0"_s);
        row("a break does not end a stay", u"参保地,缴费年月\n郑州市,2020-01\n郑州市,2021-01"_s,
            u"410100 2020-01 2/0"_s);
        row("from and to", u"参保地,开始年月,结束年月,月数\n郑州市,2010-01,2011-12,24"_s, u"410100 2010-01 24/0"_s);
        row("from and a number", u"参保地,开始年月,月数\n郑州市,2010-01,24"_s, u"410100 2010-01 24/0"_s);
        row("days", u"参保地,开始日期,结束日期\n郑州市,2010-01-01,2010-03-31"_s, u"410100 2010-01 3/0"_s);
        row("a span in one cell", u"参保地,费款所属期\n郑州市,2010.01-2010.06\n广州市,201007至201012"_s,
            u"410100 2010-01 6/0; 440100 2010-07 6/0"_s);
        row("only numbers", u"参保地,缴费月数\n郑州市,36\n郑州市,12\n广州市,24"_s, u"410100 - 48/0; 440100 - 24/0"_s);
        row("by scheme", u"险种,参保地,年月\n养老,郑州市,2020-01\n医疗,郑州市,2020-01\n医疗,郑州市,2020-02"_s,
            u"410100 2020-01 1/2"_s);
        row("both in one line", u"险种,参保地,年月\n养老、医疗,郑州市,2020-01"_s, u"410100 2020-01 1/1"_s);
        row("medical elsewhere and later", u"险种,参保地,年月\n养老,郑州市,2020-01\n医疗,广州市,2020-03"_s,
            u"440100 2020-03 0/1; 410100 2020-01 1/0"_s); // the relation of the pension stays last
        row("schemes that do not count",
            u"险种,参保地,年月\n失业保险,郑州市,2020-01\n城乡居民基本养老保险,郑州市,2020-02\n"
            "城镇职工基本养老保险,郑州市,2020-03\n大额医疗补助,郑州市,2020-03"_s,
            u"410100 2020-03 1/0"_s);
        row("this month", u"参保地,缴费年月\n郑州市,2026-08"_s, u"410100 2026-08 1/0"_s);
        row("the first month there can be", u"参保地,缴费年月\n郑州市,1951-01"_s, u"410100 1951-01 1/0"_s);
    }

    void countsMonthsByPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);

        const auto list = readText(text);

        QCOMPARE(told(list.stays), expected);
        QCOMPARE(told(list.problems), QString());
    }

    void saysWhatIsWrongWithALine_data()
    {
        using enum LineTrouble;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("stays"); // of the good line 2, and what else counts

        const auto row = [](const char *name, const QString &line, LineTrouble trouble,
                            const QString &stays = u"410100 2020-01 12/0"_s) {
            QTest::newRow(name) << u"参保地,开始年月,结束年月,月数,险种\n郑州市,2020-01,2020-12,12,养老\n"_s + line
                                << int(trouble) << stays;
        };
        row("empty", u",,,,"_s, EmptyLine);
        row("no place", u",2021-01,2021-02,2,养老"_s, PlaceMissing);
        row("no such place", u"月球,2021-01,2021-02,2,养老"_s, PlaceUnknown);
        row("a code out of use", u"999999,2021-01,2021-02,2,养老"_s, PlaceUnknown);
        row("several places", u"朝阳区,2021-01,2021-02,2,养老"_s, PlaceAmbiguous);
        row("no month", u"郑州市,,,2,养老"_s, MonthUnreadable);
        row("thirteenth month", u"郑州市,2021-13,2021-14,2,养老"_s, MonthUnreadable);
        row("unreadable end", u"郑州市,2021-01,later,2,养老"_s, MonthUnreadable);
        row("before there was any", u"郑州市,1950-12,1951-01,2,养老"_s, MonthTooEarly);
        row("next month", u"郑州市,2026-08,2026-09,2,养老"_s, MonthInFuture);
        row("the year 9999", u"郑州市,0001-01,9999-12,2,养老"_s, MonthTooEarly);
        row("backwards", u"郑州市,2021-02,2021-01,2,养老"_s, SpanReversed);
        row("not a number", u"郑州市,2021-01,2021-02,two,养老"_s, MonthsUnreadable);
        row("too many", u"郑州市,2021-01,2021-02,99999999,养老"_s, MonthsUnreadable);
        row("number and span disagree", u"郑州市,2021-01,2021-02,3,养老"_s, SpanDisagrees);
        row("no such scheme", u"郑州市,2021-01,2021-02,2,车险"_s, SchemeUnknown);
        row("doubled in part", u"广州市,2020-12,2021-01,2,养老"_s, MonthDoubled,
            u"410100 2020-01 12/0; 440100 2021-01 1/0"_s);
        row("fewer cells than the header", u"郑州市"_s, MonthUnreadable);
    }

    void saysWhatIsWrongWithALine()
    {
        QFETCH(const QString, text);
        QFETCH(const int, trouble);
        QFETCH(const QString, stays);

        const auto list = readText(text);

        QCOMPARE(told(list.problems), u"3:%1"_s.arg(trouble));
        QCOMPARE(told(list.stays), stays);
    }

    void namesTheCandidatesOfAnAmbiguousPlace()
    {
        const auto list = readText(u"参保地,缴费年月\n朝阳区,2020-01"_s);

        QCOMPARE(list.problems.size(), 1u);
        QCOMPARE(list.problems.front().cell, u"朝阳区"_s);
        QVERIFY(list.problems.front().candidates.size() > 1);
    }

    void addsUpAndFindsTheLastMonth()
    {
        const auto list = readText(u"参保地,费款所属期\n郑州市,2010-01-2019-12\n广州市,2020-01-2021-12"_s);

        QCOMPARE(list.pensionMonths(), 144);
        QCOMPARE(toPlainText(*list.lastMonth()), u"2021-12"_s);
        QVERIFY(!ContributionList().lastMonth());
    }

    void countsLinesOfOtherSchemesWithoutComplaint()
    {
        const auto list = readText(u"险种,参保地,年月\n失业,郑州市,2020-01\n养老,郑州市,2020-01"_s);

        QCOMPARE(list.otherLines, 1);
        QVERIFY(list.problems.empty());
    }

    void withstandsAHostileList()
    {
        ListTable table{.name = {}, .header = {u"参保地"_s, u"开始年月"_s, u"结束年月"_s}, .rows = {}};
        for (int line = 2; line <= 20'000; ++line)
            table.rows.push_back({line, {u"郑州市"_s, u"1951-01"_s, u"2026-08"_s}});
        table.rows.push_back({20'001, {QString(1'000'000, u'京'), QString(1'000'000, u'-'), {}}});
        const RegionDirectory directory(shippedRegions());
        QElapsedTimer timer;
        timer.start();

        const auto list =
            readContributionList(table, guessedMapping(table.header), PlaceNames(directory), yearMonth(2026, 8));

        QCOMPARE(list.stays.size(), 1u);
        QCOMPARE(list.pensionMonths(), 75 * 12 + 8);
        QCOMPARE(list.problems.size(), 19'999u); // all but the first are doubled; the last has no place
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void ignoresColumnsThatAreNotThere()
    {
        const auto table = tableOf(u"参保地,缴费年月\n郑州市,2020-01"_s);
        const RegionDirectory directory(shippedRegions());

        const auto list = readContributionList(table, {{ListMeaning::Place, -1}, {ListMeaning::Month, 7}},
                                               PlaceNames(directory), yearMonth(2026, 8));

        QVERIFY(list.stays.empty());
        QCOMPARE(list.problems.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(ContributionListTest)
#include "tst_contributionlist.moc"
