#include "models/payment/bankcardnumber.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class BankCardNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Error::Code>("code");

        using Code = Error::Code;
        QTest::addRow("empty") << QString() << Code::CardNumberMissing;
        QTest::addRow("blanks") << u" 　-"_s << Code::CardNumberMissing;
        QTest::addRow("letter") << u"411111111111111O"_s << Code::CardNumberCharacters;
        QTest::addRow("letter in a short one") << u"4111O"_s << Code::CardNumberCharacters;
        QTest::addRow("Luhn's own example, eleven digits") << u"79927398713"_s << Code::CardNumberLength;
        QTest::addRow("twelve digits") << u"411111111111"_s << Code::CardNumberLength;
        QTest::addRow("twenty digits") << u"62220200000000000000"_s << Code::CardNumberLength;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QString, typed);
        QFETCH(Error::Code, code);

        const auto number = BankCardNumber::parse(typed);

        QVERIFY(!number);
        QCOMPARE(number.error().code, code);
        QVERIFY(number.error().detail.isEmpty());
    }

    void saysHowManyDigitsThereAre()
    {
        QCOMPARE(BankCardNumber::parse(u"7992 7398 713"_s).error().values, std::vector<ErrorValue>{11});
    }

    void acceptsEveryWayOfTyping_data()
    {
        QTest::addColumn<QString>("typed");

        QTest::addRow("plain") << u"4111111111111111"_s;
        QTest::addRow("as embossed") << u"4111 1111 1111 1111"_s;
        QTest::addRow("dashes") << u"4111-1111-1111-1111"_s;
        QTest::addRow("full-width") << u"４１１１１１１１１１１１１１１１"_s;
        QTest::addRow("line break") << u"41111111\n11111111 "_s;
    }

    void acceptsEveryWayOfTyping()
    {
        QFETCH(QString, typed);

        const auto number = BankCardNumber::parse(typed);

        QVERIFY(number);
        QCOMPARE(number->text(), u"4111111111111111"_s);
        QVERIFY(number->passesLuhn());
    }

    /// The first five are the test numbers that card networks publish; the others differ from them in one place.
    void checksTheLastDigit_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("passes");

        QTest::addRow("Visa, 16") << u"4111111111111111"_s << true;
        QTest::addRow("Visa, 13") << u"4222222222222"_s << true;
        QTest::addRow("Mastercard") << u"5555555555554444"_s << true;
        QTest::addRow("American Express, 15") << u"378282246310005"_s << true;
        QTest::addRow("UnionPay") << u"6200000000000005"_s << true;
        QTest::addRow("wrong last digit") << u"4111111111111112"_s << false;
        QTest::addRow("wrong digit inside") << u"4111111211111111"_s << false;
        QTest::addRow("two digits changed places") << u"5555555555545444"_s << false;
        QTest::addRow("UnionPay, wrong last digit") << u"6200000000000006"_s << false;
    }

    void checksTheLastDigit()
    {
        QFETCH(QString, number);
        QFETCH(bool, passes);

        const auto parsed = BankCardNumber::parse(number);

        QVERIFY(parsed);
        QCOMPARE(parsed->passesLuhn(), passes);
    }

    void acceptsThirteenToNineteenDigits()
    {
        QVERIFY(BankCardNumber::parse(QString(13, u'6')));
        QVERIFY(BankCardNumber::parse(QString(19, u'6')));
    }

    void showsTheLastFourDigits()
    {
        QCOMPARE(BankCardNumber::parse(u"4111111111111234"_s)->masked(), u"•••• 1234"_s);
        QCOMPARE(maskedCardNumber(u"6222 0200 5"_s), u"•••• 2005"_s);
        QCOMPARE(maskedCardNumber(u"6222"_s), u"••••"_s);
        QCOMPARE(maskedCardNumber(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(BankCardNumberTest)
#include "tst_bankcardnumber.moc"
