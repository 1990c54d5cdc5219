#include "models/application/subsidyjson.h"
#include "tests/support/samplerates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

SubsidyFinding wholeFinding()
{
    return {.key = u"sample"_s,
            .kind = SubsidyKind::Graduate,
            .region = region(u"110000"),
            .conditions = {{.kind = SubsidyConditionKind::Age,
                            .text = {u"年龄"_s, u"Age"_s},
                            .state = ConditionState::NotMet,
                            .fact = SubsidyFact::Age,
                            .value = 39},
                           {.kind = SubsidyConditionKind::PaysScheme,
                            .state = ConditionState::Met,
                            .fact = SubsidyFact::Pays}},
            .result = SubsidyResult::NotDue,
            .perMonth = yuan(u"843.47"),
            .standing = Standing::Provisional,
            .explanation = Explanation{.term = Term::Subsidy, .value = yuan(u"843.47"), .formula = Formula::PartOf},
            .monthsAtMost = 36,
            .netCost = yuan(u"5060.76"),
            .validFrom = QDate(2022, 1, 1),
            .validTo = QDate(2025, 12, 31),
            .isExpired = true,
            .whenPaid = {u"次月"_s, u"the next month"_s},
            .where = {u"街道"_s, u"the sub-district"_s},
            .source = {u"样例通知"_s, u"样例〔2025〕1号"_s, u"2025-07-09"_s, {}, Confidence::Derived}};
}

Result<SubsidyFinding> backFrom(const SubsidyFinding &finding)
{
    const auto bytes = QJsonDocument(toJson(finding)).toJson();
    return subsidyFromJson(QJsonDocument::fromJson(bytes).object());
}

} // namespace

class SubsidyJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto back = backFrom(wholeFinding());

        QVERIFY(back);
        QVERIFY(*back == wholeFinding());
    }

    void comesBackEmptyAsItWas()
    {
        const auto back = backFrom({});

        QVERIFY(back);
        QVERIFY(*back == SubsidyFinding());
    }

    void keepsEveryConditionAndFact()
    {
        SubsidyFinding finding;
        for (int kind = 0; kind <= static_cast<int>(SubsidyConditionKind::BeforeRetirement); ++kind)
            finding.conditions.push_back({.kind = static_cast<SubsidyConditionKind>(kind)});
        for (int fact = 0; fact <= static_cast<int>(SubsidyFact::MonthsToRetirement); ++fact)
            finding.conditions.push_back({.fact = static_cast<SubsidyFact>(fact), .value = fact});
        for (const auto state : {ConditionState::Met, ConditionState::NotMet, ConditionState::NotKnown})
            finding.conditions.push_back({.state = state});

        const auto back = backFrom(finding);

        QVERIFY(back);
        QVERIFY(back->conditions == finding.conditions);
    }

    void keepsEveryResult()
    {
        for (const auto result : {SubsidyResult::MayApply, SubsidyResult::NotDue, SubsidyResult::CannotTellYet}) {
            SubsidyFinding finding;
            finding.result = result;
            QVERIFY(backFrom(finding) && backFrom(finding)->result == result);
        }
    }

    /// What scripts read.
    void hasTheDocumentedMembers()
    {
        const auto json = toJson(wholeFinding());

        const std::vector<std::pair<QString, QJsonValue>> expected{{u"key"_s, u"sample"_s},
                                                                   {u"kind"_s, u"graduate"_s},
                                                                   {u"region_code"_s, u"110000"_s},
                                                                   {u"result"_s, u"not_due"_s},
                                                                   {u"amount_per_month"_s, u"843.47"_s},
                                                                   {u"standing"_s, u"provisional"_s},
                                                                   {u"months_at_most"_s, 36},
                                                                   {u"net_cost_12_months"_s, u"5060.76"_s},
                                                                   {u"valid_from"_s, u"2022-01-01"_s},
                                                                   {u"valid_to"_s, u"2025-12-31"_s},
                                                                   {u"expired"_s, true}};
        for (const auto &[member, value] : expected)
            QCOMPARE(json.value(member), value);
        const auto condition = json.value(u"conditions"_s).toArray().first().toObject();
        QCOMPARE(condition.value(u"key"_s), QJsonValue(u"age"_s));
        QCOMPARE(condition.value(u"state"_s), QJsonValue(u"not_met"_s));
        QCOMPARE(condition.value(u"fact"_s), QJsonValue(u"age"_s));
        QCOMPARE(condition.value(u"fact_value"_s), QJsonValue(39));
        QCOMPARE(json.value(u"sources"_s).toArray().first().toObject().value(u"title"_s), QJsonValue(u"样例通知"_s));
    }

    void saysNullForWhatIsNotKnown()
    {
        const auto json = toJson(SubsidyFinding{.conditions = {{}}});

        for (const auto &member : {u"region_code"_s, u"amount_per_month"_s, u"explanation"_s, u"months_at_most"_s,
                                   u"net_cost_12_months"_s, u"valid_from"_s, u"valid_to"_s}) {
            QVERIFY2(json.contains(member), qPrintable(member));
            QVERIFY2(json.value(member).isNull(), qPrintable(member));
        }
        QVERIFY(json.value(u"conditions"_s).toArray().first().toObject().value(u"fact_value"_s).isNull());
    }

    void namesThePlaceThatIsMissing_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList mayBeNull{u"region_code"_s,    u"amount_per_month"_s,   u"explanation"_s,
                                    u"months_at_most"_s, u"net_cost_12_months"_s, u"valid_from"_s,
                                    u"valid_to"_s};
        for (const auto &name : toJson(wholeFinding()).keys()) {
            if (!mayBeNull.contains(name))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void namesThePlaceThatIsMissing()
    {
        QFETCH(const QString, name);
        auto object = toJson(wholeFinding());
        object.insert(name, QJsonValue());

        const auto back = subsidyFromJson(object);

        QVERIFY(!back);
        QCOMPARE(back.error().code, Error::Code::FileMalformed);
        QVERIFY(back.error().values == std::vector<ErrorValue>{name});
    }

    void refusesAWordThatIsNone()
    {
        for (const auto &name : {u"kind"_s, u"result"_s, u"standing"_s, u"region_code"_s, u"valid_to"_s}) {
            auto object = toJson(wholeFinding());
            object.insert(name, u"nonsense"_s);
            QVERIFY2(!subsidyFromJson(object), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(SubsidyJsonTest)
#include "tst_subsidyjson.moc"
