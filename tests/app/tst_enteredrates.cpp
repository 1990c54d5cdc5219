#include "tests/app/programrun.h"

using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// `canbao rates enter`, `entered` and `remove` on the shipped reference data, and what they change elsewhere. The
/// notice is invented: a province far in the future, where nothing is published.
class EnteredRatesTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void keepsAndPrintsANotice()
    {
        const auto answer = enter(notice());

        QCOMPARE(answer.exit, 0);
        compareMembers(answer.json,
                       {{u"id"_s, 1},
                        {u"region"_s, u"320000"_s},
                        {u"scheme"_s, u"pension"_s},
                        {u"from"_s, u"2098-01"_s},
                        {u"lower_limit"_s, u"9000.00"_s},
                        {u"total_rate"_s, u"20%"_s},
                        {u"superseded"_s, QJsonValue()}});
        QCOMPARE(answer.json.value(u"source"_s).toObject().value(u"confidence"_s).toString(), u"entered_by_hand"_s);
        const auto listed = runJson({u"rates"_s, u"entered"_s});
        QCOMPARE(listed.exit, 0);
        QCOMPARE(listed.json.value(u"entered"_s).toArray().size(), 1);
        QCOMPARE(listed.json.value(u"unreadable"_s).toInt(), 0);
        QVERIFY(run({u"rates"_s, u"entered"_s, u"--lang"_s, u"en"_s}).text.contains(u"No. 1"_s));
    }

    void countsInQuotesAndRates()
    {
        const QStringList question{u"quote"_s,   u"--region"_s, u"320102"_s, u"--month"_s,
                                   u"2098-05"_s, u"--scheme"_s, u"pension"_s};
        QCOMPARE(firstOf(runJson(question), u"lines"_s).value(u"provisional"_s), QJsonValue(true));
        QCOMPARE(enter(notice()).exit, 0);

        compareMembers(firstOf(runJson(question), u"lines"_s),
                       {{u"total"_s, u"1800.00"_s},
                        {u"personal_account"_s, u"720.00"_s},
                        {u"known"_s, true},
                        {u"provisional"_s, false},
                        {u"entered_by_hand"_s, true},
                        {u"confidence"_s, u"entered_by_hand"_s}});
        const auto rates = runJson({u"rates"_s, u"--region"_s, u"320102"_s, u"--month"_s, u"2098-05"_s});
        compareMembers(firstOf(rates, u"rates"_s), {{u"lower_limit"_s, u"9000.00"_s}, {u"entered_by_hand"_s, true}});
        QVERIFY(run(question + QStringList{u"--lang"_s, u"en"_s}).text.contains(u"entered by hand"_s));
        QVERIFY(run(question + QStringList{u"--lang"_s, u"zh"_s}).text.contains(u"手工录入"_s));
    }

    void saysWhatPublishedFiguresSupersede()
    {
        auto known = notice();
        known.insert(u"region"_s, u"110000"_s);
        known.insert(u"from"_s, u"2025-07"_s); // 京人社发〔2025〕11号 holds from then on
        known.insert(u"to"_s, u"2025-12"_s);
        QCOMPARE(enter(known).exit, 0);

        const auto listed = firstOf(runJson({u"rates"_s, u"entered"_s}), u"entered"_s);

        QCOMPARE(listed.value(u"superseded"_s).toObject().value(u"from"_s).toString(), u"2025-07"_s);
        const auto line = firstOf(
            runJson({u"quote"_s, u"--region"_s, u"110000"_s, u"--month"_s, u"2025-07"_s, u"--scheme"_s, u"pension"_s}),
            u"lines"_s);
        compareMembers(line, {{u"total"_s, u"1432.40"_s}, {u"entered_by_hand"_s, false}});
    }

    void saysEveryProblemOfANotice()
    {
        const auto answer = enter({{u"scheme"_s, u"pension"_s},
                                   {u"from"_s, u"2098-13"_s},
                                   {u"total_rate"_s, u"120%"_s},
                                   {u"lower_limit"_s, u"9000.001"_s},
                                   {u"document_date"_s, u"2099-01-01"_s}});

        QCOMPARE(answer.exit, 1);
        QStringList found;
        for (const auto &error : answer.json.value(u"errors"_s).toArray())
            found << error[u"code"_s].toString() + u' ' + error[u"field"_s].toString();
        found.sort();
        QCOMPARE(found,
                 (QStringList{u"E606 document_number"_s, u"E607 document_date"_s, u"E611 region"_s, u"E612 from"_s,
                              u"E615 total_rate"_s, u"E619 lower_limit"_s}));
        QVERIFY(!QFile::exists(m_folder->filePath(u"data/archive.db"_s))); // nothing was kept
    }

    void refusesWhatAFileMayNotSay_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("a question that is none") << u"wage"_s << QJsonValue(u"1"_s) << u"E913"_s;
        QTest::newRow("a number for an amount") << u"lower_limit"_s << QJsonValue(9000.1) << u"E914"_s;
        QTest::newRow("no such insurance") << u"scheme"_s << QJsonValue(u"housing"_s) << u"E914"_s;
        QTest::newRow("no such region") << u"region"_s << QJsonValue(u"999999"_s) << u"E901"_s;
        QTest::newRow("a text for a list") << u"grades"_s << QJsonValue(u"9000"_s) << u"E914"_s;
        QTest::newRow("no kind of list") << u"grades"_s << QJsonValue(QJsonObject()) << u"E914"_s;
        QTest::newRow("a number for a grade")
            << u"grades"_s << QJsonValue(QJsonObject{{u"kind"_s, u"yuan"_s}, {u"bases"_s, QJsonArray{9000}}})
            << u"E914"_s;
        QTest::newRow("a list of the other kind")
            << u"grades"_s << QJsonValue(QJsonObject{{u"kind"_s, u"yuan"_s}, {u"percents"_s, QJsonArray{u"60"_s}}})
            << u"E914"_s;
        QTest::newRow("more names than grades") << u"grades"_s
                                                << QJsonValue(QJsonObject{{u"kind"_s, u"yuan"_s},
                                                                          {u"bases"_s, QJsonArray{u"9000"_s}},
                                                                          {u"names"_s, QJsonArray{u"a"_s, u"b"_s}}})
                                                << u"E914"_s;
        QTest::newRow("something else of a list")
            << u"grades"_s << QJsonValue(QJsonObject{{u"kind"_s, u"free"_s}, {u"step"_s, u"1"_s}}) << u"E913"_s;
        QTest::newRow("no such variant") << u"variant"_s << QJsonValue(u"tier_9"_s) << u"E914"_s;
    }

    void refusesWhatAFileMayNotSay()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, code);
        auto object = notice();
        object.insert(member, value);

        const auto answer = enter(object);

        QCOMPARE(answer.exit, 1);
        QCOMPARE(errorCode(answer), code);
        QCOMPARE(answer.json.value(u"errors"_s).toArray().first()[u"field"_s].toString(), member);
    }

    void keepsAListOfBasesAndOffersIt()
    {
        const auto answer = enter(listed());

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"grades"_s).toObject(),
                 (QJsonObject{{u"kind"_s, u"yuan"_s},
                              {u"percents"_s, QJsonArray()},
                              {u"bases"_s, QJsonArray{u"9000.00"_s, u"12000.00"_s}},
                              {u"names"_s, QJsonArray{u"一档"_s, QString()}}}));
        const auto rates = runJson({u"rates"_s, u"--region"_s, u"320102"_s, u"--month"_s, u"2098-05"_s});
        compareMembers(firstOf(rates, u"rates"_s),
                       {{u"grade_kind"_s, u"yuan"_s},
                        {u"grades"_s, QJsonArray{u"9000.00"_s, u"12000.00"_s}},
                        {u"grade_names"_s, QJsonArray{u"一档"_s, QString()}},
                        {u"entered_by_hand"_s, true}});
        const auto text = run({u"rates"_s, u"entered"_s, u"--lang"_s, u"en"_s}).text;
        QVERIFY2(text.contains(u"to choose from: 一档 ¥9,000 · ¥12,000"_s), qPrintable(text));
    }

    void readsTheListThatItWrites()
    {
        const auto written = enter(listed()).json.value(u"grades"_s);
        auto again = notice();
        again.insert(u"grades"_s, written);

        QCOMPARE(enter(again).json.value(u"grades"_s), written);
    }

    void addsSupplementsToTheMedicalPremium()
    {
        QJsonObject medical{{u"region"_s, u"320100"_s},
                            {u"scheme"_s, u"medical"_s},
                            {u"from"_s, u"2098-01"_s},
                            {u"total_rate"_s, u"8%"_s},
                            {u"lower_limit"_s, u"5000"_s},
                            {u"supplement_yearly"_s, u"70"_s},
                            {u"supplement_rate"_s, u"0.5"_s},
                            {u"document_number"_s, u"No. 2"_s},
                            {u"document_date"_s, u"2020-02-10"_s}};
        const auto answer = enter(medical);

        QCOMPARE(answer.exit, 0);
        compareMembers(answer.json, {{u"supplement_monthly"_s, u"5.83"_s}, {u"supplement_rate"_s, u"0.5%"_s}});
        const auto quoted =
            runJson({u"quote"_s, u"--region"_s, u"320102"_s, u"--month"_s, u"2098-05"_s, u"--scheme"_s, u"medical"_s});
        bool isFound = false;
        for (const auto &line : quoted.json.value(u"lines"_s).toArray()) {
            if (!line[u"entered_by_hand"_s].toBool())
                continue;
            isFound = true;
            QCOMPARE(line[u"total"_s].toString(), u"430.83"_s); // 400 + 25 + 5.83
        }
        QVERIFY(isFound);
    }

    void saysWhichGradeIsWrong()
    {
        auto wrong = notice();
        wrong.insert(u"grades"_s,
                     QJsonObject{{u"kind"_s, u"yuan"_s}, {u"bases"_s, QJsonArray{u"12000"_s, u"9500"_s, u"1"_s}}});

        const auto answer = enter(wrong);

        QCOMPARE(answer.exit, 1);
        QStringList found;
        for (const auto &error : answer.json.value(u"errors"_s).toArray())
            found << error[u"code"_s].toString() + u' ' + error[u"field"_s].toString();
        QCOMPARE(found, (QStringList{u"E631 grades"_s, u"E629 grades"_s}));
        QVERIFY(run({u"rates"_s, u"enter"_s, u"--from"_s, caseFile(wrong), u"--lang"_s, u"en"_s})
                    .errors.contains(u"Grade 3"_s));
    }

    void correctsUnderTheSameNumber()
    {
        QCOMPARE(enter(notice()).exit, 0);
        auto corrected = notice();
        corrected.insert(u"lower_limit"_s, u"9100"_s);

        const auto answer = enter(corrected);

        compareMembers(answer.json, {{u"id"_s, 1}, {u"lower_limit"_s, u"9100.00"_s}});
        QCOMPARE(runJson({u"rates"_s, u"entered"_s}).json.value(u"entered"_s).toArray().size(), 1);
    }

    void removesByNumber()
    {
        QCOMPARE(enter(notice()).exit, 0);

        const auto removed = runJson({u"rates"_s, u"remove"_s, u"1"_s});

        QCOMPARE(removed.exit, 0);
        QCOMPARE(removed.json.value(u"removed"_s).toObject().value(u"region"_s).toString(), u"320000"_s);
        QVERIFY(runJson({u"rates"_s, u"entered"_s}).json.value(u"entered"_s).toArray().isEmpty());
        const auto again = runJson({u"rates"_s, u"remove"_s, u"1"_s});
        QCOMPARE(again.exit, 1);
        QCOMPARE(errorCode(again), u"E623"_s);
    }

    void makesNoArchiveWhereNothingWasEntered()
    {
        QCOMPARE(runJson({u"rates"_s, u"entered"_s}).exit, 0);
        QCOMPARE(runJson({u"rates"_s, u"--region"_s, u"110000"_s, u"--month"_s, u"2025-07"_s}).exit, 0);

        QVERIFY(!QFile::exists(m_folder->filePath(u"data/archive.db"_s)));
    }

    void leavesNothingOutInSilence()
    {
        QCOMPARE(enter(notice()).exit, 0);
        QFile file(m_folder->filePath(u"data/archive.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)); // no database any more
        file.write("junk");
        file.close();

        const auto answer = runJson({u"quote"_s, u"--region"_s, u"110000"_s, u"--month"_s, u"2025-07"_s});

        QCOMPARE(answer.exit, 4);
    }

    void refusesOtherWords()
    {
        for (const auto &words : {QStringList{u"enter"_s}, QStringList{u"remove"_s}, QStringList{u"all"_s}})
            QCOMPARE(runJson(QStringList{u"rates"_s} + words).exit, 2);
    }

private:
    static QJsonObject notice()
    {
        return {
            {u"region"_s, u"320000"_s},    {u"scheme"_s, u"pension"_s},        {u"from"_s, u"2098-01"_s},
            {u"to"_s, u"2098-12"_s},       {u"total_rate"_s, u"20%"_s},        {u"personal_account_rate"_s, u"8%"_s},
            {u"lower_limit"_s, u"9000"_s}, {u"document_number"_s, u"No. 1"_s}, {u"document_date"_s, u"2020-02-10"_s}};
    }
    static QJsonObject listed()
    {
        auto json = notice();
        json.insert(u"grades"_s,
                    QJsonObject{{u"kind"_s, u"yuan"_s},
                                {u"bases"_s, QJsonArray{u"9000"_s, u"12000"_s}},
                                {u"names"_s, QJsonArray{u"一档"_s, QString()}}});
        return json;
    }
    Answer enter(const QJsonObject &notice) const
    {
        return runJson({u"rates"_s, u"enter"_s, u"--from"_s, caseFile(notice)});
    }
    static QJsonObject firstOf(const Answer &answer, const QString &list)
    {
        return answer.json.value(list).toArray().first().toObject();
    }
};

QTEST_GUILESS_MAIN(EnteredRatesTest)
#include "tst_enteredrates.moc"
