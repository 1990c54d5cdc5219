#include "models/application/answerchecks.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplepatch.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

QString described(const std::vector<Problem> &problems)
{
    QStringList parts;
    for (const auto &problem : problems)
        parts << fieldKey(problem.field) + u' ' + errorKey(problem.error.code);
    return parts.join(u", "_s);
}

} // namespace

/// The sample is a man born 1990-03-07; today is 2026-08-03.
class HistoryChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksWhatWasPaid_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &patch, const QString &expected = {}) {
            QTest::newRow(name) << patch << expected;
        };
        const auto stays = [](const QString &stay) {
            return u"{'paid_before': 'yes', 'months_paid': [%1]}"_s.arg(stay);
        };
        row("not answered", u"{'paid_before': null}"_s, u"paid_before E151"_s);
        row("never", u"{'paid_before': 'no'}"_s);
        row("not sure, nothing known", u"{'paid_before': 'not_sure'}"_s);
        row("never, but stays were typed before", u"{'paid_before': 'no', 'months_paid': [{'pension_months': 'x'}]}"_s);
        row("yes without a stay", u"{'paid_before': 'yes'}"_s, u"months_paid E153"_s);
        row("yes with a blank stay", stays(u"{}"_s), u"months_paid E153"_s);
        row("months without a place", stays(u"{'pension_months': '12'}"_s), u"months_paid E153"_s);
        row("not sure, but months without a place",
            u"{'paid_before': 'not_sure', 'months_paid': [{'pension_months': '12'}]}"_s, u"months_paid E153"_s);
        row("a place out of use", stays(u"{'region': '999999', 'pension_months': '12'}"_s), u"months_paid E153"_s);
        row("a place without months", stays(u"{'region': '410105'}"_s), u"months_paid E152"_s);
        row("none", stays(u"{'region': '410105', 'pension_months': '0'}"_s));
        row("less than none", stays(u"{'region': '410105', 'pension_months': '-1'}"_s), u"months_paid E152"_s);
        row("half a month", stays(u"{'region': '410105', 'pension_months': '1.5'}"_s), u"months_paid E152"_s);
        row("full-width digits", stays(u"{'region': '410105', 'pension_months': '１２'}"_s));
        // 16 in March 2006, so 246 months until August 2026, this one included.
        row("as many as the age allows", stays(u"{'region': '410105', 'pension_months': '246'}"_s));
        row("one more", stays(u"{'region': '410105', 'pension_months': '247'}"_s), u"months_paid E152"_s);
        row("one more in all",
            stays(u"{'region': '410105', 'pension_months': '200'}, {'region': '110105', 'pension_months': '47'}"_s),
            u"months_paid E152"_s);
        row("medical months", stays(u"{'region': '410105', 'pension_months': '1', 'medical_months': '246'}"_s));
        row("too many medical months", stays(u"{'region': '410105', 'pension_months': '1', 'medical_months': '247'}"_s),
            u"months_paid E152"_s);
        row("a first month this month",
            stays(u"{'region': '410105', 'pension_months': '1', 'first_month': '2026-08'}"_s));
        row("a first month to come", stays(u"{'region': '410105', 'pension_months': '1', 'first_month': '2026-09'}"_s),
            u"months_paid E155"_s);
        row("an unreadable first month",
            stays(u"{'region': '410105', 'pension_months': '1', 'first_month': 'spring'}"_s), u"months_paid E155"_s);
        row("a first month after the last",
            u"{'paid_before': 'yes', 'last_paid_month': '2020-01',"
            "'months_paid': [{'region': '410105', 'pension_months': '1', 'first_month': '2020-02'}]}"_s,
            u"months_paid E155"_s);
        row("this month", u"{'paid_before': 'not_sure', 'last_paid_month': '2026-08'}"_s);
        row("next month", u"{'paid_before': 'not_sure', 'last_paid_month': '2026-09'}"_s, u"last_paid_month E154"_s);
        row("no month", u"{'paid_before': 'not_sure', 'last_paid_month': 'then'}"_s, u"last_paid_month E154"_s);
    }

    void checksWhatWasPaid()
    {
        QFETCH(const QString, patch);
        QFETCH(const QString, expected);
        const SampleBooks books;

        QCOMPARE(described(allProblems(patchedSample(patch), {books, sampleToday()})), expected);
    }

    void namesTheMostMonthsForTheSentence()
    {
        const SampleBooks books;
        const auto most = [&books](const QString &patch) {
            auto draft = patchedSample(patch);
            draft.history = {.paidBefore = Certainty::Yes, .stays = {{.region = draft.hukou.region}}};
            return std::get<int>(problemsOf(Step::History, draft, {books, sampleToday()}).front().error.values.front());
        };

        QCOMPARE(most(u""_s), 246);
        QCOMPARE(most(u"{'document_number': null, 'birth_date': null}"_s), 600);
        QCOMPARE(most(u"{'document_number': null, 'birth_date': '2010-08-31'}"_s), 1); // 16 this month
        QCOMPARE(most(u"{'document_number': null, 'birth_date': '2010-09-01'}"_s), 0);
    }

    void checksWhereThePermitEnds_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &end, const QString &expected = {},
                            const QString &permit = u"held"_s) {
            QTest::newRow(name) << u"{'same_as_hukou': false, 'residence_region': '410105', 'residence_permit': '%1',"
                                   "'residence_permit_end': '%2', 'first_month': '2026-10'}"_s.arg(permit, end)
                                << expected;
        };
        row("not given", u""_s);
        row("no date", u"soon"_s, u"residence_permit_end E143"_s);
        row("no real date", u"2026-02-30"_s, u"residence_permit_end E143"_s);
        row("in the first month", u"2026-10-01"_s);
        row("the day before", u"2026-09-30"_s, u"residence_permit_end E144"_s);
        row("of a permit only applied for", u"2026-09-30"_s, u""_s, u"applied"_s);
    }

    void checksWhereThePermitEnds()
    {
        QFETCH(const QString, patch);
        QFETCH(const QString, expected);
        const SampleBooks books;

        QCOMPARE(described(problemsOf(Step::Residence, patchedSample(patch), {books, sampleToday()})), expected);
    }
};

QTEST_GUILESS_MAIN(HistoryChecksTest)
#include "tst_historychecks.moc"
