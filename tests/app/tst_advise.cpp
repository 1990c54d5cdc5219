#include "tests/app/programrun.h"

using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// `canbao advise` on the shipped reference data: hukou in Zhengzhou, living in Guangzhou, from 2026-08 on.
class AdviseTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void hasTheDocumentedMembers()
    {
        const auto json = advised({}).json;

        for (const auto &member : {u"routes"_s, u"benefit_place"_s, u"retirement"_s, u"ineligible"_s})
            QVERIFY2(json.contains(member), qPrintable(member));
        QVERIFY(json.value(u"ineligible"_s).isNull());
        const auto routes = json.value(u"routes"_s).toArray();
        QCOMPARE(routes.size(), 3);
        for (const auto &route : routes) {
            for (const auto &member : {u"kind"_s, u"verdict"_s, u"reasons"_s, u"cost_12_months"_s, u"sources"_s})
                QVERIFY2(route.toObject().contains(member), qPrintable(member));
            const auto object = route.toObject();
            QCOMPARE(object.value(u"reason_texts"_s).toArray().size(), object.value(u"reasons"_s).toArray().size());
        }
    }

    /// No rule of Guangdong for people from elsewhere was found, but the country wants the limits cancelled (2025).
    void weighsTheThreeRoutes()
    {
        const auto routes = advised({}).json.value(u"routes"_s).toArray();

        compareMembers(routes.at(0).toObject(),
                       {{u"kind"_s, u"hukou"_s},
                        {u"region_code"_s, u"410105"_s},
                        {u"verdict"_s, u"allowed"_s},
                        {u"reasons"_s, QJsonArray{u"home_region"_s}}});
        compareMembers(routes.at(1).toObject(),
                       {{u"kind"_s, u"residence"_s},
                        {u"region_code"_s, u"440106"_s},
                        {u"verdict"_s, u"not_confirmed"_s},
                        {u"reasons"_s, QJsonArray{u"region_not_confirmed"_s, u"national_direction"_s}}});
        compareMembers(routes.at(2).toObject(),
                       {{u"kind"_s, u"company"_s},
                        {u"verdict"_s, u"with_conditions"_s},
                        {u"reasons"_s, QJsonArray{u"needs_employment"_s, u"no_employment"_s}},
                        {u"cost_12_months"_s, QJsonValue()}});
    }

    /// Zhengzhou's limits from 2025-07: 3831 × 20 % = 766.20, the wage 6385 × 20 % = 1277.00; medical is not known.
    void costsTwelveMonths()
    {
        const auto home = advised({}).json.value(u"routes"_s).toArray().at(0).toObject();

        compareMembers(home, {{u"cost_12_months"_s, u"9194.40"_s}, {u"cost_12_months_same_grade"_s, u"15324.00"_s}});
        QCOMPARE(home.value(u"months"_s).toArray().size(), 12);
        QVERIFY(!home.value(u"sources"_s).toArray().isEmpty());
    }

    void comparesAtTheGradeGiven_data()
    {
        QTest::addColumn<QString>("grade");
        QTest::addColumn<QString>("cost");

        QTest::newRow("lowest") << u"lowest"_s << u"9194.40"_s;
        QTest::newRow("60 % is the lowest base: 3831") << u"60%"_s << u"9194.40"_s;
        QTest::newRow("a base: 5000 × 20 % × 12") << u"5000"_s << u"12000.00"_s;
    }

    void comparesAtTheGradeGiven()
    {
        QFETCH(const QString, grade);
        QFETCH(const QString, cost);

        const auto answer = advised({u"--grade"_s, grade});

        QCOMPARE(answer.exit, 0);
        compareMembers(answer.json.value(u"routes"_s).toArray().at(0).toObject(),
                       {{u"cost_12_months_same_grade"_s, cost}});
    }

    /// 国办发〔2009〕66号 art. 6, the examples with the hukou in Henan.
    void tellsWhereThePensionIsDrawn_data()
    {
        QTest::addColumn<QStringList>("months");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("rule");

        const auto paid = u"--months-paid"_s;
        QTest::newRow("Henan 3, Guangdong 12 years, after one option")
            << QStringList{paid, u"410000:36"_s, u"440000:144"_s} << u"440000"_s << u"ten_years_at_relation"_s;
        QTest::newRow("each after its own option")
            << QStringList{paid, u"410000:36"_s, paid, u"440000:144"_s} << u"440000"_s << u"ten_years_at_relation"_s;
        QTest::newRow("with commas") << QStringList{paid, u"410000:36,440000:144"_s} << u"440000"_s
                                     << u"ten_years_at_relation"_s;
        QTest::newRow("Zhejiang 11, Guangdong 6 years")
            << QStringList{paid, u"330000:132"_s, u"440000:72"_s} << u"330000"_s << u"last_place_with_ten_years"_s;
        QTest::newRow("Zhejiang 7, Guangdong 6, Shanghai 4 years")
            << QStringList{paid, u"330000:84"_s, u"440000:72"_s, u"310000:48"_s} << u"410000"_s << u"hukou_place"_s;
        QTest::newRow("the relation at home")
            << QStringList{paid, u"440000:240"_s, u"410105:1"_s} << u"410000"_s << u"relation_at_hukou"_s;
        QTest::newRow("exactly ten years")
            << QStringList{paid, u"440106:120"_s} << u"440000"_s << u"ten_years_at_relation"_s;
        QTest::newRow("a month short") << QStringList{paid, u"440106:119"_s} << u"410000"_s << u"hukou_place"_s;
        QTest::newRow("nothing paid") << QStringList() << u"410000"_s << u"hukou_place"_s;
    }

    void tellsWhereThePensionIsDrawn()
    {
        QFETCH(const QStringList, months);
        QFETCH(const QString, region);
        QFETCH(const QString, rule);

        const auto answer = advised(months);

        QCOMPARE(answer.exit, 0);
        compareMembers(answer.json.value(u"benefit_place"_s).toObject(),
                       {{u"region_code"_s, region}, {u"rule"_s, rule}});
    }

    /// 国办发〔2009〕66号 art. 5: a woman of 40 in 2026-07 begins a temporary account in Guangzhou.
    void warnsOfATemporaryAccount()
    {
        const auto routes =
            advised({}, {u"1986-07-31"_s, u"female"_s, u"female_55"_s}).json.value(u"routes"_s).toArray();

        compareMembers(
            routes.at(1).toObject(),
            {{u"temporary_account"_s, u"yes"_s},
             {u"reasons"_s, QJsonArray{u"region_not_confirmed"_s, u"national_direction"_s, u"temporary_account"_s}}});
        compareMembers(routes.at(0).toObject(), {{u"temporary_account"_s, u"no"_s}});
    }

    /// Of a month of birth the day is not known: 50 at some time in 2026-08.
    void doesNotTakeAMonthOfBirthForItsFirstDay()
    {
        const auto routes = advised({}, {u"1976-08"_s, u"male"_s, u"male"_s}).json.value(u"routes"_s).toArray();

        compareMembers(routes.at(1).toObject(), {{u"temporary_account"_s, u"not_known"_s}});
    }

    /// 52 in 2023-01: a temporary account in Zhejiang, whose months count for the relation in Guangdong.
    void readsTheFirstMonthOfAStay()
    {
        const auto answer = advised({u"--months-paid"_s, u"440000:144:2011-01"_s, u"330000:60:2023-01"_s},
                                    {u"1970-06-15"_s, u"male"_s, u"male"_s});

        const auto benefit = answer.json.value(u"benefit_place"_s).toObject();
        compareMembers(benefit, {{u"region_code"_s, u"440000"_s}, {u"rule"_s, u"ten_years_at_relation"_s}});
        compareMembers(benefit.value(u"timeline"_s).toArray().at(1).toObject(),
                       {{u"region_code"_s, u"330000"_s},
                        {u"first_month"_s, u"2023-01"_s},
                        {u"temporary_account"_s, u"yes"_s},
                        {u"counts_for"_s, u"440000"_s}});
    }

    /// Born 1990-03, retired at 63 in 2053-03, when a pension needs 240 months (decision of 2024-09-13).
    void tellsTheMonthsStillNeeded()
    {
        const auto answer = advised({u"--months-paid"_s, u"410000:36"_s, u"440000:144"_s});

        compareMembers(answer.json.value(u"retirement"_s).toObject(),
                       {{u"month"_s, u"2053-03"_s},
                        {u"minimum_months"_s, 240},
                        {u"months_paid"_s, 180},
                        {u"months_still_needed"_s, 60}});
    }

    /// 国办发〔2019〕13号: 16 % and 8 % of 6000.
    void addsARealEmployment()
    {
        const auto answer = advised({u"--employed"_s, u"--wage"_s, u"6000"_s, u"--fee"_s, u"80"_s});

        const auto company = answer.json.value(u"routes"_s).toArray().at(2).toObject();
        compareMembers(company, {{u"reasons"_s, QJsonArray{u"needs_employment"_s}}, {u"fee_12_months"_s, u"960.00"_s}});
        compareMembers(company.value(u"employment"_s).toObject(),
                       {{u"employer_per_month"_s, u"960.00"_s}, {u"employee_per_month"_s, u"480.00"_s}});
    }

    /// Order 41 of 2019: permit holders enrol where they live and have no hukou.
    void advisesPermitHolders()
    {
        const auto answer = runJson({u"advise"_s, u"--document"_s, u"hong_kong_macao_permit"_s, u"--residence"_s,
                                     u"440106"_s, u"--months-paid"_s, u"110000:12"_s, u"440000:60"_s});

        const auto routes = answer.json.value(u"routes"_s).toArray();
        compareMembers(routes.at(0).toObject(), {{u"verdict"_s, u"not_allowed"_s}, {u"region_code"_s, QJsonValue()}});
        compareMembers(
            routes.at(1).toObject(),
            {{u"verdict"_s, u"with_conditions"_s}, {u"reasons"_s, QJsonArray{u"permit_holder_at_residence"_s}}});
        compareMembers(answer.json.value(u"benefit_place"_s).toObject(),
                       {{u"region_code"_s, u"440000"_s}, {u"rule"_s, u"longest_place"_s}});
    }

    /// Nobody may enrol who has reached the age.
    void saysWhoMayNotEnrol()
    {
        const auto answer = advised({}, {u"1950-01-01"_s, u"male"_s, u"male"_s});

        QCOMPARE(answer.exit, 0);
        const auto obstacle = answer.json.value(u"ineligible"_s).toObject();
        QVERIFY(obstacle.value(u"code"_s).isString());
        QVERIFY(!obstacle.value(u"message"_s).toString().isEmpty());
    }

    void saysNullForWhatWasNotAsked()
    {
        const auto json = runJson({u"advise"_s, u"--residence"_s, u"440106"_s}).json;

        QVERIFY(json.value(u"retirement"_s).isNull());
        compareMembers(json.value(u"benefit_place"_s).toObject(),
                       {{u"region_code"_s, QJsonValue()}, {u"rule"_s, QJsonValue()}});
        const auto home = json.value(u"routes"_s).toArray().at(0).toObject();
        compareMembers(home,
                       {{u"region_code"_s, QJsonValue()},
                        {u"cost_12_months"_s, QJsonValue()},
                        {u"verdict"_s, u"not_confirmed"_s},
                        {u"benefit_place"_s, QJsonValue()}});
    }

    void answersACaseFileAsItAnswersOptions()
    {
        const auto file = caseFile({{u"birth_date"_s, u"1990-03-31"_s},
                                    {u"sex"_s, u"male"_s},
                                    {u"category"_s, u"male"_s},
                                    {u"hukou_region"_s, u"410105"_s},
                                    {u"same_as_hukou"_s, false},
                                    {u"residence_region"_s, u"440106"_s},
                                    {u"months_paid"_s,
                                     QJsonArray{QJsonObject{{u"region"_s, u"410000"_s}, {u"pension_months"_s, 36}},
                                                QJsonObject{{u"region"_s, u"440000"_s},
                                                            {u"pension_months"_s, u"144"_s},
                                                            {u"first_month"_s, u"2012-03"_s}}}},
                                    {u"employment_confirmed"_s, true},
                                    {u"wage"_s, u"6000"_s},
                                    {u"company_fee"_s, u"80"_s},
                                    {u"first_month"_s, u"2026-08"_s}});

        const auto fromFile = runJson({u"advise"_s, u"--from"_s, file});
        const auto fromOptions = advised({u"--employed"_s, u"--wage"_s, u"6000"_s, u"--fee"_s, u"80"_s,
                                          u"--months-paid"_s, u"410000:36"_s, u"440000:144:2012-03"_s});

        QCOMPARE(fromFile.exit, 0);
        for (const auto &member : {u"routes"_s, u"benefit_place"_s, u"retirement"_s, u"ineligible"_s})
            QVERIFY2(fromFile.json.value(member) == fromOptions.json.value(member), qPrintable(member));
        compareMembers(fromFile.json.value(u"benefit_place"_s).toObject(),
                       {{u"region_code"_s, u"440000"_s}, {u"rule"_s, u"ten_years_at_relation"_s}});
    }

    /// The files that `canbao new` takes.
    void answersTheShippedExample()
    {
        const auto answer = runJson({u"advise"_s, u"--from"_s, samplePath()});

        QCOMPARE(answer.exit, 0);
        const auto routes = answer.json.value(u"routes"_s).toArray();
        compareMembers(routes.at(0).toObject(), {{u"region_code"_s, u"410105"_s}});
        compareMembers(routes.at(1).toObject(), {{u"region_code"_s, u"310115"_s}, {u"verdict"_s, u"allowed"_s}});
    }

    void answersWithItsExitCode_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");

        const auto home = [](const QStringList &more) { return QStringList{u"--hukou"_s, u"410105"_s} + more; };
        QTest::newRow("no place") << QStringList() << 2 << u"usage"_s << u"hukou"_s;
        QTest::newRow("unknown option") << home({u"--nothing"_s}) << 2 << u"usage"_s << QString();
        QTest::newRow("no such hukou") << QStringList{u"--hukou"_s, u"999999"_s} << 1 << u"E901"_s << u"hukou"_s;
        QTest::newRow("no such residence") << home({u"--residence"_s, u"44010"_s}) << 1 << u"E901"_s << u"residence"_s;
        QTest::newRow("no real birth") << home({u"--birth"_s, u"1990-13"_s}) << 1 << u"E123"_s << u"birth"_s;
        QTest::newRow("no such sex") << home({u"--sex"_s, u"other"_s}) << 1 << u"E914"_s << u"sex"_s;
        QTest::newRow("no such category") << home({u"--category"_s, u"55"_s}) << 1 << u"E914"_s << u"category"_s;
        QTest::newRow("no such document") << home({u"--document"_s, u"passport"_s}) << 1 << u"E914"_s << u"document"_s;
        QTest::newRow("months without a number")
            << home({u"--months-paid"_s, u"410000:x"_s}) << 1 << u"E914"_s << u"months-paid"_s;
        QTest::newRow("months of no region")
            << home({u"--months-paid"_s, u"999999:12"_s}) << 1 << u"E914"_s << u"months-paid"_s;
        QTest::newRow("months since no month")
            << home({u"--months-paid"_s, u"410000:12:2020-13"_s}) << 1 << u"E914"_s << u"months-paid"_s;
        QTest::newRow("no month") << home({u"--month"_s, u"2026-13"_s}) << 1 << u"E902"_s << u"month"_s;
        QTest::newRow("no grade") << home({u"--grade"_s, u"high"_s}) << 1 << u"E914"_s << u"grade"_s;
        QTest::newRow("no wage") << home({u"--wage"_s, u"much"_s}) << 1 << u"E903"_s << u"wage"_s;
        QTest::newRow("no fee") << home({u"--fee"_s, u"-1"_s}) << 1 << u"E903"_s << u"fee"_s;
        QTest::newRow("no case file") << QStringList{u"--from"_s, u"/nowhere.json"_s} << 4 << u"E911"_s << u"from"_s;
    }

    void answersWithItsExitCode()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, exit);
        QFETCH(const QString, code);
        QFETCH(const QString, field);

        const auto answer = runJson(QStringList{u"advise"_s} + words);

        QCOMPARE(answer.exit, exit);
        const auto problem = answer.json.value(u"errors"_s).toArray().first().toObject();
        compareMembers(problem, {{u"code"_s, code}, {u"field"_s, field}});
        QVERIFY(!problem.value(u"message"_s).toString().isEmpty());
        QVERIFY(!answer.json.contains(u"routes"_s));
    }

    void refusesACaseFileThatIsNone_data()
    {
        QTest::addColumn<QJsonObject>("answers");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");

        QTest::newRow("unknown member") << QJsonObject{{u"nothing"_s, 1}} << u"E913"_s << u"nothing"_s;
        QTest::newRow("unknown answer") << QJsonObject{{u"sex"_s, u"other"_s}} << u"E914"_s << u"sex"_s;
        QTest::newRow("a stay with an unknown member")
            << QJsonObject{{u"months_paid"_s, QJsonArray{QJsonObject{{u"months"_s, 1}}}}} << u"E914"_s
            << u"months_paid"_s;
    }

    void refusesACaseFileThatIsNone()
    {
        QFETCH(const QJsonObject, answers);
        QFETCH(const QString, code);
        QFETCH(const QString, field);

        const auto answer = runJson({u"advise"_s, u"--from"_s, caseFile(answers)});

        QCOMPARE(answer.exit, 1);
        compareMembers(answer.json.value(u"errors"_s).toArray().first().toObject(),
                       {{u"code"_s, code}, {u"field"_s, field}});
    }

    void saysEverythingThatIsWrongAtOnce()
    {
        const auto answer =
            runJson({u"advise"_s, u"--hukou"_s, u"999999"_s, u"--sex"_s, u"other"_s, u"--wage"_s, u"x"_s});

        QCOMPARE(answer.json.value(u"errors"_s).toArray().size(), 3);
    }

    void tellsItInWordsToo()
    {
        const auto answer = run(question({}) + QStringList{u"--lang"_s, u"en"_s});

        QCOMPARE(answer.exit, 0);
        for (const auto &words : {u"15,324.00"_s, u"Zhengzhou"_s, u"Guangzhou"_s, u"12333"_s})
            QVERIFY2(answer.text.contains(words), qPrintable(words + u" in "_s + answer.text));
    }

private:
    static QStringList question(const QStringList &more,
                                const QStringList &person = {u"1990-03"_s, u"male"_s, u"male"_s})
    {
        return QStringList{u"advise"_s,  u"--hukou"_s,    u"410105"_s,  u"--residence"_s, u"440106"_s,
                           u"--month"_s, u"2026-08"_s,    u"--birth"_s, person.at(0),     u"--sex"_s,
                           person.at(1), u"--category"_s, person.at(2)}
        + more;
    }

    Answer advised(const QStringList &more, const QStringList &person = {u"1990-03"_s, u"male"_s, u"male"_s}) const
    {
        return runJson(question(more, person));
    }
};

QTEST_GUILESS_MAIN(AdviseTest)
#include "tst_advise.moc"
