#include "models/identity/typedtext.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class TypedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansNumbers()
    {
        QCOMPARE(cleanNumber(u" 6222-0２００　１１１x\t"_s), u"62220200111X"_s);
        QCOMPARE(cleanNumber(u"—−–‐－ "_s), QString());
        QCOMPARE(cleanNumber(u"１２Ａ：！"_s), u"12A:!"_s);
    }

    void cleansNamesButKeepsTheirCharacters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");

        QTest::addRow("blanks around") << u"  王秀兰　"_s << u"王秀兰"_s;
        QTest::addRow("blanks inside") << u"John  \t Smith"_s << u"John Smith"_s;
        QTest::addRow("middle dot") << u"阿依古丽·买买提"_s << u"阿依古丽·买买提"_s;
        QTest::addRow("outside the basic plane") << u"王𬭎"_s << u"王𬭎"_s;
        QTest::addRow("nothing") << u" \n"_s << QString();
    }

    void cleansNamesButKeepsTheirCharacters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);

        QCOMPARE(cleanName(typed), name);
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");

        const QDate day(2031, 5, 20);
        QTest::addRow("ISO") << u"2031-05-20"_s << day;
        QTest::addRow("slashes") << u"2031/5/20"_s << day;
        QTest::addRow("points") << u"2031.5.20"_s << day;
        QTest::addRow("compact") << u"20310520"_s << day;
        QTest::addRow("Chinese") << u"2031年5月20日"_s << day;
        QTest::addRow("Chinese with blanks") << u" 2031 年 05 月 20 日 "_s << day;
        QTest::addRow("full-width") << u"２０３１－０５－２０"_s << day;
        QTest::addRow("29 February, leap year") << u"2028-02-29"_s << QDate(2028, 2, 29);
        QTest::addRow("29 February, common year") << u"2031-02-29"_s << QDate();
        QTest::addRow("compact, month 13") << u"20311320"_s << QDate();
        QTest::addRow("mixed separators") << u"2031-5/20"_s << QDate();
        QTest::addRow("two-digit year") << u"31-05-20"_s << QDate();
        QTest::addRow("day first") << u"20.05.2031"_s << QDate();
        QTest::addRow("month only") << u"2031-05"_s << QDate();
        QTest::addRow("words") << u"长期"_s << QDate();
        QTest::addRow("empty") << QString() << QDate();
    }

    void readsDates()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);

        QCOMPARE(parseDate(typed).value_or(QDate()), date);
    }

    void readsMonths_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("month");

        const auto july = u"2026-07"_s;
        QTest::addRow("ISO") << u"2026-07"_s << july;
        QTest::addRow("slash") << u"2026/7"_s << july;
        QTest::addRow("point") << u"2026.7"_s << july;
        QTest::addRow("compact") << u"202607"_s << july;
        QTest::addRow("Chinese") << u"2026年7月"_s << july;
        QTest::addRow("Chinese with blanks") << u" 2026 年 07 月 "_s << july;
        QTest::addRow("full-width") << u"２０２６－０７"_s << july;
        QTest::addRow("pasted with a mark of no width") << u"\u200B2026-07\n"_s << july;
        QTest::addRow("first month") << u"2026-1"_s << u"2026-01"_s;
        QTest::addRow("last month") << u"2026-12"_s << u"2026-12"_s;
        QTest::addRow("month 0") << u"2026-00"_s << QString();
        QTest::addRow("month 13") << u"2026-13"_s << QString();
        QTest::addRow("compact, month 13") << u"202613"_s << QString();
        QTest::addRow("compact, one digit") << u"20267"_s << QString();
        QTest::addRow("year only") << u"2026"_s << QString();
        QTest::addRow("with a day") << u"2026-07-01"_s << QString();
        QTest::addRow("month first") << u"07/2026"_s << QString();
        QTest::addRow("two-digit year") << u"26-07"_s << QString();
        QTest::addRow("Chinese without the last sign") << u"2026年7"_s << QString();
        QTest::addRow("words") << u"不记得"_s << QString();
        QTest::addRow("empty") << QString() << QString();
    }

    void readsMonths()
    {
        QFETCH(QString, typed);
        QFETCH(QString, month);

        const auto read = parseMonth(typed);

        QCOMPARE(read ? toPlainText(*read) : QString(), month);
    }

    void readsCounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::optional<int>>("count");

        using Count = std::optional<int>;
        QTest::addRow("plain") << u"144"_s << Count(144);
        QTest::addRow("nought") << u"0"_s << Count(0);
        QTest::addRow("noughts before it") << u"007"_s << Count(7);
        QTest::addRow("blanks") << u" 1 44\n"_s << Count(144);
        QTest::addRow("full-width") << u"１４４"_s << Count(144);
        QTest::addRow("nine digits") << u"999999999"_s << Count(999'999'999);
        QTest::addRow("ten digits") << u"1000000000"_s << Count();
        QTest::addRow("less than nought") << u"-1"_s << Count();
        QTest::addRow("plus sign") << u"+5"_s << Count();
        QTest::addRow("decimals") << u"12.5"_s << Count();
        QTest::addRow("thousands") << u"1,000"_s << Count();
        QTest::addRow("with a unit") << u"12个月"_s << Count();
        QTest::addRow("empty") << QString() << Count();
    }

    void readsCounts()
    {
        QFETCH(QString, typed);
        QFETCH(std::optional<int>, count);

        QCOMPARE(parseCount(typed), count);
    }

    void countsCharactersAsAPersonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");

        QTest::addRow("nothing") << QString() << 0;
        QTest::addRow("Chinese") << u"王秀兰"_s << 3;
        QTest::addRow("outside the basic plane") << u"王𬭎"_s << 2;
        QTest::addRow("with a selector of its form") << u"葛\U000E0100"_s << 1;
        QTest::addRow("combining accent") << u"e\u0301"_s << 1;
    }

    void countsCharactersAsAPersonDoes()
    {
        QFETCH(QString, text);
        QFETCH(int, count);

        QCOMPARE(characterCount(text), count);
    }

    void readsMobileNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");

        const auto number = u"13800138000"_s;
        QTest::addRow("plain") << number << number;
        QTest::addRow("in groups") << u"138 0013 8000"_s << number;
        QTest::addRow("dashes") << u"138-0013-8000"_s << number;
        QTest::addRow("full-width") << u"１３８００１３８０００"_s << number;
        QTest::addRow("country code") << u"+86 138 0013 8000"_s << number;
        QTest::addRow("full-width country code") << u"＋８６13800138000"_s << number;
        QTest::addRow("other country") << u"+1 3800138000"_s << QString();
        QTest::addRow("ten digits") << u"1380013800"_s << QString();
        QTest::addRow("twelve digits") << u"138001380001"_s << QString();
        QTest::addRow("land line") << u"01012345678"_s << QString();
        QTest::addRow("letter") << u"1380013800O"_s << QString();
        QTest::addRow("empty") << QString() << QString();
    }

    void readsMobileNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);

        QCOMPARE(parseMobile(typed).value_or(QString()), number);
    }

    void hidesTheMiddleOfMobileNumbers()
    {
        QCOMPARE(maskedMobile(u"+86 138 0013 8000"_s), u"138****8000"_s);
        QCOMPARE(maskedMobile(u"123456789"_s), u"123**6789"_s);
        QCOMPARE(maskedMobile(u"1380013"_s), u"*******"_s);
        QCOMPARE(maskedMobile(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TypedTextTest)
#include "tst_typedtext.moc"
