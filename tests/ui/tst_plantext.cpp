#include "ui/plantext.h"

#include <QSet>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class PlanTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAssumptionIsASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(AssumptionKind::PayoutMonths); ++kind)
            sentences.insert(ui::assumptionText({AssumptionKind(kind), count(180)}));

        QCOMPARE(sentences.size(), int(AssumptionKind::PayoutMonths) + 1);
        for (const auto &sentence : sentences)
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
    }

    void writesValuesAsTheyAreRead()
    {
        QCOMPARE(ui::assumptionText({AssumptionKind::WageGrowth, Rate::fromPartsPerMillion(29'600)}),
                 u"Wages, and with them the bases and the benefit base, grow by 2.96% a year."_s);
        QCOMPARE(ui::assumptionText({AssumptionKind::IndexSoFar, Rate::fromPartsPerMillion(600'083)}),
                 u"Your months so far were paid on the lowest base: index 0.6000."_s);
        QCOMPARE(ui::assumptionText({AssumptionKind::BenefitBase, Money::fromYuan(12'577)}),
                 u"The benefit base is not known: the reference wage of ¥12,577.00 stands in for it."_s);
    }

    void everyOmissionAndObstacleHasItsWords()
    {
        for (int omission = 0; omission <= int(PlanOmission::TopUps); ++omission)
            QVERIFY(!ui::omissionText(PlanOmission(omission)).isEmpty());
        QVERIFY(ui::planObstacleText(PensionPlan::Obstacle::None).isEmpty());
        for (int obstacle = 1; obstacle <= int(PensionPlan::Obstacle::AgeOutsideTable); ++obstacle)
            QVERIFY(!ui::planObstacleText(PensionPlan::Obstacle(obstacle)).isEmpty());
        for (const auto set : AssumptionSets)
            QVERIFY(!ui::assumptionSetText(set).isEmpty());
        for (const auto rate : AssumedRates)
            QVERIFY(!ui::assumedRateText(rate).isEmpty());
    }

    void saysWhetherAWayIsOpen()
    {
        ShortfallOption option{
            .way = ShortfallWay::PayAtOnce, .verdict = ShortfallVerdict::NotPossible, .isOpen = true};
        QCOMPARE(ui::shortfallText(option), u"Pay on for five more years, then the rest at once. Not possible here."_s);

        option.verdict = ShortfallVerdict::NotKnown;

        QVERIFY(ui::shortfallText(option).contains(u"July 2011"_s));
        QVERIFY(ui::shortfallText(option).endsWith(u"ask the bureau (12333)."_s));
    }

    void marksFiguresFromANotice()
    {
        ContributionRate row{.region = RegionCode::parse(u"110000").value()};
        row.source.confidence = Confidence::EnteredByHand;
        PensionPlan plan;
        plan.path.lines.push_back({.standing = Standing::Known, .rate = row});
        plan.path.wageRows.push_back(row);

        QCOMPARE(ui::planStandingText(plan), u"known, with figures from a notice"_s);
    }
};

QTEST_GUILESS_MAIN(PlanTextTest)
#include "tst_plantext.moc"
