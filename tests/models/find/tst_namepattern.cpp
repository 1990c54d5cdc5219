#include "models/find/hanreadings.h"
#include "models/find/namepattern.h"
#include "models/region/regionsearchkey.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class NamePatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksWhatFits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rank");

        constexpr int Whole = int(FindRank::Whole);
        constexpr int Beginning = int(FindRank::Beginning);
        constexpr int Inside = int(FindRank::Inside);
        constexpr int None = -1;
        QTest::addRow("whole name") << u"张伟"_s << u"张伟"_s << Whole;
        QTest::addRow("family name") << u"张伟"_s << u"张"_s << Beginning;
        QTest::addRow("given name") << u"张伟"_s << u"伟"_s << Inside;
        QTest::addRow("not in order") << u"张伟"_s << u"伟张"_s << None;
        QTest::addRow("whole pinyin") << u"张伟"_s << u"zhangwei"_s << Whole;
        QTest::addRow("initials") << u"张伟"_s << u"zw"_s << Whole;
        QTest::addRow("pinyin, then initial") << u"张伟"_s << u"zhangw"_s << Beginning;
        QTest::addRow("initial, then pinyin") << u"张伟"_s << u"zwei"_s << Beginning;
        QTest::addRow("beginning of both") << u"张伟"_s << u"zhwe"_s << Beginning;
        QTest::addRow("second character") << u"张伟"_s << u"wei"_s << Inside;
        QTest::addRow("second initial") << u"张伟"_s << u"w"_s << Inside;
        QTest::addRow("character and letters") << u"张伟"_s << u"张w"_s << Whole;
        QTest::addRow("character and pinyin") << u"张伟"_s << u"张wei"_s << Whole;
        QTest::addRow("end of a syllable") << u"张伟"_s << u"hang"_s << None;
        QTest::addRow("a character left out") << u"张小伟"_s << u"zhangwei"_s << None;
        QTest::addRow("too long") << u"张伟"_s << u"zhangweix"_s << None;
        QTest::addRow("three initials") << u"王小明"_s << u"wxm"_s << Whole;
        QTest::addRow("two of three initials") << u"王小明"_s << u"xm"_s << Inside;
        QTest::addRow("family name read as such") << u"曾国强"_s << u"zengguo"_s << Beginning;
        QTest::addRow("family name read as the word") << u"曾国强"_s << u"cengguo"_s << Beginning;
        QTest::addRow("two-character family name") << u"尉迟长安"_s << u"yuchi"_s << Beginning;
        QTest::addRow("as the characters are read") << u"尉迟长安"_s << u"weichi"_s << Beginning;
        QTest::addRow("长孙") << u"长孙安"_s << u"zhangsunan"_s << Whole;
        QTest::addRow("ü as v") << u"吕芳"_s << u"lvfang"_s << Whole;
        QTest::addRow("ü as in passports") << u"吕芳"_s << u"lyufang"_s << Whole;
        QTest::addRow("ü as u") << u"吕芳"_s << u"lufang"_s << Whole;
        QTest::addRow("two ways to take letters apart") << u"方安"_s << u"fangan"_s << Whole;
        QTest::addRow("a dot in the name") << u"阿依古丽·买买提"_s << u"古丽买"_s << Inside;
        QTest::addRow("initials over the dot") << u"阿依古丽·买买提"_s << u"glmm"_s << Inside;
        QTest::addRow("latin name") << u"MARY ANN LEE"_s << u"marya"_s << Beginning;
        QTest::addRow("inside a latin name") << u"MARY ANN LEE"_s << u"nnl"_s << Inside;
        QTest::addRow("outside the basic plane") << u"𠮷安"_s << u"𠮷"_s << Beginning;
    }

    void ranksWhatFits()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QFETCH(const int, rank);
        NameAlphabet alphabet([this](char32_t character) { return m_readings.of(character); });
        const auto tokens = alphabet.tokens(name);

        const auto found = NamePattern(searchForm(typed), alphabet).rankIn(tokens);

        QCOMPARE(found ? int(*found) : -1, rank);
    }

    void findsNothingByAVeryLongWord()
    {
        NameAlphabet alphabet([](char32_t) { return QStringList(); });
        const QString name(70, u'安');
        const auto tokens = alphabet.tokens(name);

        QVERIFY(!NamePattern(name, alphabet).isPossible());
        QVERIFY(NamePattern(name.left(60), alphabet).rankIn(tokens));
    }

private:
    const HanReadings m_readings;
};

QTEST_GUILESS_MAIN(NamePatternTest)
#include "tst_namepattern.moc"
