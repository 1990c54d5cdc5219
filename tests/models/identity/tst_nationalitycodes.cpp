#include "models/identity/nationalitycodes.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class NationalityCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsIsoNumbers_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("isKnown");

        QTest::addRow("first, Afghanistan") << u"004"_s << true;
        QTest::addRow("Kazakhstan") << u"398"_s << true;
        QTest::addRow("last, Zambia") << u"894"_s << true;
        QTest::addRow("nobody") << u"000"_s << false;
        QTest::addRow("not given out") << u"999"_s << false;
        QTest::addRow("two digits") << u"36"_s << false;
        QTest::addRow("letters") << u"KAZ"_s << false;
        QTest::addRow("empty") << QString() << false;
    }

    void knowsIsoNumbers()
    {
        QFETCH(QString, digits);
        QFETCH(bool, isKnown);

        QCOMPARE(isNationalityNumber(digits), isKnown);
    }

    void knowsIsoLetters()
    {
        QVERIFY(isNationalityLetters(u"KAZ"));
        QVERIFY(!isNationalityLetters(u"kaz"));
        QVERIFY(!isNationalityLetters(u"ZZZ"));
        QVERIFY(!isNationalityLetters(u""));
    }

    void listsEveryNumberOnce()
    {
        int count = 0;
        for (int number = 0; number < 1000; ++number)
            count += isNationalityNumber(QString::number(number).rightJustified(3, u'0')) ? 1 : 0;

        QCOMPARE(count, 249); // officially assigned, ISO 3166-1
    }
};

QTEST_GUILESS_MAIN(NationalityCodesTest)
#include "tst_nationalitycodes.moc"
