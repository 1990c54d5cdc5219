#include "models/law/lawsearch.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

LawLibrary library()
{
    return LawLibrary({{u"law"_s,
                        {u"社会保险法"_s, u"Social Insurance Law"_s},
                        u"主席令第35号"_s,
                        u"2010-10-28"_s,
                        {},
                        {},
                        u"high"_s},
                       {u"notice"_s, {u"样例通知"_s, u"Sample notice"_s}, u"样例〔2025〕7号"_s, {}, {}, {}, u"high"_s}},
                      {{u"grade"_s,
                        u"law"_s,
                        {u"第十条"_s, u"article 10"_s},
                        {u"灵活就业人员可以参加职工养老保险。"_s, u"Flexible employees may join the pension."_s}},
                       {u"history"_s,
                        u"notice"_s,
                        {},
                        {u"不得以事后补缴方式增加年限。"_s, u"Years are not gained by paying later."_s}},
                       {u"reading"_s,
                        u"notice"_s,
                        {},
                        {u"不得以事后补缴方式增加年限。"_s, u"Years are not gained by paying later."_s}}});
}

/// "law, notice/note"
QString found(const QString &words)
{
    const auto laws = library();
    QStringList places;
    for (const auto &hit : searchLaws(laws, words))
        places << (hit.note ? hit.law->key + u"/note"_s : hit.law->key);
    return places.join(u", "_s);
}

} // namespace

class TestLawSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereAllWordsStand_data();
    void findsWhereAllWordsStand();
};

void TestLawSearch::findsWhereAllWordsStand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("places");

    QTest::newRow("nothing for nothing") << u"  "_s << QString();
    QTest::newRow("two Chinese characters inside a sentence, each text once") << u"补缴"_s << u"notice/note"_s;
    QTest::newRow("two Chinese characters of a title") << u"保险"_s << u"law, law/note"_s;
    QTest::newRow("one Chinese character") << u"样"_s << u"notice"_s;
    QTest::newRow("an English word, any case") << u"FLEXIBLE"_s << u"law/note"_s;
    QTest::newRow("full-width letters") << u"ｆｌｅｘｉｂｌｅ"_s << u"law/note"_s;
    QTest::newRow("both words must stand there") << u"flexible years"_s << QString();
    QTest::newRow("one word in the title, the other in the note") << u"notice paying"_s << u"notice/note"_s;
    QTest::newRow("a document number") << u"样例〔2025〕7号"_s << u"notice"_s;
    QTest::newRow("a document number in other brackets") << u"样例[2025]7"_s << u"notice"_s;
    QTest::newRow("an article in either language") << u"第十条"_s << u"law/note"_s;
    QTest::newRow("a date") << u"2010-10"_s << u"law"_s;
    QTest::newRow("what stands nowhere") << u"失业金"_s << QString();
}

void TestLawSearch::findsWhereAllWordsStand()
{
    QFETCH(QString, words);
    QFETCH(QString, places);

    QCOMPARE(found(words), places);
}

QTEST_GUILESS_MAIN(TestLawSearch)
#include "tst_lawsearch.moc"
