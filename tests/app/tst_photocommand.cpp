#include "tests/app/programrun.h"
#include "tests/support/photosamples.h"

using namespace canbao::test;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// `canbao photo` on the shipped reference data.
class PhotoCommandTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(drawnPerson().save(in(), "png"));
    }

    void writesThePhotoThatTheRegionTakes_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("most");

        QTest::newRow("Beijing: as the country, 9 to 200 kB") << u"110105"_s << 200'000;
        QTest::newRow("Binzhou: 14 to 40 K") << u"371602"_s << 40'000;
    }

    void writesThePhotoThatTheRegionTakes()
    {
        QFETCH(QString, region);
        QFETCH(int, most);

        const auto answer =
            runJson({u"photo"_s, in(), u"--spec"_s, region, u"--out"_s, out(), u"--lines"_s, u"14,200,318,80,278"_s});

        QCOMPARE(answer.exit, 0);
        const QImage photo(out());
        QCOMPARE(photo.size(), QSize(358, 441));
        QCOMPARE(qRound(photo.dotsPerMeterX() * 0.0254), 350);
        QVERIFY(QFileInfo(out()).size() <= most);
        QStringList rules;
        for (const auto checks = answer.json[u"checks"_s].toArray(); const auto &check : checks)
            rules << check.toObject()[u"rule"_s].toString();
        QCOMPARE(rules.join(u' '), u"width height background brightness face hair eyes bytes"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");

        QTest::newRow("too few pixels") << QStringList{u"--crop"_s, u"0,0,200,300"_s} << u"E313"_s << 1;
        QTest::newRow("background") << QStringList{u"--crop"_s, u"160,120,358,441"_s} << u"E314"_s << 1;
        QTest::newRow("face") << QStringList{u"--lines"_s, u"14,200,318,80,200"_s} << u"E315"_s << 1;
        QTest::newRow("hair") << QStringList{u"--lines"_s, u"40,200,318,80,278"_s} << u"E316"_s << 1;
        QTest::newRow("eyes") << QStringList{u"--lines"_s, u"14,300,318,80,278"_s} << u"E317"_s << 1;
        QTest::newRow("no part") << QStringList{u"--crop"_s, u"1,2,3"_s} << u"E905"_s << 1;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, code);
        QFETCH(int, exit);

        const auto answer =
            runJson(QStringList{u"photo"_s, in(), u"--spec"_s, u"110105"_s, u"--out"_s, out()} + options);

        QCOMPARE(answer.exit, exit);
        if (code != "E905"_L1)
            QCOMPARE(errorCode(answer), code);
    }

    void refusesWhatIsNoPhoto()
    {
        QFile file(m_folder->filePath(u"letter.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Sir or Madam");
        file.close();

        const auto answer = runJson({u"photo"_s, file.fileName(), u"--spec"_s, u"110105"_s, u"--out"_s, out()});

        QCOMPARE(answer.exit, 1);
        QCOMPARE(errorCode(answer), u"E312"_s);
        QVERIFY(!QFile::exists(out()));
        QCOMPARE(runJson({u"photo"_s, u"/nowhere.jpg"_s, u"--spec"_s, u"110105"_s, u"--out"_s, out()}).exit, 4);
        QCOMPARE(run({u"photo"_s, in(), u"--spec"_s, u"110105"_s}).exit, 2);
    }

    void saysTheNumbersInWords()
    {
        const auto answer = run({u"photo"_s, in(), u"--spec"_s, u"110105"_s, u"--out"_s, out(), u"--lang"_s, u"en"_s});

        QVERIFY2(answer.text.contains(u"✓ right  Edge that is not white, percent: 0 (at most 5)"_s),
                 qPrintable(answer.text + answer.errors));
    }

private:
    QString in() const { return m_folder->filePath(u"in.png"_s); }
    QString out() const { return m_folder->filePath(u"out.jpg"_s); }
};

QTEST_GUILESS_MAIN(PhotoCommandTest)
#include "tst_photocommand.moc"
