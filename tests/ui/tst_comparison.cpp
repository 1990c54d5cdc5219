#include "ui/archive/comparisondialog.h"

#include "tests/support/applicationsamples.h"
#include "ui/archive/comparison.h"
#include "ui/format.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using ui::ComparedRow;
using ui::ComparisonDialog;

namespace {

/// The Beijing sample with a medical charge that is 10 yuan higher from January on.
EnrolmentApplication dearerFromJanuary()
{
    auto application = beijingApplication();
    for (ContributionLine &line : application.quote.lines) {
        if (line.scheme == Scheme::Medical && line.month >= yearMonth(2026, 1))
            line.total = *line.total + Money::fromYuan(10);
    }
    return application;
}

std::vector<ComparedRow> different(const std::vector<ComparedRow> &rows)
{
    std::vector<ComparedRow> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [](const ComparedRow &row) { return !row.isSame(); });
    return found;
}

} // namespace

/// Two applications side by side.
class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void findsNothingBetweenAnApplicationAndItself()
    {
        const auto rows = ui::Comparison::rows(beijingApplication(), beijingApplication());

        QVERIFY(rows.size() > 20);
        QVERIFY(different(rows).empty());
    }

    /// 584.92 a month, then 594.92: the months before stay the same, and so does the pension.
    void namesTheMonthsThatCostSomethingElse()
    {
        const auto rows = different(ui::Comparison::rows(beijingApplication(), dearerFromJanuary()));

        const ComparedRow wanted{u"Medical (fixed amount), January 2026 – June 2026"_s, u"¥584.92"_s, u"¥594.92"_s};
        QVERIFY2(std::ranges::count(rows, wanted) == 1, qPrintable(rows.empty() ? u"none"_s : rows.back().name));
        QCOMPARE(std::ranges::count_if(rows, [](const ComparedRow &row) { return row.name.contains(u"Pension,"); }), 0);
        const auto year = std::ranges::find_if(rows, [](const auto &row) { return row.name.endsWith(u" together"); });
        QVERIFY(year != rows.end());
        QVERIFY(year->one.contains(u"¥24,207.84"_s)); // 12 × 2,017.32
        QVERIFY(year->other.contains(u"¥24,267.84"_s)); // 6 × 10.00 more
    }

    void saysWhatRestsOnOlderRates()
    {
        const auto rows = different(ui::Comparison::rows(provisionalApplication(), beijingApplication()));

        const bool isSaid = std::ranges::any_of(
            rows, [](const ComparedRow &row) { return row.one.endsWith(u", provisional"_s) && row.other.isEmpty(); });
        QVERIFY(isSaid);
    }

    /// As on one's own copy.
    void masksNumbers()
    {
        for (const ComparedRow &row : ui::Comparison::rows(beijingApplication(), dearerFromJanuary())) {
            for (const auto &number : {u"110105197510030029"_s, u"6228480402564890018"_s, u"13800000000"_s})
                QVERIFY2(!row.one.contains(number) && !row.other.contains(number), qPrintable(row.name));
        }
    }

    void putsWhatIsDifferentFirst()
    {
        const ComparisonDialog dialog(ComparisonDialog::Kind::TwoSaved, beijingApplication(), dearerFromJanuary());
        const auto *table = dialog.findChild<QTableWidget *>(u"comparisonTable"_s);
        const auto rows = ui::Comparison::rows(beijingApplication(), dearerFromJanuary());
        const int count = static_cast<int>(different(rows).size());

        QCOMPARE(table->item(0, 0)->text(), u"Different: %1"_s.arg(count));
        QCOMPARE(table->rowCount(), static_cast<int>(rows.size()) + 2);
        for (int row = 1; row <= count; ++row)
            QVERIFY(table->item(row, 1)->text() != table->item(row, 2)->text());
        for (int row = count + 2; row < table->rowCount(); ++row)
            QCOMPARE(table->item(row, 1)->text(), table->item(row, 2)->text());
        QVERIFY(!dialog.findChild<QPushButton *>(u"draftWithTodaysRatesButton"_s)->isVisibleTo(&dialog));
    }

    void asksForADraftWithTodaysRates()
    {
        ComparisonDialog dialog(ComparisonDialog::Kind::TodaysRates, beijingApplication(), dearerFromJanuary());
        const QSignalSpy asked(&dialog, &ComparisonDialog::draftRequested);
        dialog.show();

        QTest::mouseClick(dialog.findChild<QPushButton *>(u"draftWithTodaysRatesButton"_s), Qt::LeftButton);

        QCOMPARE(asked.size(), 1);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(ComparisonTest)
#include "tst_comparison.moc"
