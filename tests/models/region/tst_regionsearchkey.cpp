#include "models/region/regionsearchkey.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class RegionSearchKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksWhatFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<RegionMatch>("match");

        using Match = RegionMatch;
        QTest::addRow("whole Chinese name") << u"海淀区"_s << Match::Exact;
        QTest::addRow("Chinese without 区") << u"海淀"_s << Match::Exact;
        QTest::addRow("first character") << u"海"_s << Match::Prefix;
        QTest::addRow("second character") << u"淀"_s << Match::Inner;
        QTest::addRow("other character") << u"河"_s << Match::None;
        QTest::addRow("full pinyin") << u"haidianqu"_s << Match::Exact;
        QTest::addRow("without qu") << u"haidian"_s << Match::Exact;
        QTest::addRow("capitals") << u"HaiDian"_s << Match::Exact;
        QTest::addRow("tones as marks") << u"hǎidiàn"_s << Match::Exact;
        QTest::addRow("tones as digits") << u"hai3dian4"_s << Match::Exact;
        QTest::addRow("full-width") << u"ｈａｉｄｉａｎ"_s << Match::Exact;
        QTest::addRow("apostrophe") << u"hai'dian"_s << Match::Exact;
        QTest::addRow("initials") << u"hdq"_s << Match::ExactInitials;
        QTest::addRow("initials without q") << u"hd"_s << Match::ExactInitials;
        QTest::addRow("beginning of the pinyin") << u"haid"_s << Match::Prefix;
        QTest::addRow("one letter") << u"h"_s << Match::Prefix;
        QTest::addRow("initial, then pinyin") << u"hdian"_s << Match::MixedPrefix;
        QTest::addRow("pinyin, then initial") << u"haidq"_s << Match::MixedPrefix;
        QTest::addRow("initial, pinyin, initial") << u"hdianq"_s << Match::MixedPrefix;
        QTest::addRow("second syllable") << u"dian"_s << Match::Inner;
        QTest::addRow("second and third initial") << u"dq"_s << Match::Inner;
        QTest::addRow("a syllable left out") << u"haiqu"_s << Match::None;
        QTest::addRow("too long") << u"haidianqux"_s << Match::None;
        QTest::addRow("whole code") << u"110108"_s << Match::Exact;
        QTest::addRow("full-width code") << u"１１０１０８"_s << Match::Exact;
        QTest::addRow("beginning of the code") << u"1101"_s << Match::Prefix;
        QTest::addRow("end of the code") << u"0108"_s << Match::None;
        QTest::addRow("longer than the code") << u"1101081"_s << Match::None;
    }

    void ranksWhatFits()
    {
        QFETCH(QString, typed);
        QFETCH(RegionMatch, match);
        const auto words = RegionSearchWord::wordsOf(typed);

        QCOMPARE(words.size(), 1);
        QCOMPARE(haidian().match(words.front()), match);
    }

    void knowsNamesThatEnglishSpellsOtherwise()
    {
        const RegionSearchKey key({.code = RegionCode::parse(u"610000").value(),
                                   .level = Region::Level::Province,
                                   .parent = {},
                                   .name = {.chinese = u"陕西省"_s, .english = u"Shaanxi"_s},
                                   .pinyin = u"shan xi sheng"_s,
                                   .initials = u"sxs"_s},
                                  false);

        QCOMPARE(key.match(word(u"shaanxi"_s)), RegionMatch::Exact);
        QCOMPARE(key.match(word(u"shaan"_s)), RegionMatch::Prefix);
        QCOMPARE(key.match(word(u"shanxi"_s)), RegionMatch::Exact);
    }

    void writesUmlautAsV_data()
    {
        QTest::addColumn<QString>("typed");

        QTest::addRow("v") << u"lvliang"_s;
        QTest::addRow("umlaut") << u"lüliang"_s;
        QTest::addRow("umlaut with tone") << u"lǚliáng"_s;
        QTest::addRow("umlaut apart") << u"lu\u0308liang"_s;
    }

    void writesUmlautAsV()
    {
        QFETCH(QString, typed);

        QCOMPARE(word(typed).text, u"lvliang"_s);
    }

    void takesWordsApart()
    {
        QCOMPARE(RegionSearchWord::wordsOf(u"  Henan,zhengzhou　金水；"_s).size(), 3);
        QVERIFY(RegionSearchWord::wordsOf(QString()).empty());
        QVERIFY(RegionSearchWord::wordsOf(u" ,-' "_s).empty());
        QCOMPARE(RegionSearchWord::joined(RegionSearchWord::wordsOf(u"hai dian"_s)).text, u"haidian"_s);
        QVERIFY(RegionSearchWord::joined(RegionSearchWord::wordsOf(u"hai 淀"_s)).text.isEmpty());
        QVERIFY(RegionSearchWord::joined({}).text.isEmpty());
    }

    void saysHowMuchOfABeginningIsItsName()
    {
        QCOMPARE(haidian().leadingLength(word(u"海淀区中关村"_s)), 3);
        QCOMPARE(haidian().leadingLength(word(u"海淀中关村"_s)), 2);
        QCOMPARE(haidian().leadingLength(word(u"haidianzhongguancun"_s)), 7);
        QCOMPARE(haidian().leadingLength(word(u"海南"_s)), 0);
    }

    void isFoundByCodeAloneWhereTheNameIsAnothers()
    {
        const RegionSearchKey key(sample(), true);

        QCOMPARE(key.match(word(u"海淀"_s)), RegionMatch::None);
        QCOMPARE(key.match(word(u"hd"_s)), RegionMatch::None);
        QCOMPARE(key.match(word(u"110108"_s)), RegionMatch::Exact);
        QCOMPARE(key.leadingLength(word(u"海淀区"_s)), 0);
    }

private:
    static RegionSearchWord word(const QString &typed) { return RegionSearchWord::wordsOf(typed).front(); }
    static RegionSearchKey haidian() { return RegionSearchKey(sample(), false); }

    static Region sample()
    {
        return {.code = RegionCode::parse(u"110108").value(),
                .level = Region::Level::County,
                .parent = RegionCode::parse(u"110100").value(),
                .name = {.chinese = u"海淀区"_s, .english = u"Haidian"_s},
                .pinyin = u"hai dian qu"_s,
                .initials = u"hdq"_s};
    }
};

QTEST_GUILESS_MAIN(RegionSearchKeyTest)
#include "tst_regionsearchkey.moc"
