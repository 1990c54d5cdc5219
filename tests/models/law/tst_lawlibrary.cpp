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
