#include "models/identity/identitynumber.h"
#include "tests/support/csvtable.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class IdentityNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedNumbers_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("expected");

        const auto rows = test::csvTable(QStringLiteral(CANBAO_TEST_DATA "/id_vectors.csv"));
        QCOMPARE(rows.size(), 12);
        for (const auto &row : rows) {
            QTest::addRow("%s (%s)", qPrintable(row[u"number"_s]), qPrintable(row[u"source"_s]))
                << row[u"document_type"_s] << row[u"number"_s] << row[u"expected"_s];
        }
    }

    void agreesWithPublishedNumbers()
    {
        QFETCH(QString, type);
        QFETCH(QString, number);
        QFETCH(QString, expected);

        const auto identity = IdentityNumber::parse(number, m_today);

        QCOMPARE(identity.has_value(), expected.startsWith(u"valid"));
        if (identity) {
            QCOMPARE(identityKindKey(identity->kind()), QString(type).replace(u"citizen"_s, u"resident"_s));
            QCOMPARE(identity->text(), expected.contains(u"->") ? expected.section(u"-> "_s, 1) : number);
        } else if (expected.contains(u"nationality")) {
            QCOMPARE(identity.error().code, Error::Code::IdentityNationality);
        } else {
            QCOMPARE(identity.error().code, Error::Code::IdentityChecksum);
        }
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error::Code>("code");

        using Code = Error::Code;
        QTest::addRow("empty") << QString() << Code::IdentityMissing;
        QTest::addRow("blanks and dashes only") << u" - 　"_s << Code::IdentityMissing;
        QTest::addRow("seventeen") << u"11010519491231002"_s << Code::IdentityLength;
        QTest::addRow("nineteen") << u"11010519491231002X1"_s << Code::IdentityLength;
        QTest::addRow("fourteen") << u"15010288073030"_s << Code::IdentityLength;
        QTest::addRow("sixteen") << u"1501028807303030"_s << Code::IdentityLength;
        QTest::addRow("letter inside") << u"11010519A91231002X"_s << Code::IdentityCharacters;
        QTest::addRow("X before the end") << u"1101051949123100X2"_s << Code::IdentityCharacters;
        QTest::addRow("other letter at the end") << u"11010519491231002Y"_s << Code::IdentityCharacters;
        QTest::addRow("Chinese digit") << u"11010519491231002二"_s << Code::IdentityCharacters;
        QTest::addRow("Arabic-Indic digit") << u"11010519491231002\u0661"_s << Code::IdentityCharacters;
        QTest::addRow("letter in first generation") << u"15010288073030X"_s << Code::IdentityCharacters;
        QTest::addRow("two letters of a nationality") << u"FR1310000010113"_s << Code::IdentityCharacters;
        QTest::addRow("letter behind a nationality") << u"FRA31000001011A"_s << Code::IdentityCharacters;
        QTest::addRow("31 February") << u"110105194902310028"_s << Code::IdentityBirthDate;
        QTest::addRow("month 13") << u"110105194913310028"_s << Code::IdentityBirthDate;
        QTest::addRow("29 February of a common year") << u"110105200102290029"_s << Code::IdentityBirthDate;
        QTest::addRow("tomorrow") << u"110105202603020018"_s << Code::IdentityBirthDate;
        QTest::addRow("more than 130 years ago") << u"110105189602280017"_s << Code::IdentityBirthDate;
        QTest::addRow("first generation, 31 June") << u"150102880631303"_s << Code::IdentityBirthDate;
        QTest::addRow("2017 card, 29 February 1958") << u"USA110058022911"_s << Code::IdentityBirthDate;
        QTest::addRow("2017 card, unknown letters") << u"XXX310000010110"_s << Code::IdentityNationality;
        QTest::addRow("wrong last") << u"110105194912310021"_s << Code::IdentityChecksum;
        QTest::addRow("two digits changed places") << u"11010519491213002X"_s << Code::IdentityChecksum;
        QTest::addRow("2017 card, wrong last") << u"FRA310000010114"_s << Code::IdentityChecksum;
        QTest::addRow("birth date before check digit") << u"110105194902310021"_s << Code::IdentityBirthDate;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(Error::Code, code);

        const auto number = IdentityNumber::parse(text, m_today);

        QVERIFY(!number);
        QCOMPARE(number.error().code, code);
        QVERIFY(number.error().detail.isEmpty());
    }

    void saysHowManyCharactersThereAre()
    {
        const auto number = IdentityNumber::parse(u"1101 0519 4912 3100 2"_s, m_today);

        QVERIFY(!number);
        QCOMPARE(number.error().values, (std::vector<ErrorValue>{18, 17}));
    }

    void acceptsEveryWayOfTyping_data()
    {
        QTest::addColumn<QString>("typed");

        QTest::addRow("as printed") << u"11010519491231002X"_s;
        QTest::addRow("small x") << u"11010519491231002x"_s;
        QTest::addRow("in groups") << u" 110105 19491231 002X "_s;
        QTest::addRow("dashes") << u"110105-19491231–002X"_s;
        QTest::addRow("full-width") << u"１１０１０５１９４９１２３１００２Ｘ"_s;
        QTest::addRow("full-width small x and blank") << u"１１０１０５　１９４９１２３１００２ｘ"_s;
        QTest::addRow("line break and mark from a web page") << u"\u200E110105\n19491231002X\uFEFF"_s;
    }

    void acceptsEveryWayOfTyping()
    {
        QFETCH(QString, typed);

        const auto number = IdentityNumber::parse(typed, m_today);

        QVERIFY(number);
        QCOMPARE(number->text(), u"11010519491231002X"_s);
    }

    void takesBirthDatesUpToTheirLimits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("birth");

        QTest::addRow("today") << u"110105202603010012"_s << m_today;
        QTest::addRow("130 years ago to the day") << u"110105189603010019"_s << QDate(1896, 3, 1);
        QTest::addRow("29 February of a leap year") << u"110105200002290021"_s << QDate(2000, 2, 29);
        QTest::addRow("2017 card, 29 February 1960") << u"USA110060022916"_s << QDate(1960, 2, 29);
        QTest::addRow("2017 card, this century") << u"FRA310026022819"_s << QDate(2026, 2, 28);
        QTest::addRow("2017 card, tomorrow means last century") << u"FRA310026030218"_s << QDate(1926, 3, 2);
        QTest::addRow("first generation is of last century") << u"150102250730303"_s << QDate(1925, 7, 30);
    }

    void takesBirthDatesUpToTheirLimits()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, birth);

        const auto number = IdentityNumber::parse(typed, m_today);

        QVERIFY(number);
        QCOMPARE(number->birthDate(), birth);
    }

    void readsSexAndPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("isPermit");
        QTest::addColumn<bool>("isForeign");

        const auto female = sexKey(Sex::Female);
        const auto male = sexKey(Sex::Male);
        QTest::addRow("resident") << u"11010519491231002X"_s << female << u"110105"_s << false << false;
        QTest::addRow("first generation") << u"150102880730303"_s << male << u"150102"_s << false << false;
        QTest::addRow("Hong Kong") << u"810000199408230021"_s << female << u"810000"_s << true << false;
        QTest::addRow("Macao") << u"820000200009100032"_s << male << u"820000"_s << true << false;
        QTest::addRow("Taiwan") << u"830000199201300022"_s << female << u"830000"_s << true << false;
        QTest::addRow("foreign card") << u"932682198501010017"_s << male << QString() << false << true;
        QTest::addRow("foreign card of 2017") << u"FRA310000010113"_s << QString() << QString() << false << true;
    }

    void readsSexAndPlace()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sex);
        QFETCH(QString, region);
        QFETCH(bool, isPermit);
        QFETCH(bool, isForeign);

        const auto number = IdentityNumber::parse(typed, m_today);

        QVERIFY(number);
        QCOMPARE(number->sex() ? sexKey(*number->sex()) : QString(), sex);
        QCOMPARE(number->regionDigits().value_or(QString()), region);
        QCOMPARE(number->isPermit(), isPermit);
        QCOMPARE(number->isForeign(), isForeign);
    }

    void namesEachKindOnce()
    {
        using Kind = IdentityNumber::Kind;

        QCOMPARE(identityKindKey(Kind::ResidentCard), u"resident_18"_s);
        QCOMPARE(identityKindKey(Kind::FirstGeneration), u"resident_15"_s);
        QCOMPARE(identityKindKey(Kind::ForeignCard2017), u"foreign_pr_15"_s);
    }

    void hidesTheMiddle()
    {
        QCOMPARE(IdentityNumber::parse(u"11010519491231002x"_s, m_today)->masked(), u"110105********002X"_s);
        QCOMPARE(IdentityNumber::parse(u"FRA310000010113"_s, m_today)->masked(), u"FRA310*****0113"_s);
        QCOMPARE(maskedIdentity(u"110105 1949 1231"_s), u"110105****1231"_s);
        QCOMPARE(maskedIdentity(u"1101051949"_s), u"**********"_s);
        QCOMPARE(maskedIdentity(QString()), QString());
    }

private:
    const QDate m_today{2026, 3, 1};
};

QTEST_GUILESS_MAIN(IdentityNumberTest)
#include "tst_identitynumber.moc"
