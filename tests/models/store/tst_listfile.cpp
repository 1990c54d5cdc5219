#include "models/store/listfile.h"
#include "models/store/listtext.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const QString Text = u"参保地,缴费年月\r\n郑州市,2020-01\r\n\"广州市\",2020-02\r\n"_s;

QByteArray encoded(const char *name, const QString &text)
{
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

QByteArray lines(int count)
{
    QByteArray text("place,month\n");
    for (int line = 2; line <= count; ++line)
        text += "410100,2020-01\n";
    return text;
}

} // namespace

class ListFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhateverEncodingAProgramWrote_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("UTF-8") << Text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + Text.toUtf8();
        QTest::newRow("GB18030") << encoded("GB18030", Text);
        QTest::newRow("UTF-16 little endian with mark") << "\xFF\xFE" + encoded("UTF-16LE", Text);
        QTest::newRow("UTF-16 big endian with mark") << "\xFE\xFF" + encoded("UTF-16BE", Text);
        QTest::newRow("UTF-16 little endian") << encoded("UTF-16LE", Text);
        QTest::newRow("UTF-16 big endian") << encoded("UTF-16BE", Text);
        QTest::newRow("semicolons") << QString(Text).replace(u',', u';').toUtf8();
        QTest::newRow("tabs") << QString(Text).replace(u',', u'\t').toUtf8();
        QTest::newRow("tabs in UTF-16") << "\xFF\xFE" + encoded("UTF-16LE", QString(Text).replace(u',', u'\t'));
        QTest::newRow("old line ends") << QString(Text).replace(u"\r\n"_s, u"\r"_s).toUtf8();
        QTest::newRow("no last line end") << Text.trimmed().toUtf8();
    }

    void readsWhateverEncodingAProgramWrote()
    {
        QFETCH(const QByteArray, bytes);

        const auto table = readListBytes(bytes, u"list.csv"_s);

        QVERIFY(table);
        QCOMPARE(table->name, u"list.csv"_s);
        QCOMPARE(table->header, (QStringList{u"参保地"_s, u"缴费年月"_s}));
        QCOMPARE(table->rows.size(), 2u);
        QCOMPARE(table->rows[0].line, 2);
        QCOMPARE(table->rows[1].line, 3);
        QCOMPARE(table->rows[1].cells, (QStringList{u"广州市"_s, u"2020-02"_s}));
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");

        QTest::newRow("nothing") << QByteArray() << int(Code::ListEmpty);
        QTest::newRow("blanks") << QByteArray(" \r\n\r\n") << int(Code::ListEmpty);
        QTest::newRow("a heading alone") << QByteArray("a,b\n") << int(Code::ListEmpty);
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 20) << int(Code::ListNotText);
        QTest::newRow("zeros") << QByteArray(4096, '\0') << int(Code::ListNotText);
        QTest::newRow("bytes of no encoding") << QByteArray("a,b\n\xFF\xFF,\x80\x81\n") << int(Code::ListNotText);
        QTest::newRow("half a UTF-16 character") << QByteArray("\xFF\xFE\x61\x00\x0A", 5) << int(Code::ListNotText);
        QTest::newRow("an open quote") << QByteArray("a,b\n\"c,d\n") << int(Code::FileMalformed);
        QTest::newRow("20,001 lines") << lines(20'001) << int(Code::ListTooLong);
        QTest::newRow("5 MB and a byte") << QByteArray(5 * 1024 * 1024 + 1, 'a') << int(Code::ListTooLarge);
    }

    void refusesWhatIsNoList()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);

        const auto table = readListBytes(bytes, u"list.csv"_s);

        QVERIFY(!table);
        QCOMPARE(errorKey(table.error().code), errorKey(Code(code)));
        QVERIFY(!table.error().values.empty()); // the sentence names the file
    }

    void takesWhatIsJustWithinTheLimits()
    {
        const auto longest = readListBytes(lines(20'000), u"list.csv"_s);
        QVERIFY(longest);
        QCOMPARE(longest->rows.size(), 19'999u);

        QByteArray huge("place,month\n410100,");
        huge += QByteArray(5 * 1024 * 1024 - huge.size(), '1');
        const auto cell = readListBytes(huge, u"list.csv"_s);
        QVERIFY(cell);
        QCOMPARE(cell->rows.front().cells.size(), 2);

        QVERIFY(readListBytes("place\n410100\n", u"list.csv"_s)); // one column
    }

    void readsAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"缴费.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encoded("GB18030", Text));
        file.close();

        QCOMPARE(readListFile(path)->rows.size(), 2u);
        QCOMPARE(readListFile(path)->name, u"缴费.csv"_s);
        QCOMPARE(readListFile(folder.filePath(u"none.csv"_s)).error().code, Code::FileUnreadable);
        QCOMPARE(readListFile(folder.path()).error().code, Code::FileUnreadable);
    }

    void isQuickEnoughForTheWindow()
    {
        QByteArray text("参保地,缴费年月,险种\n");
        while (text.size() < 5 * 1024 * 1024 - 400)
            text += "郑州市,2020-01,\"" + QByteArray(300, 'x') + "\"\n";
        QElapsedTimer timer;
        timer.start();

        QVERIFY(readListBytes(text.first(text.lastIndexOf('\n') + 1), u"list.csv"_s));

        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(ListFileTest)
#include "tst_listfile.moc"
