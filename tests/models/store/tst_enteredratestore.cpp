#include "models/store/applicationarchive.h"
#include "models/store/connection.h"
#include "models/store/enteredratestore.h"
#include "models/store/householdstore.h"
#include "tests/support/applicationsamples.h"
#include "tests/support/samplerates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Entered(QDate(2026, 11, 25), QTime(9, 30));

ContributionRate rate(const QString &from, const QString &number = u"样例〔2026〕1号"_s)
{
    const NoticeAnswers answers{.region = test::region(u"410000"),
                                .from = from,
                                .to = u"2027-12"_s,
                                .totalRate = u"20%"_s,
                                .personalAccount = u"8%"_s,
                                .referenceWage = u"6548.75"_s,
                                .lowerLimit = u"3929"_s,
                                .upperLimit = u"19646.25"_s,
                                .title = u"样例通知"_s,
                                .documentNumber = number,
                                .documentDate = u"2026-11-01"_s};
    return rateFromNotice(answers, Entered.date()).value();
}

ContributionRate fixedAmount()
{
    const NoticeAnswers answers{.region = test::region(u"410100"),
                                .scheme = Scheme::Medical,
                                .variant = {u"tier_1"_s, {u"一档"_s, u"Tier 1"_s}},
                                .from = u"2026-01"_s,
                                .fixedMonthly = u"256.25"_s,
                                .documentNumber = u"样例〔2026〕2号"_s,
                                .documentDate = u"2026-11-02"_s};
    return rateFromNotice(answers, Entered.date()).value();
}

/// The rate with a list of bases, named as \a names say.
ContributionRate listed(const std::vector<NoticeGrade> &grades, GradeKind kind = GradeKind::Yuan)
{
    auto answers = noticeOf(rate(u"2026-01"_s));
    answers.gradeKind = kind;
    answers.grades = grades;
    return rateFromNotice(answers, Entered.date()).value();
}

/// With supplements, by the month and of the base.
ContributionRate supplemented()
{
    NoticeAnswers answers{.region = test::region(u"410100"),
                          .scheme = Scheme::Medical,
                          .from = u"2026-01"_s,
                          .totalRate = u"8"_s,
                          .supplementRate = u"0.5"_s,
                          .supplementYearly = u"70"_s,
                          .lowerLimit = u"4000"_s,
                          .documentNumber = u"样例〔2026〕3号"_s,
                          .documentDate = u"2026-11-02"_s};
    return rateFromNotice(answers, Entered.date()).value();
}

} // namespace

class EnteredRateStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void givesBackEveryFigure()
    {
        const auto pension = open()->enteredRates().save(rate(u"2026-01"_s), Entered).value();
        const auto medical = open()->enteredRates().save(fixedAmount(), Entered).value();

        const auto stored = open()->enteredRates().notices().value();

        QCOMPARE(stored.unreadable, 0);
        QVERIFY(
            stored.notices
            == (std::vector<NoticeRate>{{pension, Entered, rate(u"2026-01"_s)}, {medical, Entered, fixedAmount()}}));
    }

    void givesBackGradesAndSupplements_data()
    {
        QTest::addColumn<ContributionRate>("entered");
        QTest::newRow("bases with names") << listed({{u"3929"_s, u"第一档"_s}, {u"5000.50"_s, {}}, {u"6000"_s, {}}});
        QTest::newRow("bases without names") << listed({{u"3929"_s, {}}, {u"19646.25"_s, {}}});
        QTest::newRow("percentages") << listed({{u"60"_s, {}}, {u"62.5"_s, u"二档"_s}, {u"300%"_s, {}}},
                                               GradeKind::Percent);
        QTest::newRow("free choice") << listed({}, GradeKind::Free);
        QTest::newRow("supplements") << supplemented();
    }

    void givesBackGradesAndSupplements()
    {
        QFETCH(const ContributionRate, entered);
        const auto id = open()->enteredRates().save(entered, Entered).value();

        const auto stored = open()->enteredRates().notices().value();

        QCOMPARE(stored.unreadable, 0);
        QVERIFY(stored.notices == (std::vector<NoticeRate>{{id, Entered, entered}}));
    }

    void correctsAListAsAWhole()
    {
        const auto archive = open();
        const auto id = archive->enteredRates().save(listed({{u"4000"_s, {}}, {u"5000"_s, {}}}), Entered).value();

        const auto shorter = listed({{u"4500"_s, {}}});
        QCOMPARE(archive->enteredRates().save(shorter, Entered).value(), id);
        QVERIFY(archive->enteredRates().notices().value().notices.front().rate == shorter);

        QVERIFY(archive->enteredRates().save(rate(u"2026-01"_s), Entered)); // no list any more
        QVERIFY(archive->enteredRates().notices().value().notices.front().rate == rate(u"2026-01"_s));
    }

    void removesTheListWithItsNotice()
    {
        const auto id = open()->enteredRates().save(listed({{u"4000"_s, {}}}), Entered).value();

        QVERIFY(open()->enteredRates().remove(id));

        QCOMPARE((*Connection::openReadOnly(file()))->integer(u"SELECT count(*) FROM entered_grade"_s).value(), 0);
    }

    void leavesOutADamagedList_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("lost grades") << u"DELETE FROM entered_grade"_s;
        QTest::newRow("outside the limits") << u"UPDATE entered_grade SET base_fen = 100 WHERE position = 0"_s;
        QTest::newRow("twice the same") << u"UPDATE entered_grade SET base_fen = 500000"_s;
        QTest::newRow("grades of no list")
            << u"UPDATE entered_rate SET grade_kind = 'free' WHERE region_code = '410000'"_s;
        QTest::newRow("amounts for percentages")
            << u"UPDATE entered_rate SET grade_kind = 'percent' WHERE region_code = '410000'"_s;
    }

    void leavesOutADamagedList()
    {
        QFETCH(const QString, sql);
        QVERIFY(open()->enteredRates().save(listed({{u"4000"_s, {}}, {u"5000"_s, {}}}), Entered));
        QVERIFY(open()->enteredRates().save(fixedAmount(), Entered));
        QVERIFY(edit(sql));

        const auto stored = open()->enteredRates().notices().value();

        QCOMPARE(stored.unreadable, 1);
        QCOMPARE(stored.notices.size(), std::size_t(1));
        QVERIFY(stored.notices.front().rate == fixedAmount());
    }

    void readsNoticesOfTheThirdVersion()
    {
        const auto id = open()->enteredRates().save(rate(u"2026-01"_s), Entered).value();
        makeThirdVersion();

        const auto archive = open();

        QVERIFY(QFile::exists(file() + u".before-4"_s));
        QVERIFY(archive->enteredRates().notices().value().notices
                == (std::vector<NoticeRate>{{id, Entered, rate(u"2026-01"_s)}}));
        const auto longer = listed({{u"4000"_s, {}}, {u"5000"_s, {}}});
        QCOMPARE(archive->enteredRates().save(longer, Entered).value(), id);
        QVERIFY(archive->enteredRates().notices().value().notices.front().rate == longer);
    }

    void correctsUnderOneNumber()
    {
        const auto archive = open();
        const auto first = archive->enteredRates().save(rate(u"2026-01"_s, u"old"_s), Entered).value();
        const auto later = archive->enteredRates().save(rate(u"2027-01"_s), Entered).value();

        QCOMPARE(archive->enteredRates().save(rate(u"2026-01"_s, u"new"_s), Entered.addSecs(60)).value(), first);

        const auto stored = archive->enteredRates().notices().value().notices;
        QCOMPARE(stored.size(), std::size_t(2));
        QCOMPARE(stored.front().rate.source.documentNumber, u"new"_s);
        QCOMPARE(stored.front().enteredAt, Entered.addSecs(60));
        QVERIFY(later != first);
    }

    void removesOneAndNeverGivesItsNumberAgain()
    {
        const auto archive = open();
        const auto id = archive->enteredRates().save(rate(u"2026-01"_s), Entered).value();

        QVERIFY(archive->enteredRates().remove(id));

        QVERIFY(archive->enteredRates().notices().value().notices.empty());
        QCOMPARE(archive->enteredRates().remove(id).error().code, Error::Code::NoticeNotFound);
        QVERIFY(archive->enteredRates().save(rate(u"2026-01"_s), Entered).value() > id);
    }

    void leavesOutWhatIsDamaged_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("no such month") << u"effective_from = '2026-13'"_s;
        QTest::newRow("no such day") << u"document_date = '2026-02-30'"_s;
        QTest::newRow("no moment") << u"entered_at = 'soon'"_s;
        QTest::newRow("a date after it was entered") << u"document_date = '2027-01-01'"_s;
        QTest::newRow("no base") << u"lower_limit_fen = NULL, reference_wage_fen = NULL, upper_limit_fen = NULL"_s;
    }

    void leavesOutWhatIsDamaged()
    {
        QFETCH(const QString, change);
        QVERIFY(open()->enteredRates().save(rate(u"2026-01"_s), Entered));
        QVERIFY(open()->enteredRates().save(fixedAmount(), Entered));
        QVERIFY(edit(u"UPDATE entered_rate SET "_s + change + u" WHERE region_code = '410000'"_s));

        const auto stored = open()->enteredRates().notices().value();

        QCOMPARE(stored.unreadable, 1);
        QCOMPARE(stored.notices.size(), std::size_t(1));
        QVERIFY(stored.notices.front().rate == fixedAmount());
    }

    void refusesWhatTheRulesForbid_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("more than the base") << u"rate_total_ppm = 1000001"_s;
        QTest::newRow("account above the rate") << u"rate_personal_ppm = 200001"_s;
        QTest::newRow("limits out of order") << u"upper_limit_fen = 392899"_s;
        QTest::newRow("ends before it begins") << u"effective_to = '2025-12'"_s;
        QTest::newRow("rate and fixed amount") << u"fixed_monthly_fen = 100"_s;
        QTest::newRow("no charge") << u"rate_total_ppm = NULL, rate_personal_ppm = NULL"_s;
        QTest::newRow("no number") << u"document_number = ''"_s;
        QTest::newRow("no such kind of list") << u"grade_kind = 'fixed'"_s;
        QTest::newRow("supplement of nothing") << u"supplement_monthly_fen = 0"_s;
        QTest::newRow("words for an amount") << u"reference_wage_fen = 'much'"_s;
    }

    void refusesWhatTheRulesForbid()
    {
        QFETCH(const QString, change);
        QVERIFY(open()->enteredRates().save(rate(u"2026-01"_s), Entered));

        QVERIFY(!edit(u"UPDATE entered_rate SET "_s + change));
    }

    void listsAnApplicationThatRestsOnThem_data()
    {
        QTest::addColumn<qsizetype>("from");
        QTest::addRow("from the first month on") << qsizetype{0};
        QTest::addRow("in the last month") << qsizetype{23}; // of two insurances
    }

    void listsAnApplicationThatRestsOnThem()
    {
        QFETCH(const qsizetype, from);
        auto application = tests::beijingApplication();
        for (auto at = static_cast<std::size_t>(from); at < application.quote.lines.size(); ++at)
            application.quote.lines[at].standing = Standing::EnteredByHand;
        QVERIFY(open()->save(application));

        QVERIFY(open()->entries().value().front().standing == Standing::EnteredByHand);
        QVERIFY(open()->load(application.reference.text()).value().quote == application.quote);
    }

    void takesOverAnArchiveOfTheSecondVersion()
    {
        const auto application = tests::beijingApplication();
        {
            const auto archive = open();
            QVERIFY(archive->save(application));
            QVERIFY(archive->recordPrint(application.reference.text(), Entered));
            QVERIFY(archive->household().saveMember(
                {.answers = personalAnswers(application.answers), .updatedAt = Entered}));
        }
        makeSecondVersion();

        const auto archive = open();

        QVERIFY(QFile::exists(file() + u".before-3"_s));
        const auto copy = Connection::openReadOnly(file() + u".before-3"_s);
        QCOMPARE((*copy)->integer(u"PRAGMA user_version"_s).value(), 2);
        const auto entries = archive->entries().value();
        QCOMPARE(entries.size(), std::size_t(1));
        QVERIFY(entries.front().standing == Standing::Known);
        QCOMPARE(entries.front().prints, 1);
        QVERIFY(archive->load(application.reference.text()));
        QCOMPARE(archive->household().household().value().household.members.size(), std::size_t(1));
        QVERIFY(archive->enteredRates().notices().value().notices.empty());
        QVERIFY(archive->enteredRates().save(rate(u"2026-01"_s), Entered));
    }

