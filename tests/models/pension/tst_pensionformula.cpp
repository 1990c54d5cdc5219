#include "models/pension/pensionformula.h"
#include "tests/support/csvtable.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class PensionFormulaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Transcribed assessment forms; the printed years are those that the bureau computed with.
    void agreesWithAssessmentForms_data()
    {
        QTest::addColumn<PensionInputs>("inputs");
        QTest::addColumn<Money>("basic");
        QTest::addColumn<Money>("account");

        const auto rows = test::csvTable(QStringLiteral(CANBAO_TEST_DATA "/golden_pension_cases.csv"));
        QCOMPARE(rows.size(), 85);
        for (const auto &row : rows) {
            QTest::addRow("%s", qPrintable(row[u"case_file"_s]))
                << PensionInputs{.benefitBase = yuan(row[u"base_yuan"_s]),
                                 .averageIndex = Rate::fromPartsPerMillion(millionths(row[u"avg_index"_s])),
                                 .yearsPartsPerMillion = millionths(row[u"total_years"_s]),
                                 .accountBalance = yuan(row[u"personal_account"_s]),
                                 .payoutMonths = {millionths(row[u"payout_months"_s]) / 100'000}}
                << yuan(row[u"basic_pension"_s]) << yuan(row[u"account_pension"_s]);
        }
    }

    void agreesWithAssessmentForms()
    {
        QFETCH(PensionInputs, inputs);
        QFETCH(Money, basic);
        QFETCH(Money, account);

        const auto pension = monthlyPension(inputs);

        QCOMPARE_LE(qAbs((pension.basic - basic).fen()), 2);
        QCOMPARE_LE(qAbs((pension.account - account).fen()), 1);
        QCOMPARE(pension.total(), pension.basic + pension.account);
    }

    void roundsHalfAFenUp()
    {
        const PensionInputs inputs{.benefitBase = Money::fromFen(50),
                                   .averageIndex = Rate::fromPartsPerMillion(Rate::Whole),
                                   .yearsPartsPerMillion = Rate::Whole,
                                   .accountBalance = Money::fromFen(5),
                                   .payoutMonths = {100}};

        const auto pension = monthlyPension(inputs);

        QCOMPARE(pension.basic, Money::fromFen(1)); // 0.50 yuan × 1 % = half a fen
        QCOMPARE(pension.account, Money::fromFen(1)); // 5 fen ÷ 10
    }

    void isExactForTheLargestInputs()
    {
        const PensionInputs inputs{.benefitBase = Money::fromYuan(100'000),
                                   .averageIndex = Rate::fromPartsPerMillion(3'000'000),
                                   .yearsPartsPerMillion = 50'000'000,
                                   .accountBalance = Money::fromYuan(99'999'999),
                                   .payoutMonths = {10}};

        const auto pension = monthlyPension(inputs);

        QCOMPARE(pension.basic, Money::fromYuan(100'000));
        QCOMPARE(pension.account, Money::fromYuan(99'999'999));
    }

    void explainsTheTotalFromBothParts()
    {
        const PensionInputs inputs{.benefitBase = Money::fromYuan(8000),
                                   .averageIndex = Rate::fromPercent(60),
                                   .yearsPartsPerMillion = yearsFromMonths(185),
                                   .accountBalance = Money::fromYuan(69'500),
                                   .payoutMonths = {1390}};

        const auto pension = monthlyPension(inputs);

        const auto &tree = pension.explanation;
        QCOMPARE(tree.term, Term::MonthlyPension);
        QCOMPARE(std::get<Money>(tree.value), pension.total());
        QCOMPARE(tree.inputs.size(), 2);
        QCOMPARE(std::get<Money>(tree.inputs.at(0).value), pension.basic);
        QCOMPARE(std::get<Money>(tree.inputs.at(1).value), Money::fromYuan(500));
        const auto &months = tree.inputs.at(0).inputs.at(2);
        QCOMPARE(months.term, Term::ContributionMonths);
        QCOMPARE(std::get<Tenths>(months.value), Tenths{1850});
        QCOMPARE(tree.source->documentNumber, u"国发〔2005〕38号"_s);
    }

    void turnsMonthsIntoYears_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<qint64>("partsPerMillion");

        QTest::addRow("none") << 0 << qint64{0};
        QTest::addRow("one, rounded down") << 1 << qint64{83'333};
        QTest::addRow("two, rounded up") << 2 << qint64{166'667};
        QTest::addRow("fifteen years") << 180 << qint64{15'000'000};
        QTest::addRow("fifteen and a half") << 186 << qint64{15'500'000};
    }

    void turnsMonthsIntoYears()
    {
        QFETCH(int, months);
        QFETCH(qint64, partsPerMillion);

        QCOMPARE(yearsFromMonths(months), partsPerMillion);
    }

private:
    /// "30.7" → 30'700'000, without passing a floating-point number; the seventh decimal rounds half-up.
    static qint64 millionths(const QString &number)
    {
        const qint64 tenMillionths = number.section(u'.', 0, 0).toLongLong() * 10'000'000
            + number.section(u'.', 1).leftJustified(7, u'0', true).toLongLong();
        return (tenMillionths + 5) / 10;
    }

    static Money yuan(const QString &number) { return Money::parse(number).value(); }
};

QTEST_GUILESS_MAIN(PensionFormulaTest)
#include "tst_pensionformula.moc"
