#include "models/application/paidstays.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

HistoryAnswers twoStays()
{
    return {.paidBefore = Certainty::Yes,
            .stays = {{.region = region(u"410105"), .pensionMonths = u"36"_s, .medicalMonths = u"12"_s},
                      {},
                      {.region = region(u"440106"), .pensionMonths = u"x"_s},
                      {.region = region(u"440106"), .pensionMonths = u"144"_s, .firstMonth = u"2012年3月"_s}}};
}

} // namespace

class PaidStaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderAndLeavesOutWhatCannotBeRead()
    {
        const std::vector<PaidStay> expected{
            {.region = region(u"410105"), .pensionMonths = 36, .medicalMonths = 12, .firstMonth = {}},
            {.region = region(u"440106"), .pensionMonths = 144, .medicalMonths = {}, .firstMonth = yearMonth(2012, 3)}};

        QVERIFY(paidStays(twoStays()) == expected);
        QCOMPARE(pensionMonthsPaid(twoStays()), 180);
    }

    void countsNothingForWhoNeverPaid()
    {
        auto history = twoStays();
        history.paidBefore = Certainty::No;

        QVERIFY(paidStays(history).empty());
        QCOMPARE(pensionMonthsPaid(history), 0);
    }

    void weighsTheMonthsOfTheDraft()
    {
        const SampleBooks books;
        auto draft = sampleDraft(); // a man born 1990-03 retires at 63 in 2053-03
        draft.history = twoStays();

        const auto outlook = outlookOf(draft, {books, sampleToday()});

        QVERIFY(outlook);
        QCOMPARE(outlook->minimum, 240);
        QCOMPARE(outlook->missing, 60);
        QCOMPARE(outlook->left, monthsBetween(yearMonth(2026, 8), yearMonth(2053, 3)));
        QCOMPARE(toPlainText(outlook->reached), u"2031-07"_s);
    }

    void knowsNothingWithoutABirthDate()
    {
        const SampleBooks books;
        EnrolmentDraft draft;
        draft.history = twoStays();

        QVERIFY(!outlookOf(draft, {books, sampleToday()}));
    }

    void countsTheMonthsOfAGap()
    {
        auto draft = sampleDraft(); // begins in 2026-08
        draft.history = {.paidBefore = Certainty::Yes, .lastMonth = u"2026-04"_s};
        QCOMPARE(gapOf(draft, sampleToday()), 3);
        draft.history.lastMonth = u"2026-05"_s;
        QVERIFY(!gapOf(draft, sampleToday()));
        draft.history.lastMonth = u"when?"_s;
        QVERIFY(!gapOf(draft, sampleToday()));
    }
};

QTEST_GUILESS_MAIN(PaidStaysTest)
#include "tst_paidstays.moc"
