#include "tests/app/programrun.h"

using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

/// A man of September 1968 in a place with hukou there, who pays from November 2026 on.
QJsonObject man(const QString &region)
{
    return {{u"birth_date"_s, u"1968-09-02"_s},
            {u"sex"_s, u"male"_s},
            {u"hukou_region"_s, region},
            {u"same_as_hukou"_s, true},
            {u"route"_s, u"hukou"_s},
            {u"first_month"_s, u"2026-11"_s},
            {u"paid_before"_s, u"yes"_s},
            {u"frequency"_s, u"quarterly"_s},
            {u"months_paid"_s, QJsonArray{QJsonObject{{u"region"_s, region}, {u"pension_months"_s, u"160"_s}}}}};
}

QJsonObject with(QJsonObject answers, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        answers.insert(member.key(), member.value());
    return answers;
}

} // namespace

/// `canbao plan` on the shipped reference data.
class PlanCommandTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void listsEveryKindOfGrades_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("premium");

        // Free: nine common percentages; 60 % of 12116 is the floor 7270 → 1454.00.
        QTest::newRow("Beijing: free") << u"110105"_s << u"free"_s << 9 << u"1454.00"_s;
        QTest::newRow("Liaoning: seven percentages, annex of 2026") << u"210102"_s << u"percent"_s << 7 << u"906.60"_s;
        QTest::newRow("Tibet: six percentages, 7172.40") << u"540102"_s << u"percent"_s << 6 << u"1434.48"_s;
    }

    void listsEveryKindOfGrades()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, kind);
        QFETCH(const int, rows);
        QFETCH(const QString, premium);

        const auto answer = runJson({u"plan"_s, u"--from"_s, caseFile(man(region))});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"grade_kind"_s), kind);
        const auto grades = answer.json.value(u"grades"_s).toArray();
        QCOMPARE(grades.size(), rows);
        const auto floor = grades.first().toObject();
        QCOMPARE(floor.value(u"premium"_s), premium);
        for (const auto &set : {u"low"_s, u"middle"_s, u"high"_s}) {
            const auto plan = floor.value(u"plans"_s).toObject().value(set).toObject();
            QCOMPARE(plan.value(u"obstacle"_s), u"none"_s);
            QVERIFY(plan.value(u"payback"_s).isObject());
        }
        QVERIFY(grades.last().toObject().value(u"step"_s).isObject());
    }

    void looksAtOneGradeClosely()
    {
        const auto answer = runJson({u"plan"_s, u"--from"_s, caseFile(man(u"110105"_s)), u"--grade"_s, u"100%"_s});

        const auto plan = answer.json.value(u"plan"_s).toObject();
        QCOMPARE(plan.value(u"grade"_s), u"100%"_s);
        const auto middle = plan.value(u"sets"_s).toObject().value(u"middle"_s).toObject();
        // 61 in September 2029; 34 months are left, 160 were paid, 180 are needed.
        compareMembers(middle,
                       {{u"pension_start"_s, u"2029-09"_s},
                        {u"age_months"_s, 732},
                        {u"months_in_all"_s, 194},
                        {u"months_needed"_s, 180},
                        {u"payout_months"_s, u"132.0"_s}});
        const auto tree = plan.value(u"explanation"_s).toObject().value(u"pension"_s).toObject();
        QCOMPARE(tree.value(u"value"_s), middle.value(u"pension"_s).toObject().value(u"total"_s));
        QVERIFY(plan.value(u"life"_s).toArray().size() > 25);
        verifyMonths(plan.value(u"months"_s).toArray());
        QVERIFY(!middle.value(u"stated"_s).toArray().isEmpty());
    }

    void looksAtEveryGradeOnDemandOnly()
    {
        const QStringList words{u"plan"_s, u"--from"_s, caseFile(man(u"110105"_s))};
        QVERIFY(!runJson(words).json.contains(u"plans"_s));

        const auto answer = runJson(words + QStringList{u"--all"_s});

        const auto grades = answer.json.value(u"grades"_s).toArray();
        const auto plans = answer.json.value(u"plans"_s).toArray();
        QCOMPARE(plans.size(), grades.size());
        for (qsizetype at = 0; at < plans.size(); ++at) {
            const auto plan = plans.at(at).toObject();
            QCOMPARE(plan.value(u"grade"_s), grades.at(at).toObject().value(u"grade"_s));
            QVERIFY(plan.value(u"explanation"_s).toObject().value(u"pension"_s).isObject());
            QVERIFY(!plan.value(u"is_chosen"_s).toBool());
        }
    }

    /// Somebody of 28 has the longest trees: 35 years of them, one within the other.
    void answersInLessThanAThirdOfAMegabyte()
    {
        const auto young = with(man(u"110105"_s), {{u"birth_date"_s, u"1998-09-02"_s}});

        const auto answer = runJson({u"plan"_s, u"--from"_s, caseFile(young)});

        QVERIFY(answer.json.value(u"plan"_s).isObject());
        QVERIFY2(answer.text.toUtf8().size() < 330'000, qPrintable(QString::number(answer.text.toUtf8().size())));
    }

    void namesTheOptionThatCannotBe()
    {
        const auto answer =
            run({u"plan"_s, u"--from"_s, caseFile(man(u"110105"_s)), u"--grade"_s, u"much"_s, u"--lang"_s, u"en"_s});

        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.errors.startsWith(u"E914 --grade must be"_s), qPrintable(answer.errors));
        QVERIFY(!answer.errors.contains(u"file"_s));
    }

    void changesTheSetThatIsShown()
    {
        const auto answers = with(man(u"110105"_s), {{u"assumption_set"_s, u"low"_s}, {u"wage_growth"_s, u"2"_s}});

        const auto answer = runJson({u"plan"_s, u"--from"_s, caseFile(answers)});

        QCOMPARE(answer.json.value(u"assumption_set"_s), u"low"_s);
        const auto sets = answer.json.value(u"assumptions"_s).toObject();
        QCOMPARE(sets.value(u"low"_s).toObject().value(u"wage_growth"_s), u"2%"_s);
        QCOMPARE(sets.value(u"middle"_s).toObject().value(u"wage_growth"_s), u"2.96%"_s);
    }

    void namesTheWaysOutOfTooFewMonths()
    {
        const auto answers = with(man(u"110105"_s), {{u"months_paid"_s, QJsonArray()}, {u"paid_before"_s, u"no"_s}});

        const auto answer = run({u"plan"_s, u"--from"_s, caseFile(answers), u"--lang"_s, u"zh"_s});

        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.text.contains(u"到法定退休年龄后继续缴费146个月。"_s));
        QVERIFY(answer.text.contains(u"回本年龄"_s));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("growth beyond its limit")
            << QJsonObject{{u"wage_growth"_s, u"20"_s}} << u"E215"_s << u"wage_growth"_s;
        QTest::newRow("too early") << QJsonObject{{u"pension_start"_s, u"2028-08"_s}} << u"E218"_s
                                   << u"pension_start"_s;
        QTest::newRow("too many months") << QJsonObject{{u"plan_months"_s, u"35"_s}} << u"E220"_s << u"plan_months"_s;
        QTest::newRow("no place") << QJsonObject{{u"route"_s, QJsonValue()}} << u"E161"_s << u"route"_s;
        QTest::newRow("no such member") << QJsonObject{{u"luck"_s, u"1"_s}} << u"E913"_s << u"luck"_s;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const QJsonObject, change);
        QFETCH(const QString, code);
        QFETCH(const QString, field);

        const auto answer = runJson({u"plan"_s, u"--from"_s, caseFile(with(man(u"110105"_s), change))});

        QVERIFY(answer.exit != 0);
        QCOMPARE(errorCode(answer), code);
        QCOMPARE(answer.json.value(u"errors"_s).toArray().first().toObject().value(u"field"_s), field);
    }

    void needsACaseFile() { QCOMPARE(run({u"plan"_s}).exit, 2); }

    /// The case files that `canbao new` takes are taken here too.
    void readsTheSample() { QCOMPARE(runJson({u"plan"_s, u"--from"_s, samplePath()}).exit, 0); }

private:
    /// Beijing's rates of 2026 end in June 2027: eight months, and four that are provisional; 12116 × 20 % = 2423.20.
    static void verifyMonths(const QJsonArray &months)
    {
        QCOMPARE(months.size(), 2);
        const auto first = months.first().toObject();
        compareMembers(
            first, {{u"from"_s, u"2026-11"_s}, {u"to"_s, u"2027-06"_s}, {u"months"_s, 8}, {u"standing"_s, u"known"_s}});
        compareMembers(months.last().toObject(),
                       {{u"from"_s, u"2027-07"_s}, {u"to"_s, u"2027-10"_s}, {u"standing"_s, u"provisional"_s}});
        const auto pension = first.value(u"lines"_s).toArray().first().toObject();
        QCOMPARE(pension.value(u"total"_s), u"2423.20"_s);
        QVERIFY(pension.value(u"explanation"_s).isObject());
    }
};

QTEST_GUILESS_MAIN(PlanCommandTest)
#include "tst_plancommand.moc"
