#include "models/law/source.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class SourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryConfidence()
    {
        for (const auto confidence : {Confidence::Official, Confidence::Reported, Confidence::Derived,
                                      Confidence::Conflict, Confidence::EnteredByHand})
            QCOMPARE(confidenceFromKey(confidenceKey(confidence)), std::optional(confidence));

        QCOMPARE(confidenceKey(Confidence::EnteredByHand), u"entered_by_hand"_s);
        QVERIFY(!confidenceFromKey(u"certain"));
        QVERIFY(!confidenceFromKey(u""));
    }

    void readsBackEveryPeriodBasis()
    {
        for (const auto basis : {PeriodBasis::Stated, PeriodBasis::StartInferred, PeriodBasis::EndInferred,
                                 PeriodBasis::Inferred, PeriodBasis::Unknown})
            QCOMPARE(periodBasisFromKey(periodBasisKey(basis)), std::optional(basis));

        QVERIFY(!periodBasisFromKey(u""));
    }
};

QTEST_GUILESS_MAIN(SourceTest)
#include "tst_source.moc"
