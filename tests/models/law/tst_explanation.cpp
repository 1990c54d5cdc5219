#include "models/law/explanation.h"

#include <QSet>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackTheKeyOfEveryTerm();
    void readsBackTheKeyOfEveryFormula();
    void publishesAValueWithItsSource();
};

void TestExplanation::readsBackTheKeyOfEveryTerm()
{
    QSet<QString> keys;
    constexpr int Last = static_cast<int>(Term::LaterPensions);
    for (int value = 0; value <= Last; ++value) {
        const auto term = static_cast<Term>(value);
        keys.insert(termKey(term));
        QVERIFY(termFromKey(termKey(term)) == term);
    }
    QCOMPARE(keys.size(), Last + 1);
    QVERIFY(!termFromKey(u"profit"));
}

void TestExplanation::readsBackTheKeyOfEveryFormula()
{
    QSet<QString> keys;
    constexpr int Last = static_cast<int>(Formula::Repeated);
    for (int value = 0; value <= Last; ++value) {
        const auto formula = static_cast<Formula>(value);
        keys.insert(formulaKey(formula));
        QVERIFY(formulaFromKey(formulaKey(formula)) == formula);
    }
    QCOMPARE(keys.size(), Last + 1);
    QVERIFY(!formulaFromKey(u"guess"));
}

void TestExplanation::publishesAValueWithItsSource()
{
    const Source source{.title = u"样例通知"_s};

    const auto node = published(Term::ReferenceWage, Money::fromYuan(11'937), source);

    QVERIFY(node.source == source);
    QCOMPARE(node.formula, Formula::Published);
    QVERIFY(node.inputs.empty());
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