private:
    QString folder() const { return m_folder->filePath(u"data"_s); }
    QString file() const { return folder() + u"/archive.db"_s; }
    std::unique_ptr<ApplicationArchive> open() const
    {
        return std::move(ApplicationArchive::open(folder(), folder() + u"/key"_s).value());
    }
    Result<void> edit(const QString &sql) const { return (*Connection::openReadWrite(file()))->run(sql); }
    /// Takes back what migration 4 and the later ones did.
    void makeThirdVersion() const
    {
        const auto connection = Connection::openReadWrite(file());
        for (const auto &table : {u"draft_version"_s, u"draft_picture"_s})
            QVERIFY((*connection)->run(u"DROP TABLE "_s + table));
        QVERIFY((*connection)->run(u"ALTER TABLE draft DROP COLUMN open_in"_s));
        QVERIFY((*connection)->run(u"DROP TABLE entered_grade"_s));
        for (const auto &column : {u"supplement_rate_ppm"_s, u"supplement_monthly_fen"_s, u"grade_kind"_s})
            QVERIFY((*connection)->run(u"ALTER TABLE entered_rate DROP COLUMN "_s + column));
        QVERIFY((*connection)->run(u"PRAGMA user_version = 3"_s));
    }
    /// Takes back what migration 3 did.
    void makeSecondVersion() const
    {
        makeThirdVersion();
        const auto connection = Connection::openReadWrite(file());
        QVERIFY((*connection)->run(u"DROP TABLE entered_rate"_s));
        QVERIFY((*connection)->run(u"ALTER TABLE application DROP COLUMN entered_by_hand"_s));
        QVERIFY((*connection)->run(u"PRAGMA user_version = 2"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EnteredRateStoreTest)
#include "tst_enteredratestore.moc"
