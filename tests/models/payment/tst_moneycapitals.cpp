#include "models/payment/moneycapitals.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class MoneyCapitalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAmountsAsBankSlipsHaveThem_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("expected");

        // 正确填写票据和结算凭证的基本规定 (银发〔1997〕393号, annex 1): the regulation's own examples.
        QTest::addRow("rule 4(1) example") << u"1409.50"_s << u"壹仟肆佰零玖元伍角"_s;
        QTest::addRow("rule 4(2) example") << u"6007.14"_s << u"陆仟零柒元壹角肆分"_s;
        QTest::addRow("rule 4(3) example, first form") << u"1680.32"_s << u"壹仟陆佰捌拾元零叁角贰分"_s;
        QTest::addRow("rule 4(3) second example, first form") << u"107000.53"_s << u"壹拾万柒仟元零伍角叁分"_s;
        QTest::addRow("rule 4(4) example") << u"16409.02"_s << u"壹万陆仟肆佰零玖元零贰分"_s;
        QTest::addRow("rule 4(4) second example") << u"325.04"_s << u"叁佰贰拾伍元零肆分"_s;
        // The same rules applied.
        QTest::addRow("nothing") << u"0"_s << u"零元整"_s;
        QTest::addRow("rule 2: whole yuan end in 整") << u"1432"_s << u"壹仟肆佰叁拾贰元整"_s;
        QTest::addRow("rule 2: 角 may stand without 整") << u"1432.40"_s << u"壹仟肆佰叁拾贰元肆角"_s;
        QTest::addRow("one fen") << u"0.01"_s << u"壹分"_s;
        QTest::addRow("one jiao") << u"0.10"_s << u"壹角"_s;
        QTest::addRow("jiao and fen") << u"0.99"_s << u"玖角玖分"_s;
        QTest::addRow("ten has its one") << u"10"_s << u"壹拾元整"_s;
        QTest::addRow("ten and a half") << u"10.50"_s << u"壹拾元零伍角"_s;
        QTest::addRow("a zero inside") << u"101"_s << u"壹佰零壹元整"_s;
        QTest::addRow("hundred and ten") << u"110"_s << u"壹佰壹拾元整"_s;
        QTest::addRow("two zeros are one") << u"1001"_s << u"壹仟零壹元整"_s;
        QTest::addRow("two zeros apart") << u"90909.09"_s << u"玖万零玖佰零玖元零玖分"_s;
        QTest::addRow("ten thousand") << u"10000"_s << u"壹万元整"_s;
        QTest::addRow("ten thousand and five fen") << u"10000.05"_s << u"壹万元零伍分"_s;
        QTest::addRow("zeros over the section") << u"10001"_s << u"壹万零壹元整"_s;
        QTest::addRow("no thousands") << u"100700"_s << u"壹拾万零柒佰元整"_s;
        QTest::addRow("a million") << u"1000000"_s << u"壹佰万元整"_s;
        QTest::addRow("a million and one") << u"1000001"_s << u"壹佰万零壹元整"_s;
        QTest::addRow("a hundred million") << u"100000000"_s << u"壹亿元整"_s;
        QTest::addRow("no ten thousands at all") << u"100005000"_s << u"壹亿零伍仟元整"_s;
        QTest::addRow("one ten thousand") << u"100010000"_s << u"壹亿零壹万元整"_s;
        QTest::addRow("every place") << u"123456789012.34"_s
                                     << u"壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰元叁角肆分"_s;
        QTest::addRow("the last amount with words")
            << u"999999999999.99"_s << u"玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"_s;
    }

    void writesAmountsAsBankSlipsHaveThem()
    {
        QFETCH(QString, amount);
        QFETCH(QString, expected);

        const auto written = moneyCapitals(*Money::parse(amount));

        QCOMPARE(written.value_or(u"nothing"_s), expected);
    }

    void writesNothingThatNoSlipCanCarry()
    {
        QVERIFY(!moneyCapitals(Money::fromFen(-1)));
        QVERIFY(!moneyCapitals(Money::fromYuan(-101)));
        QVERIFY(!moneyCapitals(Money::fromYuan(1'000'000'000'000)));
        QVERIFY(!moneyCapitals(Money::fromFen(std::numeric_limits<qint64>::max())));
    }
};

QTEST_GUILESS_MAIN(MoneyCapitalsTest)
#include "tst_moneycapitals.moc"
