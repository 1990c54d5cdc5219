#include "tests/app/programrun.h"

#include <QDate>
#include <QDir>

using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// Runs the built program on the shipped reference data.
class CommandLineTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsIdentityNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QJsonObject>("expected");
        QTest::newRow("domain 2: 18 characters, GB 11643-1999")
            << u"11010519491231002X"_s << 0
            << QJsonObject{
                   {u"valid"_s, true},        {u"type"_s, u"resident_18"_s},   {u"birth_date"_s, u"1949-12-31"_s},
                   {u"sex"_s, u"female"_s},   {u"region_code"_s, u"110105"_s}, {u"upgraded"_s, QJsonValue()},
                   {u"error"_s, QJsonValue()}};
        QTest::newRow("domain 2: 15 digits are upgraded")
            << u"150102880730303"_s << 0 << QJsonObject{{u"valid"_s, true}, {u"upgraded"_s, u"150102198807303035"_s}};
        QTest::newRow("pasted with blanks and a small x")
            << u" 110105 19491231 002x\n"_s << 0 << QJsonObject{{u"valid"_s, true}};
        QTest::newRow("wrong check digit")
            << u"340524198001010013"_s << 1 << QJsonObject{{u"valid"_s, false}, {u"error"_s, u"E115"_s}};
        QTest::newRow("one digit short") << u"11010519491231002"_s << 1
                                         << QJsonObject{{u"valid"_s, false}, {u"error"_s, u"E113"_s}};
        QTest::newRow("nothing") << QString() << 1 << QJsonObject{{u"valid"_s, false}, {u"error"_s, u"E112"_s}};
    }

    void readsIdentityNumbers()
    {
        QFETCH(const QString, number);
        QFETCH(const int, exit);
        QFETCH(const QJsonObject, expected);

        const auto answer = runJson({u"id"_s, u"-"_s}, number);

        QCOMPARE(answer.exit, exit);
        compareMembers(answer.json, expected);
        QCOMPARE(answer.json.contains(u"errors"_s), exit != 0);
    }

    void refusesAnIdentityNumberAsAnArgument()
    {
        const auto answer = run({u"id"_s, u"11010519491231002X"_s, u"--lang"_s, u"en"_s});

        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.errors.contains(u"history"_s));
        QVERIFY(!answer.errors.contains(u"1949"_s));
    }

    void worksOutRetirement_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("month");
        QTest::addColumn<int>("minimum");
        QTest::newRow("last before the reform") << u"male"_s << u"1964-12"_s << u"2024-12"_s << 180;
        QTest::newRow("first of the reform, annex") << u"male"_s << u"1965-01"_s << u"2025-02"_s << 180;
        QTest::newRow("annex anchor, female_50") << u"female_50"_s << u"1975-01"_s << u"2025-02"_s << 180;
        QTest::newRow("female_55, 58 in the end") << u"female_55"_s << u"1986-03"_s << u"2044-03"_s << 240;
    }

    void worksOutRetirement()
    {
        QFETCH(const QString, category);
        QFETCH(const QString, birth);
        QFETCH(const QString, month);
        QFETCH(const int, minimum);

        const auto answer = runJson({u"retirement"_s, u"--category"_s, category, u"--birth"_s, birth});

        QCOMPARE(answer.exit, 0);
        compareMembers(answer.json, {{u"retirement_month"_s, month}, {u"minimum_months"_s, minimum}});
        QVERIFY(answer.json.value(u"age_years"_s).isDouble());
        QVERIFY(answer.json.value(u"earliest_month"_s).isString());
    }

    void estimatesPensions()
    {
        // golden_pension_cases.csv, anhui/1.json: printed years 30.7.
        const auto answer =
            runJson({u"pension"_s, u"--benefit-base"_s, u"7842"_s, u"--index"_s, u"0.6119"_s, u"--years"_s, u"30.7"_s,
                     u"--balance"_s, u"83687.25"_s, u"--payout-months"_s, u"195"_s});

        QCOMPARE(answer.exit, 0);
        compareMembers(answer.json,
                       {{u"basic"_s, u"1940.32"_s}, {u"account"_s, u"429.17"_s}, {u"total"_s, u"2369.49"_s}});
    }

    void takesMonthsInsteadOfYears()
    {
        const QStringList common{u"pension"_s, u"--benefit-base"_s,  u"10000"_s, u"--index"_s, u"1"_s, u"--balance"_s,
                                 u"0"_s,       u"--payout-months"_s, u"137.3"_s};

        const auto years = runJson(common + QStringList{u"--years"_s, u"15"_s});
        const auto months = runJson(common + QStringList{u"--months"_s, u"180"_s});

        QCOMPARE(years.json.value(u"basic"_s), u"1500.00"_s);
        QCOMPARE(months.json.value(u"basic"_s), u"1500.00"_s);
    }

    void quotesTheGoldenExamples_data()
    {
        QTest::addColumn<QStringList>("question");
        QTest::addColumn<QJsonObject>("line");
        QTest::newRow("domain 4: Beijing 2025-07, pension")
            << QStringList{u"110000"_s, u"2025-07"_s, u"--scheme"_s, u"pension"_s}
            << QJsonObject{{u"base"_s, u"7162.00"_s},  {u"total"_s, u"1432.40"_s}, {u"personal_account"_s, u"572.96"_s},
                           {u"pooled"_s, u"859.44"_s}, {u"known"_s, true},         {u"provisional"_s, false}};
        QTest::newRow("domain 4: Beijing 2025-07, unemployment")
            << QStringList{u"110000"_s, u"2025-07"_s, u"--scheme"_s, u"unemployment"_s}
            << QJsonObject{{u"total"_s, u"71.62"_s}};
        QTest::newRow("domain 4: Beijing 2025-07, medical fixed")
            << QStringList{u"110000"_s, u"2025-07"_s, u"--scheme"_s, u"medical"_s}
            << QJsonObject{{u"total"_s, u"584.92"_s}};
        QTest::newRow("a county has its province's rate")
            << QStringList{u"110108"_s, u"2025-07"_s, u"--scheme"_s, u"pension"_s}
            << QJsonObject{{u"total"_s, u"1432.40"_s}};
        QTest::newRow("domain 4: Jiangsu 2025, base 4952")
            << QStringList{u"320000"_s, u"2025-07"_s, u"--scheme"_s, u"pension"_s, u"--base"_s, u"4952"_s}
            << QJsonObject{{u"total"_s, u"990.40"_s}, {u"personal_account"_s, u"396.16"_s}, {u"pooled"_s, u"594.24"_s}};
        QTest::newRow("domain 4: Zhejiang 4812 of 2024")
            << QStringList{u"330000"_s, u"2024-07"_s, u"--scheme"_s, u"pension"_s, u"--base"_s, u"4812"_s}
            << QJsonObject{{u"total"_s, u"962.40"_s}};
        QTest::newRow("a grade with its sign")
            << QStringList{u"310000"_s, u"2025-07"_s, u"--scheme"_s, u"pension"_s, u"--grade"_s, u"100%"_s}
            << QJsonObject{{u"base"_s, u"12434.00"_s}, {u"total"_s, u"2486.80"_s}};
        QTest::newRow("a grade without its sign")
            << QStringList{u"310000"_s, u"2025-07"_s, u"--scheme"_s, u"pension"_s, u"--grade"_s, u"100"_s}
            << QJsonObject{{u"base"_s, u"12434.00"_s}};
    }

    void quotesTheGoldenExamples()
    {
        QFETCH(const QStringList, question);
        QFETCH(const QJsonObject, line);

        const auto answer =
            runJson(QStringList{u"quote"_s, u"--region"_s, question[0], u"--month"_s, question[1]} + question.mid(2));

        QCOMPARE(answer.exit, 0);
        const auto lines = answer.json.value(u"lines"_s).toArray();
        QVERIFY(!lines.isEmpty());
        compareMembers(lines.first().toObject(), line);
        for (const auto &member : {u"scheme"_s, u"variant"_s, u"month"_s, u"confidence"_s, u"source"_s})
            QVERIFY2(lines.first().toObject().contains(member), qPrintable(member));
    }

    void quotesEveryVariant()
    {
        const auto answer =
            runJson({u"quote"_s, u"--region"_s, u"500000"_s, u"--month"_s, u"2025-07"_s, u"--scheme"_s, u"medical"_s});

        QStringList totals;
        for (const auto &line : answer.json.value(u"lines"_s).toArray())
            totals.append(line.toObject().value(u"total"_s).toString());
        totals.sort();
        QCOMPARE(totals, (QStringList{u"256.25"_s, u"563.75"_s})); // domain 4: Chongqing 3,075 and 6,765 a year
    }

    void quotesMonthByMonth()
    {
        const auto answer = runJson({u"quote"_s, u"--region"_s, u"110000"_s, u"--month"_s, u"2026-01"_s, u"--scheme"_s,
                                     u"pension"_s, u"--months"_s, u"12"_s});

        const auto lines = answer.json.value(u"lines"_s).toArray();
        QCOMPARE(lines.size(), 12);
        QCOMPARE(lines[5].toObject().value(u"base"_s), u"7162.00"_s);
        QCOMPARE(lines[6].toObject().value(u"base"_s), u"7270.00"_s);
    }

    void saysWhenAnOlderRateIsUsed()
    {
        const auto answer =
            runJson({u"quote"_s, u"--region"_s, u"110000"_s, u"--month"_s, u"2030-01"_s, u"--scheme"_s, u"pension"_s});

        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.json.value(u"lines"_s).toArray().first().toObject().value(u"provisional"_s).toBool());
    }

    void saysWhenNothingIsKnown()
    {
        const auto answer =
            runJson({u"quote"_s, u"--region"_s, u"410000"_s, u"--month"_s, u"2025-07"_s, u"--scheme"_s, u"medical"_s});

        QCOMPARE(answer.exit, 3);
        const auto line = answer.json.value(u"lines"_s).toArray().first().toObject();
        QCOMPARE(line.value(u"known"_s), QJsonValue(false));
        QVERIFY(line.value(u"total"_s).isNull());
        QCOMPARE(errorCode(answer), u"E219"_s);
    }

    void listsRatesWithTheirSources()
    {
        const auto answer = runJson({u"rates"_s, u"--region"_s, u"310115"_s, u"--month"_s, u"2026-07"_s});

        QCOMPARE(answer.exit, 0);
        const auto pension = answer.json.value(u"rates"_s).toArray().first().toObject();
        compareMembers(pension,
                       {{u"scheme"_s, u"pension"_s}, {u"lower_limit"_s, u"7546.00"_s}, {u"total"_s, u"20%"_s}});
        QVERIFY(pension.value(u"source"_s).isObject());
    }

    void findsRegions_data()
    {
        QTest::addColumn<QString>("search");
        for (const auto &search : {u"海淀"_s, u"haidian"_s, u"hdq"_s, u"110108"_s})
            QTest::newRow(qPrintable(search)) << search;
    }

    void findsRegions()
    {
        QFETCH(const QString, search);

        const auto answer = runJson({u"regions"_s, search});

        QCOMPARE(answer.exit, 0);
        QStringList codes;
        for (const auto &region : answer.json.value(u"regions"_s).toArray())
            codes.append(region.toObject().value(u"code"_s).toString());
        QVERIFY(codes.contains(u"110108"_s));
    }

    void weighsThreeRoutes()
    {
        const auto answer = runJson(
            {u"advise"_s, u"--hukou"_s, u"410105"_s, u"--residence"_s, u"310115"_s, u"--month"_s, u"2026-07"_s});

        QCOMPARE(answer.exit, 0);
        const auto routes = answer.json.value(u"routes"_s).toArray();
        QCOMPARE(routes.size(), 3);
        compareMembers(routes[0].toObject(),
                       {{u"kind"_s, u"hukou"_s}, {u"region_code"_s, u"410105"_s}, {u"verdict"_s, u"allowed"_s}});
        compareMembers(routes[1].toObject(), {{u"kind"_s, u"residence"_s}, {u"region_code"_s, u"310115"_s}});
        QVERIFY(routes[1].toObject().value(u"cost_12_months"_s).isString());
        QVERIFY(routes[1].toObject().value(u"sources"_s).isArray());
        QCOMPARE(routes[2].toObject().value(u"kind"_s), u"company"_s);
    }

    void answersWithItsExitCode_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        const auto quote = [](const QStringList &more) { return QStringList{u"quote"_s} + more; };
        QTest::newRow("unknown command") << QStringList{u"nothing"_s} << 2 << u"usage"_s;
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--nothing"_s} << 2 << u"usage"_s;
        QTest::newRow("missing option") << quote({u"--region"_s, u"110000"_s}) << 2 << u"usage"_s;
        QTest::newRow("grade and base") << quote({u"--grade"_s, u"60"_s, u"--base"_s, u"5000"_s}) << 2 << u"usage"_s;
        QTest::newRow("no search") << QStringList{u"regions"_s} << 2 << u"usage"_s;
        QTest::newRow("no such language") << QStringList{u"list"_s, u"--lang"_s, u"fr"_s} << 2 << u"usage"_s;
        QTest::newRow("no such month") << quote({u"--region"_s, u"110000"_s, u"--month"_s, u"2025-13"_s}) << 1
                                       << u"E902"_s;
        QTest::newRow("no such region") << quote({u"--region"_s, u"999999"_s, u"--month"_s, u"2025-07"_s}) << 1
                                        << u"E901"_s;
        QTest::newRow("base too low") << quote(
            {u"--region"_s, u"110000"_s, u"--month"_s, u"2025-07"_s, u"--base"_s, u"7161.99"_s})
                                      << 1 << u"E212"_s;
        QTest::newRow("no such category")
            << QStringList{u"retirement"_s, u"--category"_s, u"female"_s, u"--birth"_s, u"1980-01"_s} << 1 << u"E904"_s;
        QTest::newRow("malformed reference") << QStringList{u"show"_s, u"CB-1"_s} << 1 << u"E905"_s;
        QTest::newRow("no region found") << QStringList{u"regions"_s, u"xyzxyz"_s} << 3 << u"E901"_s;
        QTest::newRow("no case file") << QStringList{u"new"_s, u"--from"_s, u"/nowhere.json"_s} << 4 << u"E911"_s;
        QTest::newRow("folder under a file")
            << QStringList{u"list"_s, u"--data-dir"_s, samplePath() + u"/data"_s} << 4 << u"E703"_s;
    }

    void answersWithItsExitCode()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, exit);
        QFETCH(const QString, code);

        const auto json = runJson(words);
        const auto plain = run(words);

        QCOMPARE(json.exit, exit);
        QCOMPARE(errorCode(json), code);
        QVERIFY(!json.json.value(u"errors"_s).toArray().first().toObject().value(u"message"_s).toString().isEmpty());
        QCOMPARE(plain.exit, exit);
        QVERIFY(!plain.errors.isEmpty());
    }

    void saysThatTheReferenceDataAreMissing()
    {
        m_share = m_folder->path();
        const auto answer = runJson({u"regions"_s, u"haidian"_s});
        m_share.clear();

        QCOMPARE(answer.exit, 4);
        QCOMPARE(errorCode(answer), u"E959"_s);
    }

    void speaksBothLanguages()
    {
        const QStringList question{u"quote"_s, u"--region"_s, u"110000"_s, u"--month"_s, u"2025-07"_s};

        const auto english = run(question + QStringList{u"--lang"_s, u"en"_s});
        const auto chinese = run(question + QStringList{u"--lang=zh"_s});

        QCOMPARE(english.exit, 0);
        QVERIFY(english.text.contains(u"Beijing"_s));
        QVERIFY(english.text.contains(u"1,432.40"_s));
        QVERIFY(chinese.text.contains(u"北京市"_s));
        QVERIFY(chinese.text.contains(u"1,432.40"_s));
    }

    void explainsEveryCommand()
    {
        const auto overview = run({u"--help"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(overview.exit, 0);

        for (const auto &command : {u"id"_s, u"retirement"_s, u"pension"_s, u"quote"_s, u"rates"_s, u"regions"_s,
                                    u"advise"_s, u"plan"_s, u"new"_s, u"list"_s, u"show"_s, u"print"_s}) {
            QVERIFY2(overview.text.contains(u"  %1 "_s.arg(command)), qPrintable(command));
            const auto help = run({command, u"--help"_s, u"--lang"_s, u"en"_s});
            QCOMPARE(help.exit, 0);
            QVERIFY(help.text.contains(u"--json"_s));
            QVERIFY(help.text.contains(u"canbao "_s + command));
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
