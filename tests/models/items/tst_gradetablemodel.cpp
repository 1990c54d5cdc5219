#include "models/items/gradetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

ContributionLine line(Scheme scheme, YearMonth month, std::optional<Money> total)
{
    return {.scheme = scheme, .month = month, .standing = total ? Standing::Known : Standing::Unknown, .total = total};
}

/// Two months; the second one is dearer.
GradeRow row(GradeChoice grade, Money pension, std::optional<Money> medical)
{
    GradeRow made{.grade = grade, .quote = {}};
    for (const unsigned month : {6U, 7U}) {
        auto first = line(Scheme::Pension, yearMonth(2025, month), pension * (month == 6 ? 1 : 2));
        first.base = pension * 5;
        first.personalAccount = pension.share(Rate::fromPercent(40), Rounding::HalfUp);
        first.pooled = pension - *first.personalAccount;
        made.quote.lines.push_back(first);
        made.quote.lines.push_back(line(Scheme::Medical, yearMonth(2025, month), medical));
    }
    return made;
}

const GradeChoice Floor = FloorGrade{};
const GradeChoice Hundred = PercentGrade{Rate::fromPercent(100)};

} // namespace

class GradeTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysSoundWhileItIsFilledAndEmptied()
    {
        GradeTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), Money::fromYuan(500))}});
        model.choose(Floor);
        model.setTable({.rows = {}});

        QCOMPARE(resets.size(), 2);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.chosenRow());
    }

    /// A slider moves figures: the keys stay in their cell.
    void changesAsManyRowsInTheirPlace()
    {
        GradeTableModel model;
        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {}), row(Hundred, Money::fromYuan(2000), {})}});
        model.choose(Hundred);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex at = model.index(1, GradeTableModel::PensionColumn);

        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {}), row(Hundred, Money::fromYuan(2500), {})}});

        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(at.data(GradeTableModel::FenRole).toLongLong(), 250'000);
        QVERIFY(!model.chosenRow()); // to be said anew
    }

    void showsTheSplitOfTheFirstMonth()
    {
        GradeTableModel model;

        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), Money::fromYuan(500))}});

        const auto fen = [&model](int column) {
            return model.index(0, column).data(GradeTableModel::FenRole).toLongLong();
        };
        QCOMPARE(fen(GradeTableModel::BaseColumn), 500'000);
        QCOMPARE(fen(GradeTableModel::PensionColumn), 100'000);
        QCOMPARE(fen(GradeTableModel::AccountColumn), 40'000);
        QCOMPARE(fen(GradeTableModel::PooledColumn), 60'000);
        QCOMPARE(fen(GradeTableModel::MedicalColumn), 50'000);
        QCOMPARE(fen(GradeTableModel::MonthColumn), 150'000);
    }

    void addsUpTheYearMonthByMonth()
    {
        GradeTableModel model;

        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), Money::fromYuan(500))}});

        QCOMPARE(model.index(0, GradeTableModel::YearColumn).data(GradeTableModel::FenRole).toLongLong(), 400'000);
    }

    /// 国发〔2005〕38号: the base against the reference wage is what the pension grows with.
    void namesTheShareOfTheWageOnlyWhereTheGradeDoesNot()
    {
        auto listed = row(BaseGrade{Money::fromYuan(5'000)}, Money::fromYuan(1'000), {});
        listed.percent = Rate::fromPartsPerMillion(605'768);
        auto named = row(Hundred, Money::fromYuan(2'000), {});
        named.percent = Rate::fromPercent(100);
        auto unknown = row(BaseGrade{Money::fromYuan(5'000)}, Money::fromYuan(1'000), {});
        GradeTableModel model;

        model.setTable({.rows = {named}});
        QVERIFY(!model.hasPercents());
        model.setTable({.rows = {unknown}});
        QVERIFY(!model.hasPercents());
        model.setTable({.rows = {listed, unknown}});
        QVERIFY(model.hasPercents());
        QCOMPARE(model.index(0, GradeTableModel::PercentColumn).data(GradeTableModel::FenRole).toLongLong(), 605'768);
        QCOMPARE(model.index(0, GradeTableModel::PercentColumn).data().toString(), u"60.5768%"_s);
        QVERIFY(!model.index(1, GradeTableModel::PercentColumn).data(GradeTableModel::FenRole).isValid());
    }

    void showsTheFirstDebitWithItsOwnStanding()
    {
        auto made = row(Floor, Money::fromYuan(1'000), Money::fromYuan(500));
        made.debit = Deduction{yearMonth(2025, 6), yearMonth(2025, 7), Money::fromYuan(4'000), Standing::Provisional};
        GradeTableModel model;

        model.setTable({.frequency = PaymentFrequency::Monthly, .rows = {made}});
        QVERIFY(!model.hasDebits());
        model.setTable({.frequency = PaymentFrequency::Quarterly, .rows = {made}});

        QVERIFY(model.hasDebits());
        const auto cell = model.index(0, GradeTableModel::DebitColumn);
        QCOMPARE(cell.data(GradeTableModel::FenRole).toLongLong(), 400'000);
        QCOMPARE(cell.data(GradeTableModel::StandingRole).toInt(), static_cast<int>(Standing::Provisional));
    }

    void namesNoDebitOfWhichNothingIsKnown()
    {
        const GradeRow made{.grade = Floor, .quote = {{line(Scheme::Pension, yearMonth(2025, 6), {})}}};
        GradeTableModel model;

        model.setTable({.frequency = PaymentFrequency::Quarterly, .rows = {made}});

        QVERIFY(!model.index(0, GradeTableModel::DebitColumn).data(GradeTableModel::FenRole).isValid());
    }

    void neverShowsZeroForWhatIsNotKnown()
    {
        GradeTableModel model;
        model.setWording(
            {.headings = {}, .grade = {}, .money = {}, .age = {}, .unknown = u"not known"_s, .chosen = {}});

        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {})}});

        const auto medical = model.index(0, GradeTableModel::MedicalColumn);
        QCOMPARE(medical.data().toString(), u"not known"_s);
        QVERIFY(!medical.data(GradeTableModel::FenRole).isValid());
        QCOMPARE(model.index(0, GradeTableModel::MonthColumn).data().toString(), u"1000.00"_s);
        QCOMPARE(model.index(0, GradeTableModel::MonthColumn).data(GradeTableModel::StandingRole).toInt(),
                 static_cast<int>(Standing::Unknown));
        QCOMPARE(model.index(0, GradeTableModel::UnemploymentColumn).data().toString(), u"not known"_s);
    }

    void marksOneRowAsChosen()
    {
        GradeTableModel model;
        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {}), row(Hundred, Money::fromYuan(2000), {})}});
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        model.choose(Floor);
        model.choose(Hundred);

        QVERIFY(!model.index(0, 0).data(GradeTableModel::ChosenRole).toBool());
        QVERIFY(model.index(1, 0).data(GradeTableModel::ChosenRole).toBool());
        QCOMPARE(changes.size(), 3);
    }

    void saysNothingWhenTheChoiceStays()
    {
        GradeTableModel model;
        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {})}});
        model.choose(Floor);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        model.choose(Floor);

        QCOMPARE(changes.size(), 0);
    }

    void forgetsAChoiceThatIsNotOffered()
    {
        GradeTableModel model;
        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {})}});
        model.choose(Floor);

        model.choose(Hundred);

        QVERIFY(!model.chosenRow());
    }

    void wordsHeadingsAndCellsAsTold()
    {
        GradeTableModel model;
        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {})}});
        const QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);

        model.setWording({.headings = {u"Grade"_s, u"Base"_s},
                          .grade = [](const GradeChoice &) { return u"lowest"_s; },
                          .money = [](Money amount) { return u"¥"_s + toPlainText(amount); },
                          .unknown = u"?"_s,
                          .chosen = u"selected"_s});
        model.choose(Floor);

        QCOMPARE(headings.size(), 1);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Base"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"lowest"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"lowest, selected"_s);
        QCOMPARE(model.index(0, GradeTableModel::BaseColumn).data().toString(), u"¥5000.00"_s);
    }

    void alignsFiguresToTheRight()
    {
        GradeTableModel model;
        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {})}});

        const auto alignment = [&model](int column) {
            return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        };

        QVERIFY(alignment(GradeTableModel::GradeColumn).testFlag(Qt::AlignLeft));
        QVERIFY(alignment(GradeTableModel::YearColumn).testFlag(Qt::AlignRight));
    }

    void knowsWhichSchemesItShows()
    {
        GradeTableModel model;
        model.setTable({.rows = {row(Floor, Money::fromYuan(1000), {})}});

        QVERIFY(model.hasScheme(Scheme::Medical));
        QVERIFY(!model.hasScheme(Scheme::Unemployment));
    }
};

QTEST_GUILESS_MAIN(GradeTableModelTest)
#include "tst_gradetablemodel.moc"
