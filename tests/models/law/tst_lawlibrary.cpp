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

    static LawNote note(const QString &topic, const QString &lawKey)
    {
        LawNote result;
        result.topic = topic;
        result.lawKey = lawKey;
        return result;
    }
};

QTEST_GUILESS_MAIN(LawLibraryTest)
#include "tst_lawlibrary.moc"
