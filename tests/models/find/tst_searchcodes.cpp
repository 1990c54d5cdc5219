#include "models/find/searchcodes.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class SearchCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAPartAnywhere_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("isHeld");

        QTest::addRow("the whole") << u"CB7K3M9QXZ"_s << true;
        QTest::addRow("small letters") << u"7k3m"_s << true;
        QTest::addRow("the end") << u"qxz"_s << true;
        QTest::addRow("over the dash") << u"3m9q"_s << true;
        QTest::addRow("not in order") << u"k73"_s << false;
        QTest::addRow("its beginning is missing") << u"b7k3m9qxza"_s << false;
    }

    void findsAPartAnywhere()
    {
        QFETCH(const QString, part);
        QFETCH(const bool, isHeld);
        const auto reference = searchcodes::coded(u"CB7K3M9QXZ");
        const auto code = searchcodes::coded(part);

        QVERIFY(reference && code);
        QCOMPARE(searchcodes::holds(*reference, *code, part.size()), isHeld);
        if (isHeld)
            QCOMPARE(searchcodes::letters(*code) & ~searchcodes::letters(*reference), 0U);
    }

    void takesLettersAndDigitsOnly()
    {
        QVERIFY(!searchcodes::coded(u"张"));
        QVERIFY(!searchcodes::coded(u"CB-7"));
        QVERIFY(!searchcodes::coded(u"12345678901"));
    }

    void keepsTheLastFourOfANumber()
    {
        QCOMPARE(searchcodes::lastFour(u"11010119900307123x"), searchcodes::lastFour(u"123X"));
        QVERIFY(searchcodes::lastFour(u"1234") != searchcodes::lastFour(u"1235"));
        QCOMPARE(searchcodes::lastFour(u"234"), 0U);
        QCOMPARE(searchcodes::lastFour(u"wei2"), 0U);
    }
};

QTEST_GUILESS_MAIN(SearchCodesTest)
#include "tst_searchcodes.moc"
