#include "models/law/lawlibrary.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class LawLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDocumentsByKey()
    {
        const LawLibrary library = sample();

        QVERIFY(library.document(u"law_b"_s));
        QCOMPARE(library.document(u"law_b"_s)->number, u"2"_s);
        QVERIFY(!library.document(u"law_c"_s));
        QVERIFY(!LawLibrary().document(u"law_a"_s));
    }

    void findsTheDocumentThatASourceNames_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("key");

        QTest::newRow("its number") << u"国发〔2005〕38号"_s << u"other words"_s << u"decision"_s;
        QTest::newRow("one of two numbers") << u"财社〔2023〕181号"_s << QString() << u"subsidies"_s;
        QTest::newRow("a remark behind the number") << u"主席令第35号"_s << QString() << u"law"_s;
        QTest::newRow("two numbers of which one is known")
            << u"京人社发〔2025〕11号、国发〔2005〕38号"_s << QString() << u"decision"_s;
        QTest::newRow("a number that begins alike") << u"国发〔2005〕3号"_s << QString() << QString();
        QTest::newRow("a number that goes on") << u"国发〔2005〕38号附件"_s << QString() << QString();
        QTest::newRow("the title alone") << QString() << u"禁止使用童工规定"_s << u"unnumbered"_s;
        QTest::newRow("the title beside a number that is not here")
            << u"京人社发〔2025〕11号"_s << u"禁止使用童工规定"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }

    void findsTheDocumentThatASourceNames()
    {
        QFETCH(QString, number);
        QFETCH(QString, title);
        QFETCH(QString, key);
        auto unnumbered = document(u"unnumbered"_s, {});
        unnumbered.title.chinese = u"禁止使用童工规定"_s;
        const LawLibrary library({document(u"untitled"_s, {}), document(u"decision"_s, u"国发〔2005〕38号"_s),
                                  document(u"subsidies"_s, u"财社〔2017〕164号、财社〔2023〕181号"_s),
                                  document(u"law"_s, u"主席令第35号（2018年修正）"_s), unnumbered},
                                 {});

        const auto *found = library.cited({.title = title, .documentNumber = number});

        QCOMPARE(found ? found->key : QString(), key);
    }

    void givesTheNotesOfATopicInTheirOrder()
    {
        const LawLibrary library = sample();

        const auto notes = library.notes(u"grade"_s);

        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.at(0)->lawKey, u"law_b"_s);
        QCOMPARE(notes.at(1)->lawKey, u"law_a"_s);
        QVERIFY(library.notes(u"card"_s).empty());
    }

    void givesEachTextOfALawOnce()
    {
        const LawLibrary library({document(u"law_a"_s, u"1"_s)},
                                 {note(u"grade"_s, u"law_a"_s, u"one"_s), note(u"card"_s, u"law_b"_s, u"other"_s),
                                  note(u"place"_s, u"law_a"_s, u"one"_s), note(u"reading"_s, u"law_a"_s, u"two"_s)});

        const auto texts = library.textsOf(u"law_a"_s);

        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts.at(0)->text.english, u"one"_s);
        QCOMPARE(texts.at(1)->text.english, u"two"_s);
        QVERIFY(library.textsOf(u"law_c"_s).empty());
    }

private:
    static LawLibrary sample()
    {
        return LawLibrary(
            {document(u"law_a"_s, u"1"_s), document(u"law_b"_s, u"2"_s)},
            {note(u"grade"_s, u"law_b"_s), note(u"identity"_s, u"law_a"_s), note(u"grade"_s, u"law_a"_s)});
    }

    static LawDocument document(const QString &key, const QString &number)
    {
        LawDocument result;
        result.key = key;
        result.number = number;
        return result;
    }

    static LawNote note(const QString &topic, const QString &lawKey, const QString &text = {})
    {
        LawNote result;
        result.topic = topic;
        result.lawKey = lawKey;
        result.text = {text, text};
        return result;
    }
};

QTEST_GUILESS_MAIN(LawLibraryTest)
#include "tst_lawlibrary.moc"
