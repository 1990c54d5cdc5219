#include "models/core/editionnumber.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class EditionNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsYearMonthAndRevision()
    {
        const auto number = EditionNumber::parse(u"2026.11.2");

        QVERIFY(number);
        QCOMPARE(number->year, 2026);
        QCOMPARE(number->month, 11);
        QCOMPARE(number->revision, 2);
    }

    void refusesWhatIsNoEdition_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "1", "2026", "2026.0", "2026.13", "2026.1", "2026.11.1", "2026.11.0",
                                 "2026.11.100", " 2026.11", "2026.11\n", "../2026.11", "1999.11", "2026.11.2.3"})
            QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNoEdition()
    {
        QFETCH(QString, text);

        QVERIFY(!EditionNumber::parse(text));
    }

    void putsLaterOnesAfterEarlierOnes()
    {
        const QStringList inOrder{u"2025.12"_s,   u"2026.02"_s,    u"2026.11"_s,
                                  u"2026.11.2"_s, u"2026.11.10"_s, u"2026.12"_s};
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            QVERIFY(*EditionNumber::parse(inOrder[i - 1]) < *EditionNumber::parse(inOrder[i]));
    }
};

QTEST_GUILESS_MAIN(EditionNumberTest)
#include "tst_editionnumber.moc"
