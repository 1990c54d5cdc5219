#include "models/payment/cardholdername.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class CardHolderNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesNamesAsBanksWriteThem_data()
    {
        QTest::addColumn<QString>("onCard");
        QTest::addColumn<bool>("isSame");
        QTest::addRow("as it is") << u"买买提·艾力"_s << true;
        QTest::addRow("katakana dot") << u"买买提・艾力"_s << true;
        QTest::addRow("half-width katakana dot") << u"买买提･艾力"_s << true;
        QTest::addRow("bullet") << u"买买提•艾力"_s << true;
        QTest::addRow("hyphenation point") << u"买买提‧艾力"_s << true;
        QTest::addRow("full-width full stop") << u"买买提．艾力"_s << true;
        QTest::addRow("full stop") << u"买买提.艾力"_s << true;
        QTest::addRow("spaces around") << u" 买买提 · 艾力 "_s << true;
        QTest::addRow("ideographic space") << u"买买提·　艾力"_s << true;
        QTest::addRow("without its dot") << u"买买提艾力"_s << false;
        QTest::addRow("another dot place") << u"买买·提艾力"_s << false;
        QTest::addRow("another person") << u"样例乙"_s << false;
        QTest::addRow("nothing") << QString() << false;
    }

    void comparesNamesAsBanksWriteThem()
    {
        QFETCH(QString, onCard);
        QFETCH(bool, isSame);

        QCOMPARE(isSameHolder(onCard, u"买买提·艾力"_s), isSame);
        QCOMPARE(isSameHolder(u"买买提·艾力"_s, onCard), isSame);
    }

    void takesFullWidthAndCapitalLettersAsTheSame()
    {
        QVERIFY(isSameHolder(u"ＺＨＡＮＧ　San"_s, u"Zhang San"_s));
        QVERIFY(!isSameHolder(u"Zhang San"_s, u"Zhang Sen"_s));
    }

    void keepsRareCharactersApart()
    {
        // U+20BB7 and U+5409 look alike and are two names.
        QVERIFY(isSameHolder(u"王\U00020BB7"_s, u"王 \U00020BB7"_s));
        QVERIFY(!isSameHolder(u"王\U00020BB7"_s, u"王吉"_s));
    }
};

QTEST_GUILESS_MAIN(CardHolderNameTest)
#include "tst_cardholdername.moc"
