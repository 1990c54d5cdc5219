#include "tests/app/programrun.h"

using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// `canbao rates --as-on`, `--diff` and `--coverage` on the shipped reference data; figures only of years long settled.
class RatesReportsTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void takesADayOrAMonth_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("day");
        QTest::newRow("a month as ever") << u"--month"_s << u"2025-09"_s;
        QTest::newRow("a month") << u"--as-on"_s << u"2025-09"_s;
        QTest::newRow("a day") << u"--as-on"_s << u"2025-09-30"_s;
    }

    void takesADayOrAMonth()
    {
        QFETCH(QString, option);
        QFETCH(QString, day);

        const auto answer = runJson({u"rates"_s, u"--region"_s, u"110105"_s, option, day});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"month"_s).toString(), u"2025-09"_s);
        const auto pension = firstOf(answer, u"rates"_s);
        QCOMPARE(pension.value(u"lower_limit"_s).toString(), u"7162.00"_s);
        QVERIFY(pension.contains(u"age_light"_s));
        QVERIFY(pension.contains(u"period_basis"_s));
        QVERIFY(pension.contains(u"confidence"_s));
    }

    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no such day") << QStringList{u"--as-on"_s, u"2025-02-30"_s} << 1;
        QTest::newRow("a day and a month") << QStringList{u"--as-on"_s, u"2025-02"_s, u"--month"_s, u"2025-02"_s} << 1;
        QTest::newRow("neither") << QStringList() << 2;
        QTest::newRow("a comparison with nothing") << QStringList{u"--diff"_s, u"--as-on"_s, u"2025-02"_s} << 2;
        QTest::newRow("a comparison with both")
            << QStringList{u"--diff"_s,  u"--as-on"_s,    u"2025-02"_s, u"--and-on"_s,
                           u"2025-03"_s, u"--region-2"_s, u"310000"_s}
            << 2;
        QTest::newRow("no such region") << QStringList{u"--diff"_s, u"--as-on"_s, u"2025-02"_s, u"--region-2"_s,
                                                       u"999999"_s}
                                        << 1;
    }

    void refusesWhatIsNoDay()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);

        QCOMPARE(runJson(QStringList{u"rates"_s, u"--region"_s, u"110000"_s} + words).exit, exit);
    }

    void comparesTwoDatesOfARegion()
    {
        const QStringList words{u"rates"_s,   u"--diff"_s,  u"--region"_s, u"110000"_s,
                                u"--as-on"_s, u"2024-09"_s, u"--and-on"_s, u"2025-09-15"_s};

        const auto answer = runJson(words);

        QCOMPARE(answer.exit, 0);
        const auto pension = firstOf(answer, u"differences"_s);
        QCOMPARE(pension.value(u"kind"_s).toString(), u"changed"_s);
        QCOMPARE(fieldOf(pension, u"lower_limit"_s).value(u"after"_s).toString(), u"7162.00"_s);
        QCOMPARE(pension.value(u"after"_s).toObject().value(u"lower_limit"_s).toString(), u"7162.00"_s);
        QVERIFY(!pension.value(u"before"_s).toObject().value(u"source"_s).toObject().isEmpty());
        QVERIFY(run(words + QStringList{u"--lang"_s, u"en"_s}).text.contains(u"¥7,162.00"_s));
    }

    void comparesTwoRegions()
    {
        const auto answer = runJson({u"rates"_s, u"--diff"_s, u"--region"_s, u"110000"_s, u"--region-2"_s, u"310000"_s,
                                     u"--as-on"_s, u"2025-09"_s});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.json.value(u"region_2_code"_s).toString(), u"310000"_s);
        QCOMPARE(fieldOf(firstOf(answer, u"differences"_s), u"lower_limit"_s).value(u"before"_s).toString(),
                 u"7162.00"_s);
    }

    void knowsNothingOfAFarPast()
    {
        const auto answer = runJson({u"rates"_s, u"--diff"_s, u"--region"_s, u"110000"_s, u"--as-on"_s, u"1990-01"_s,
                                     u"--and-on"_s, u"1991-01"_s});

        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.json.value(u"differences"_s).toArray().size(), 0);
    }

    void coversEveryProvince()
    {
        const auto answer = runJson({u"rates"_s, u"--coverage"_s, u"--as-on"_s, u"2025-09"_s});

        QCOMPARE(answer.exit, 0);
        const auto provinces =
            answer.json.value(u"counts"_s).toObject().value(u"pension"_s).toObject().value(u"provinces"_s).toObject();
        QCOMPARE(provinces.value(u"known"_s).toInt() + provinces.value(u"provisional"_s).toInt()
                     + provinces.value(u"unknown"_s).toInt(),
                 31);
        const auto lines = answer.json.value(u"coverage"_s).toArray();
        QVERIFY(lines.size() > 62);
        for (const auto &line : lines) {
            const auto object = line.toObject();
            const bool isGreen = object.value(u"age_light"_s) == QJsonValue(u"in_force"_s);
            QVERIFY2(!isGreen || object.value(u"period_basis"_s) == QJsonValue(u"stated"_s),
                     qPrintable(object.value(u"region_name"_s).toString()));
        }
    }

    void coversTodayWhenNoDayIsGiven()
    {
        const auto answer = run({u"rates"_s, u"--coverage"_s, u"--lang"_s, u"en"_s});

        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.text.contains(u"Age in months"_s));
        QVERIFY(answer.text.contains(u"Pension: provinces "_s));
    }

private:
    static QJsonObject firstOf(const Answer &answer, const QString &list)
    {
        return answer.json.value(list).toArray().first().toObject();
    }

    static QJsonObject fieldOf(const QJsonObject &difference, const QString &name)
    {
        const auto fields = difference.value(u"fields"_s).toArray();
        for (const auto &field : fields) {
            if (field.toObject().value(u"field"_s) == QJsonValue(name))
                return field.toObject();
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(RatesReportsTest)
#include "tst_ratesreports.moc"
