#include "models/store/connection.h"
#include "tests/app/programrun.h"
#include "tests/support/pdfreading.h"
#include "tests/support/photosamples.h"

#include <QRegularExpression>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// Applications saved, listed, shown and printed on the command line.
class SavedApplicationTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void savesShowsAndPrintsAnApplication()
    {
        const auto created = runJson({u"new"_s, u"--from"_s, samplePath()});
        QVERIFY2(created.exit == 0, qPrintable(created.text));
        const auto reference = created.json.value(u"reference"_s).toString();
        QVERIFY(reference.startsWith(u"CB-"_s));

        const auto list = runJson({u"list"_s}).json.value(u"applications"_s).toArray();
        const auto shown = run({u"show"_s, reference});
        const auto shownInFull = run({u"show"_s, reference, u"--private"_s, u"--json"_s});
        const auto paper = m_folder->filePath(u"paper.pdf"_s);
        const auto printed = runJson({u"print"_s, reference, u"--pdf"_s, paper});
        const auto again = runJson({u"print"_s, reference.toLower(), u"--pdf"_s, paper});

        QCOMPARE(list.size(), 1);
        compareMembers(list.first().toObject(),
                       {{u"reference"_s, reference}, {u"grade"_s, u"60%"_s}, {u"prints"_s, 0}});
        QVERIFY(list.first().toObject().value(u"name"_s).toString().contains(u'*'));
        QVERIFY(!shown.text.contains(u"410105198603050008"_s));
        QVERIFY(!shown.text.contains(u"6228480000000000000"_s));
        QVERIFY(shownInFull.text.contains(u"410105198603050008"_s));
        QCOMPARE(printed.json.value(u"print"_s), QJsonValue(1));
        QCOMPARE(again.json.value(u"print"_s), QJsonValue(2));
        QVERIFY(fileContent(paper).startsWith("%PDF"));
    }

    /// Whatever the program would compose today: the pages are those of the first day.
    void printsTheKeptPages()
    {
        const auto reference = runJson({u"new"_s, u"--from"_s, samplePath()}).json.value(u"reference"_s).toString();
        const auto paper = m_folder->filePath(u"paper.pdf"_s);
        const QStringList print{u"print"_s, reference, u"--pdf"_s, paper};
        QCOMPARE(run(print).exit, 0);
        const auto first = pdfText(fileContent(paper));
        QCOMPARE(run(print).exit, 0);
        const auto second = pdfText(fileContent(paper));
        QCOMPARE(run(print + QStringList{u"--set"_s, u"annex"_s}).exit, 0);
        const auto annex = pdfText(fileContent(paper));

        QVERIFY2(first.contains(u"打印于"), qPrintable(first));
        QVERIFY(!first.contains(u"重印"));
        QVERIFY(second.contains(u"第1次重印"));
        QVERIFY(annex.contains(u"打印于")); // each kind of paper has its own count
        const auto prints = runJson({u"show"_s, reference}).json.value(u"prints"_s).toArray();
        QCOMPARE(prints.size(), 3);
        compareMembers(
            prints.at(1).toObject(),
            {{u"number"_s, 2}, {u"paper"_s, u"summary/own/zh"_s}, {u"target"_s, u"pdf"_s}, {u"as_saved"_s, true}});
        compareMembers(prints.at(2).toObject(), {{u"number"_s, 3}, {u"paper"_s, u"annex/own/zh"_s}});
    }

    void refusesDamagedPagesAndComposesThemAnewWhenAsked()
    {
        const auto reference = runJson({u"new"_s, u"--from"_s, samplePath()}).json.value(u"reference"_s).toString();
        QVERIFY(store::Connection::openReadWrite(m_folder->filePath(u"data/archive.db"_s))
                    .value()
                    ->run(u"UPDATE kept_paper SET sha256 = zeroblob(32)"_s));
        const auto paper = m_folder->filePath(u"paper.pdf"_s);

        const auto refused = runJson({u"print"_s, reference, u"--pdf"_s, paper});
        const bool isWritten = QFile::exists(paper);
        const auto anew = runJson({u"print"_s, reference, u"--anew"_s, u"--pdf"_s, paper});

        QCOMPARE(refused.exit, 4);
        QCOMPARE(errorCode(refused), u"E504"_s);
        QVERIFY(!isWritten);
        QCOMPARE(anew.exit, 0);
        QVERIFY(pdfText(fileContent(paper)).contains(u"参保登记摘要"_s));
        const auto prints = runJson({u"show"_s, reference}).json.value(u"prints"_s).toArray();
        QCOMPARE(prints.size(), 1);
        compareMembers(prints.at(0).toObject(), {{u"as_saved"_s, false}});
    }

    /// Its charts need more of the graphics system than words do.
    void printsTheCalculationAnnex()
    {
        const auto reference = runJson({u"new"_s, u"--from"_s, samplePath()}).json.value(u"reference"_s).toString();
        const auto paper = m_folder->filePath(u"annex.pdf"_s);

        const auto printed = runJson({u"print"_s, reference, u"--set"_s, u"annex"_s, u"--pdf"_s, paper});
        const auto refused = runJson({u"print"_s, reference, u"--set"_s, u"novel"_s, u"--pdf"_s, paper});

        QCOMPARE(printed.exit, 0);
        QVERIFY(fileContent(paper).startsWith("%PDF-"));
        QCOMPARE(refused.exit, 1);
        QCOMPARE(errorCode(refused), u"E914"_s);
    }

    void writesACalendarFile()
    {
        const auto reference = runJson({u"new"_s, u"--from"_s, samplePath()}).json.value(u"reference"_s).toString();
        const auto path = m_folder->filePath(u"payments.ics"_s);

        const auto answer = runJson({u"calendar"_s, reference, u"--ics"_s, path, u"--reminder"_s, u"5"_s});
        const auto plain = fileContent(path);
        const auto withTail = runJson({u"calendar"_s, reference, u"--ics"_s, path, u"--card-tail"_s});

        QVERIFY2(answer.exit == 0, qPrintable(answer.text));
        compareMembers(answer.json, {{u"reference"_s, reference}, {u"reminder_days"_s, 5}});
        QCOMPARE(answer.json.value(u"debits"_s).toArray().size(), 12);
        QCOMPARE(plain.count("BEGIN:VEVENT\r\n"), 12);
        QCOMPARE(plain.count("TRIGGER:-P5D\r\n"), 12);
        QVERIFY(!QByteArray(plain).replace("\r\n ", "").contains("••••"));
        QCOMPARE(withTail.json.value(u"reminder_days"_s), QJsonValue(3));
        QVERIFY(fileContent(path).replace("\r\n ", "").contains("•••• 0000")); // unfolded
    }

    void refusesWhatNoCalendarCanHave()
    {
        const auto reference = runJson({u"new"_s, u"--from"_s, samplePath()}).json.value(u"reference"_s).toString();
        const auto path = m_folder->filePath(u"payments.ics"_s);

        const auto late = runJson({u"calendar"_s, reference, u"--ics"_s, path, u"--reminder"_s, u"31"_s});
        const auto unknown = runJson({u"calendar"_s, u"CB-XXXX-XXXX"_s, u"--ics"_s, path});
        const auto nowhere = runJson({u"calendar"_s, reference, u"--ics"_s, m_folder->filePath(u"none/a.ics"_s)});

        QCOMPARE(late.exit, 1);
        QCOMPARE(errorCode(late), u"E251"_s);
        QVERIFY(unknown.exit != 0);
        QCOMPARE(nowhere.exit, 4);
        QCOMPARE(runJson({u"calendar"_s, reference}).exit, 2);
        QVERIFY(!QFile::exists(path));
    }

    void printsAtOnceWhenAsked()
    {
        const auto paper = m_folder->filePath(u"paper.pdf"_s);

        const auto created = runJson({u"new"_s, u"--from"_s, samplePath(), u"--pdf"_s, paper});

        QCOMPARE(created.exit, 0);
        QVERIFY(fileContent(paper).startsWith("%PDF"));
        QCOMPARE(runJson({u"list"_s}).json.value(u"applications"_s).toArray().first().toObject().value(u"prints"_s),
                 QJsonValue(1));
    }

    void keepsTheApplicationWhenItsPaperFails()
    {
        const auto created =
            runJson({u"new"_s, u"--from"_s, samplePath(), u"--pdf"_s, m_folder->filePath(u"none/a.pdf"_s)});

        QCOMPARE(created.exit, 4);
        QVERIFY(created.json.value(u"reference"_s).isString());
        QCOMPARE(runJson({u"list"_s}).json.value(u"applications"_s).toArray().size(), 1);
    }

    void namesEveryProblemOfACaseFile()
    {
        auto answers = sampleAnswers();
        answers.insert(u"document_number"_s, u"340524198001010013"_s);
        answers.remove(u"mobile"_s);
        answers.insert(u"declaration"_s, false);

        const auto answer = runJson({u"new"_s, u"--from"_s, caseFile(answers)});

        QCOMPARE(answer.exit, 1);
        QStringList fields;
        for (const auto &error : answer.json.value(u"errors"_s).toArray())
            fields.append(error.toObject().value(u"field"_s).toString());
        for (const auto &field : {u"document_number"_s, u"mobile"_s, u"declaration"_s})
            QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
        QVERIFY(!answer.text.contains(u"340524198001010013"_s));
        QVERIFY(runJson({u"list"_s}).json.value(u"applications"_s).toArray().isEmpty());
    }

    void takesThePhotoThatTheCaseNames()
    {
        QVERIFY(canbao::test::drawnPerson().save(m_folder->filePath(u"me.png"_s), "png"));
        auto answers = sampleAnswers();
        answers.insert(u"photo_file"_s, u"me.png"_s); // beside the case, not where the program was started

        const auto created = runJson({u"new"_s, u"--from"_s, caseFile(answers)});
        QVERIFY2(created.exit == 0, qPrintable(created.text));
        const auto reference = created.json.value(u"reference"_s).toString();
        const auto shown = runJson({u"show"_s, reference});
        const auto inFull = runJson({u"show"_s, reference, u"--private"_s});

        QVERIFY(!shown.json.value(u"answers"_s).toObject().contains(u"photo"_s)); // a face cannot be masked
        const auto jpeg =
            QByteArray::fromBase64(inFull.json.value(u"answers"_s).toObject().value(u"photo"_s).toString().toLatin1());
        QCOMPARE(QImage::fromData(jpeg).size(), QSize(358, 441));
        QVERIFY(!inFull.json.value(u"answers"_s).toObject().value(u"photo_at_window"_s).toBool(true));
        QCOMPARE(photosOnPaper(reference), 1);
    }

    /// Without one the sheet has a frame to glue a photo into.
    void printsNoPhotoWhereThereIsNone()
    {
        const auto reference = runJson({u"new"_s, u"--from"_s, samplePath()}).json.value(u"reference"_s).toString();

        QCOMPARE(photosOnPaper(reference), 0);
    }

    void refusesAPhotoThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");

        QTest::newRow("not there") << u"nobody.png"_s << u"first_card"_s << u"E911"_s << 4;
        QTest::newRow("too small") << u"small.png"_s << u"first_card"_s << u"E313"_s << 1;
        QTest::newRow("not a picture") << u"case.json"_s << u"first_card"_s << u"E312"_s << 1;
        QTest::newRow("no card") << u"me.png"_s << u"none_needed"_s << u"E914"_s << 1;
    }

    void refusesAPhotoThatDoesNotFit()
    {
        QFETCH(QString, file);
        QFETCH(QString, service);
        QFETCH(QString, code);
        QFETCH(int, exit);
        const auto person = canbao::test::drawnPerson();
        QVERIFY(person.save(m_folder->filePath(u"me.png"_s), "png"));
        QVERIFY(person.scaled(120, 150).save(m_folder->filePath(u"small.png"_s), "png"));
        auto answers = sampleAnswers();
        answers.insert(u"photo_file"_s, file);
        answers.insert(u"card_service"_s, service);

        const auto created = runJson({u"new"_s, u"--from"_s, caseFile(answers)});

        QCOMPARE(errorCode(created), code);
        QCOMPARE(created.exit, exit);
        QCOMPARE(created.json.value(u"errors"_s).toArray().first().toObject().value(u"field"_s), u"photo_file"_s);
        QVERIFY(runJson({u"list"_s}).json.value(u"applications"_s).toArray().isEmpty());
    }

    /// What the application says of its papers holds for `print`, too; --gloss asks for English beneath on purpose.
    void printsInTheWordsOfTheApplication_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("hasChinese");
        QTest::addColumn<bool>("hasEnglish");

        QTest::newRow("Chinese") << u"zh"_s << QStringList() << true << false;
        QTest::newRow("English") << u"en"_s << QStringList() << false << true;
        QTest::newRow("Chinese with English beneath") << u"zh_en"_s << QStringList() << true << true;
        QTest::newRow("Chinese, and asked for English") << u"zh"_s << QStringList{u"--gloss"_s} << true << true;
        QTest::newRow("English, and asked for both") << u"en"_s << QStringList{u"--gloss"_s} << true << true;
    }

    void printsInTheWordsOfTheApplication()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, options);
        QFETCH(bool, hasChinese);
        QFETCH(bool, hasEnglish);
        auto answers = sampleAnswers();
        answers.insert(u"paper_language"_s, words);
        const auto reference =
            runJson({u"new"_s, u"--from"_s, caseFile(answers)}).json.value(u"reference"_s).toString();
        const auto page = m_folder->filePath(u"paper.html"_s);
        const auto paper = m_folder->filePath(u"paper.pdf"_s);

        QCOMPARE(run(QStringList{u"print"_s, reference, u"--html"_s, page} + options).exit, 0);
        QCOMPARE(run(QStringList{u"print"_s, reference, u"--pdf"_s, paper} + options).exit, 0);

        const auto html = QString::fromUtf8(fileContent(page));
        const auto pdf = pdfText(fileContent(paper));
        QCOMPARE(html.contains(u"参保登记摘要"_s), hasChinese);
        QCOMPARE(html.contains(u"Enrolment summary"_s), hasEnglish);
        QCOMPARE(pdf.contains(u"参保登记摘要"_s), hasChinese);
        QCOMPARE(pdf.contains(u"Enrolment summary"_s), hasEnglish);
    }

    void namesAnUnknownMember()
    {
        auto answers = sampleAnswers();
        answers.insert(u"colour"_s, u"blue"_s);

        const auto answer = runJson({u"new"_s, u"--from"_s, caseFile(answers)});

        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.json.value(u"errors"_s).toArray().first().toObject().value(u"field"_s), u"colour"_s);
    }

    void keepsItsFolderPrivate()
    {
        QCOMPARE(runJson({u"list"_s}).exit, 0);

        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"data"_s)) & others));
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"data/archive.db"_s)) & others));
        QVERIFY(QFile::exists(m_folder->filePath(u"data/key/archive.key"_s)));
    }

private:
    /// Pictures of the photo's shape in the pack; the other one is the code for the clerk.
    int photosOnPaper(const QString &reference) const
    {
        const auto path = m_folder->filePath(u"pack.pdf"_s);
        if (run({u"print"_s, reference, u"--set"_s, u"pack"_s, u"--pdf"_s, path}).exit != 0)
            return -1;
        const auto list = pdfTool(u"pdfimages"_s, {u"-list"_s}, fileContent(path));
        return static_cast<int>(list.count(QRegularExpression(u"\\s358\\s+441\\s"_s)));
    }
};

QTEST_GUILESS_MAIN(SavedApplicationTest)
#include "tst_savedapplication.moc"
