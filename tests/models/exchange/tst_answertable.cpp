#include "models/exchange/answertable.h"

#include "models/application/draftjson.h"
#include "models/store/listtext.h"
#include "tests/support/applicationsamples.h"

#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

store::CsvFile parsed(const QByteArray &text)
{
    const auto plain = store::decodedText(text).value(); // without its mark
    return store::CsvFile::parse(plain.toUtf8(), u"table.csv"_s).value();
}

QByteArray answerTable(const std::vector<EnrolmentApplication> &applications)
{
    AnswerTable table;
    for (const EnrolmentApplication &application : applications)
        table.append(application);
    return table.text();
}

/// What a table can hold of an application's answers.
QJsonObject tableAnswers(const EnrolmentDraft &draft)
{
    auto json = toJson(draft);
    for (const auto *name : {"id", "current_step", "photo"})
        json.remove(QLatin1StringView(name));
    for (const QString &name : json.keys()) {
        if (json.value(name).isNull())
            json.remove(name);
    }
    return json;
}

} // namespace

class AnswerTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackEveryAnswer_data()
    {
        QTest::addColumn<EnrolmentApplication>("application");
        QTest::addRow("everything known") << beijingApplication();
        QTest::addRow("provisional") << provisionalApplication();
        QTest::addRow("nothing known") << nothingKnownApplication();
    }

    void bringsBackEveryAnswer()
    {
        QFETCH(EnrolmentApplication, application);

        const auto read = readAnswers(parsed(answerTable({application})));

        QCOMPARE(read.problems.size(), 0);
        QCOMPARE(read.drafts.size(), 1);
        QCOMPARE(tableAnswers(read.drafts.front()), tableAnswers(application.answers));
    }

    void keepsPicturesOut()
    {
        auto application = beijingApplication();
        application.answers.card.photo = QByteArray(1000, 'p');

        QVERIFY(!answerTable({application}).contains("photo,"));
        QVERIFY(!answerTable({application}).contains(QByteArray(100, 'p').toBase64().first(40)));
    }

    /// A table program runs what begins like a formula.
    void guardsAgainstFormulas_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"=1+1", "+49", "-1", "@SUM(A1)", "'=1", "\t1"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void guardsAgainstFormulas()
    {
        QFETCH(QString, name);
        auto application = beijingApplication();
        application.answers.person.name = name;

        const auto table = answerTable({application});

        QVERIFY(!table.contains("," + name.toUtf8()));
        QCOMPARE(readAnswers(parsed(table)).drafts.front().person.name, name);
    }

    void quotesWhatWouldBreakALine()
    {
        auto application = beijingApplication();
        application.answers.person.name = u"张, \"小\"\n参"_s;

        const auto read = readAnswers(parsed(answerTable({application})));

        QCOMPARE(read.drafts.size(), 1);
        QCOMPARE(read.drafts.front().person.name, u"张, \"小\"\n参"_s);
    }

    void listsEveryProblemWithItsLine()
    {
        const auto read = readAnswers(parsed("name,sex,declaration\n"
                                             "张三,male,true\n"
                                             "李四,unsure,true\n"
                                             "王五,female,perhaps\n"
                                             "赵六,female\n"));

        QCOMPARE(read.problems.size(), 3);
        QCOMPARE(read.problems[0].line, 3);
        QCOMPARE(read.problems[0].place, u"sex"_s);
        QCOMPARE(read.problems[1].line, 4);
        QCOMPARE(read.problems[1].place, u"declaration"_s);
        QCOMPARE(read.problems[2].line, 5);
        QCOMPARE(read.problems[2].error.code, Error::Code::FileMalformed);
    }

    void refusesColumnsItDoesNotKnow()
    {
        const auto read = readAnswers(parsed("name,colour,name\n张三,blue,李四\n"));

        QCOMPARE(read.drafts.size(), 0);
        QCOMPARE(read.problems.size(), 3); // the second and the twice-told one, at both its places
        QCOMPARE(read.problems[1].place, u"colour"_s);
        QCOMPARE(read.problems[1].error.code, Error::Code::FieldUnknown);
    }
};

QTEST_GUILESS_MAIN(AnswerTableTest)
#include "tst_answertable.moc"
