#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The guided example of ./dev run on a machine without a display.
class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsTheInventedApplicantToTheConfirmation_data()
    {
        QTest::addColumn<QString>("language");

        QTest::addRow("Chinese") << u"zh"_s;
        QTest::addRow("English") << u"en"_s;
    }

    void leadsTheInventedApplicantToTheConfirmation()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        QProcess program;

        program.start(QStringLiteral(CANBAO_PROGRAM),
                      {u"demo"_s, u"--json"_s, u"--lang"_s, language, u"--out"_s, folder.filePath(u"example"_s)});
        QVERIFY(program.waitForFinished(60'000));
        const auto answer = program.readAllStandardOutput();
        QVERIFY2(program.exitCode() == 0, answer + program.readAllStandardError());

        const auto files = QJsonDocument::fromJson(answer).object().value("files"_L1).toArray();
        QCOMPARE(files.size(), 19); // seventeen pages, the confirmation, the summary
        QSet<QByteArray> pictures;
        for (const auto &entry : files) {
            const auto path = entry.toString();
            QVERIFY2(QFile::exists(path), qPrintable(path));
            if (!path.endsWith(u".png"))
                continue;
            const QImage picture(path);
            QVERIFY(picture.width() >= 1000);
            pictures.insert(QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()));
        }
        QCOMPARE(pictures.size(), 18); // no page was grabbed twice
        QVERIFY(files.at(0).toString().endsWith(u"/01-applicant.png"));
        QVERIFY(files.at(17).toString().endsWith(u"/18-confirmation.png"));
        QVERIFY(files.at(18).toString().contains(u"/CB-"));
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
