#include "models/place/listmapping.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class ListMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesFromTheWordsOfTheHeader_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("expected"); // place, month, from, to, months, scheme, base: a letter per column

        const auto row = [](const QString &header, const char *expected) {
            QTest::newRow(qPrintable(header)) << header << QString::fromLatin1(expected);
        };
        row(u"参保地,缴费年月"_s, "PM");
        row(u"序号,缴费单位所在地,费款所属期,险种,缴费基数"_s, "-PMSB");
        row(u"缴费地,开始年月,结束年月,缴费月数"_s, "PFTN");
        row(u"险种类型,参保地区,起始日期,截止日期,月数"_s, "SPFTN");
        row(u"费款所属期起,费款所属期止,统筹区"_s, "FTP");
        row(u"Place,Month,Scheme,Base"_s, "PMSB");
        row(u"region,from,to,months"_s, "PFTN");
        row(u"City,Start month,End month,Number of months,Insurance type"_s, "PFTNS");
        row(u"姓名,备注"_s, "--");
        row(u"参保地,参保地区,缴费年月"_s, "P-M");
    }

    void guessesFromTheWordsOfTheHeader()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, expected);
        const QString letters = u"PMFTNSB"_s;
        const QStringList columns = header.split(u',');

        const auto mapping = guessedMapping(columns);

        QString found(columns.size(), u'-');
        for (const auto &[meaning, column] : mapping)
            found[column] = letters[int(meaning)];
        QCOMPARE(found, expected);
    }

    void isCompleteWithAPlaceAndATime()
    {
        QVERIFY(!isComplete({}));
        QVERIFY(!isComplete({{ListMeaning::Place, 0}}));
        QVERIFY(!isComplete({{ListMeaning::Month, 0}}));
        QVERIFY(!isComplete({{ListMeaning::Place, 0}, {ListMeaning::To, 1}}));
        QVERIFY(isComplete({{ListMeaning::Place, 0}, {ListMeaning::Month, 1}}));
        QVERIFY(isComplete({{ListMeaning::Place, 0}, {ListMeaning::From, 1}}));
        QVERIFY(isComplete({{ListMeaning::Place, 0}, {ListMeaning::Months, 1}}));
    }
};

QTEST_GUILESS_MAIN(ListMappingTest)
#include "tst_listmapping.moc"
