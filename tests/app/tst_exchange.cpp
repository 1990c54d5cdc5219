#include "tests/app/programrun.h"
#include "tests/support/pdfreading.h"

#include <QDir>

using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// `canbao export` and `import` between two folders, as between two machines.
class ExchangeTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        const auto saved = runJson({u"new"_s, u"--from"_s, caseFile(sampleAnswers())});
        QCOMPARE(saved.exit, 0);
        m_reference = saved.json.value(u"reference"_s).toString();
    }

    void carriesWholeApplications()
    {
        const auto file = m_folder->filePath(u"out.json"_s);
        QCOMPARE(runJson({u"export"_s, file}).json.value(u"exported"_s).toInt(), 1);
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));

        const auto trial = elsewhere({u"import"_s, u"--dry-run"_s, file});
        QCOMPARE(trial.exit, 0);
        QCOMPARE(trial.json.value(u"imported"_s).toInt(), 1);
        QCOMPARE(elsewhere({u"list"_s}).json.value(u"applications"_s).toArray().size(), 0);

        QCOMPARE(elsewhere({u"import"_s, file}).json.value(u"imported"_s).toInt(), 1);
        QCOMPARE(elsewhere({u"show"_s, m_reference}).json, runJson({u"show"_s, m_reference}).json);
        const auto again = m_folder->filePath(u"again.json"_s);
        QCOMPARE(elsewhere({u"export"_s, again}).exit, 0);
        QCOMPARE(applications(again), applications(file));
        QVERIFY(elsewhere({u"verify"_s}).exit == 0);
    }

    void passesOverWhatIsHereAlready()
    {
        const auto file = m_folder->filePath(u"out.json"_s);
        QCOMPARE(runJson({u"export"_s, file}).exit, 0);

        const auto answer = runJson({u"import"_s, file});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"imported"_s).toInt(), 0);
        QCOMPARE(answer.json.value(u"skipped"_s).toInt(), 1);
    }

    void refusesOtherContentUnderAReferenceThatIsHere()
    {
        const auto file = m_folder->filePath(u"out.json"_s);
        QCOMPARE(runJson({u"export"_s, file}).exit, 0);
        auto text = fileContent(file);
        QVERIFY(text.contains("10000000000")); // the mobile number of the sample
        write(file, text.replace("10000000000", "10000000001"));

        const auto answer = runJson({u"import"_s, file});

        QCOMPARE(answer.exit, 1);
        QCOMPARE(errorCode(answer), u"E907"_s);
    }

    void importsNothingOfAFileWithAProblem()
    {
        const auto file = m_folder->filePath(u"out.json"_s);
        QCOMPARE(runJson({u"new"_s, u"--from"_s, caseFile(sampleAnswers())}).exit, 0);
        QCOMPARE(runJson({u"export"_s, file}).json.value(u"exported"_s).toInt(), 2);
        auto text = fileContent(file);
        const auto last = text.lastIndexOf("\"retirement\"");
        write(file, text.replace(last, 12, "\"retired\""));

        const auto answer = elsewhere({u"import"_s, file});

        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.json.value(u"errors"_s).toArray().first().toObject().value(u"field"_s).toString(),
                 u"line 3, applications[1]"_s);
        QCOMPARE(elsewhere({u"list"_s}).json.value(u"applications"_s).toArray().size(), 0);
    }

    void choosesByDayAndStatus()
    {
        const auto file = m_folder->filePath(u"out.json"_s);

        QCOMPARE(runJson({u"export"_s, file, u"--from"_s, u"2098-01-01"_s}).json.value(u"exported"_s).toInt(), 0);
        QCOMPARE(runJson({u"export"_s, file, u"--to"_s, u"2098-01-01"_s}).json.value(u"exported"_s).toInt(), 1);
        QCOMPARE(runJson({u"export"_s, file, u"--status"_s, u"printed"_s}).json.value(u"exported"_s).toInt(), 0);
        QCOMPARE(runJson({u"export"_s, file, u"--status"_s, u"ready"_s}).json.value(u"exported"_s).toInt(), 1);
        QCOMPARE(runJson({u"export"_s, file, u"--status"_s, u"lost"_s}).exit, 1);
        QCOMPARE(runJson({u"export"_s, file, u"--from"_s, u"yesterday"_s}).exit, 1);
        QCOMPARE(runJson({u"export"_s, file, u"--from"_s, u"2026-02-02"_s, u"--to"_s, u"2026-02-01"_s}).exit, 1);
        QCOMPARE(runJson({u"export"_s, file, u"--from"_s, u"2026-02-02"_s, u"--to"_s, u"2026-02-02"_s}).exit, 0);
    }

    void makesATableAndDraftsOfIt()
    {
        const auto folder = m_folder->filePath(u"table"_s);
        QCOMPARE(runJson({u"export"_s, u"--csv"_s, folder}).exit, 0);
        const auto file = folder + u"/applications.csv"_s;
        QVERIFY(fileContent(file).startsWith("\xef\xbb\xbf"
                                             "reference,saved_at,edition,region_name,per_month,standing,"));

        const auto answer = elsewhere({u"import"_s, file});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"drafts"_s).toInt(), 1);
    }

    void passesOverDraftsThatAreHereAlready()
    {
        const auto file = m_folder->filePath(u"table.csv"_s);
        QCOMPARE(runJson({u"new"_s, u"--from"_s, caseFile(sampleAnswers())}).exit, 0); // the same answers twice
        QCOMPARE(runJson({u"export"_s, u"--csv"_s, file}).json.value(u"exported"_s).toInt(), 2);

        const auto first = elsewhere({u"import"_s, file});
        QCOMPARE(first.json.value(u"drafts"_s).toInt(), 1);
        QCOMPARE(first.json.value(u"skipped"_s).toInt(), 1);
        const auto again = elsewhere({u"import"_s, file});

        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json.value(u"drafts"_s).toInt(), 0);
        QCOMPARE(again.json.value(u"skipped"_s).toInt(), 2);
    }

    void holdsTheAnswersAgainstTheRules_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");

        const auto number = sampleAnswers().value(u"bank_card_number"_s).toString().toUtf8();
        QTest::newRow("mobile") << "10000000000"_ba
                                << "20000000000"_ba << u"E128"_s << u"mobile"_s;
        QTest::newRow("card number too short") << number << number.first(9) << u"E245"_s << u"bank_card_number"_s;
        QTest::newRow("region") << "\"hukou_region\":\"410"_ba
                                << "\"hukou_region\":\"990"_ba << u"E901"_s << u"hukou_region"_s;
    }

    void holdsTheAnswersAgainstTheRules()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto file = m_folder->filePath(u"out.json"_s);
        QCOMPARE(runJson({u"export"_s, file}).exit, 0);
        auto text = fileContent(file);
        QVERIFY2(text.contains(from), from.constData());
        write(file, text.replace(from, to));

        const auto answer = elsewhere({u"import"_s, file});

        QCOMPARE(answer.exit, 1);
        const auto errors = answer.json.value(u"errors"_s).toArray();
        QCOMPARE(errors.size(), 1);
        QTEST(errors.first().toObject().value(u"code"_s).toString(), "code");
        QFETCH(QString, place);
        QCOMPARE(errors.first().toObject().value(u"field"_s).toString(), u"line 2, applications[0]."_s + place);
        QCOMPARE(elsewhere({u"list"_s}).json.value(u"applications"_s).toArray().size(), 0);
    }

    void tellsProblemsOfATableByLine()
    {
        const auto file = m_folder->filePath(u"table.csv"_s);
        write(file,
              "name,mobile,bank_card_number,pay_channel\n"
              "王小示,10000000000,,\n"
              "李示例,123,12ab,debit\n");

        const auto answer = elsewhere({u"import"_s, u"--dry-run"_s, file});

        QCOMPARE(answer.exit, 1);
        QStringList fields;
        for (const auto error : answer.json.value(u"errors"_s).toArray())
            fields.append(error.toObject().value(u"field"_s).toString());
        QCOMPARE(fields, (QStringList{u"line 3, mobile"_s, u"line 3, bank_card_number"_s}));
    }

    void writesAPaperForEach()
    {
        const auto folder = m_folder->filePath(u"papers"_s);

        const auto answer = runJson({u"export"_s, u"--pdf"_s, folder});

        QCOMPARE(answer.exit, 0);
        QVERIFY(fileContent(folder + u'/' + m_reference + u".pdf"_s).startsWith("%PDF"));
    }

    void writesOnePaperForAll()
    {
        const auto other = runJson({u"new"_s, u"--from"_s, caseFile(sampleAnswers())}).json.value(u"reference"_s);
        const auto file = m_folder->filePath(u"all.pdf"_s);

        const auto answer = runJson({u"export"_s, u"--one-pdf"_s, file});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"exported"_s).toInt(), 2);
        QCOMPARE(answer.json.value(u"files"_s).toArray(), QJsonArray{file});
        const auto text = pdfText(fileContent(file));
        QVERIFY(text.contains(m_reference));
        QVERIFY(text.contains(other.toString()));
        for (const auto entry : runJson({u"list"_s}).json.value(u"applications"_s).toArray())
            QCOMPARE(entry.toObject().value(u"prints"_s).toInt(), 1);
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void writesNoPaperForNone()
    {
        const auto file = m_folder->filePath(u"all.pdf"_s);

        const auto answer = runJson({u"export"_s, u"--one-pdf"_s, file, u"--from"_s, u"2098-01-01"_s});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"files"_s).toArray().size(), 0);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(runJson({u"export"_s, u"--one-pdf"_s, u"--pdf"_s, file}).exit, 2);
    }

    /// A folder stands where one of the papers would go.
    void tellsWhichPaperFailedAndWritesTheOthers()
    {
        const auto other = runJson({u"new"_s, u"--from"_s, caseFile(sampleAnswers())}).json.value(u"reference"_s);
        const auto folder = m_folder->filePath(u"papers"_s);
        QVERIFY(QDir().mkpath(folder + u'/' + m_reference + u".pdf/x"_s));

        const auto answer = runJson({u"export"_s, u"--pdf"_s, folder});

        QCOMPARE(answer.exit, 4);
        QCOMPARE(answer.json.value(u"exported"_s).toInt(), 1);
        QCOMPARE(answer.json.value(u"errors"_s).toArray().first().toObject().value(u"field"_s).toString(), m_reference);
        QVERIFY(fileContent(folder + u'/' + other.toString() + u".pdf"_s).startsWith("%PDF"));
    }

private:
    Answer elsewhere(const QStringList &words) const
    {
        return runJson(words + QStringList{u"--lang"_s, u"en"_s, u"--data-dir"_s, m_folder->filePath(u"elsewhere"_s)});
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QJsonArray applications(const QString &path)
    {
        return QJsonDocument::fromJson(fileContent(path)).object().value(u"applications"_s).toArray();
    }

    QString m_reference;
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
