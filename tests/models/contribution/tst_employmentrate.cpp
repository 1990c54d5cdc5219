#include "models/contribution/employmentrate.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using test::month;
using test::region;

/// The national 16 % holds since 2019-05 (国办发〔2019〕13号); every other row is invented.
class EmploymentRateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestAndLatestRow_data()
    {
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("percent");

        const QStringList guangzhou{u"440106"_s, u"440100"_s, u"440000"_s};
        const QStringList shenzhen{u"440304"_s, u"440300"_s, u"440000"_s};
        const QStringList henan{u"410105"_s, u"410100"_s, u"410000"_s};
        QTest::newRow("the city's latest row") << guangzhou << u"2026-01"_s << 13;
        QTest::newRow("the first month of the latest row") << guangzhou << u"2025-01"_s << 13;
        QTest::newRow("the month before it") << guangzhou << u"2024-12"_s << 12;
        QTest::newRow("before the city's first row: the province") << guangzhou << u"2023-12"_s << 14;
        QTest::newRow("before the province's row: the country") << guangzhou << u"2019-12"_s << 16;
        QTest::newRow("a city without a row: the province") << shenzhen << u"2026-01"_s << 14;
        QTest::newRow("a province without a row: the country") << henan << u"2026-01"_s << 16;
        QTest::newRow("no place") << QStringList() << u"2026-01"_s << 16;
        QTest::newRow("the first month of the country's row") << henan << u"2019-05"_s << 16;
        QTest::newRow("before all rows") << henan << u"2019-04"_s << 0;
    }

    void findsTheNearestAndLatestRow()
    {
        QFETCH(const QStringList, chain);
        QFETCH(const QString, asked);
        QFETCH(const int, percent);

        const auto *rate = m_book.rateFor(regions(chain), EmploymentInsurance::Pension, month(asked));

        QCOMPARE(rate != nullptr, percent > 0);
        if (rate)
            QCOMPARE(rate->employer, std::optional(Rate::fromPercent(percent)));
    }

    void takesNoOtherInsuranceInstead()
    {
        const auto chain = regions({u"440106"_s, u"440100"_s, u"440000"_s});
        const auto *medical = m_book.rateFor(chain, EmploymentInsurance::Medical, month(u"2026-01"));

        QVERIFY(medical);
        QCOMPARE(medical->employer, std::optional(Rate::fromPercent(5)));
        QVERIFY(!medical->employee);
        QVERIFY(!m_book.rateFor(chain, EmploymentInsurance::Injury, month(u"2026-01")));
        QVERIFY(!m_book.rateFor(regions({u"410000"_s}), EmploymentInsurance::Medical, month(u"2026-01")));
    }

    void takesADatedRowBeforeOneWithoutADate()
    {
        const auto dated = row({}, 16, u"2019-05");
        const auto undated = row({}, 20, u"");
        for (const auto &rows : {std::vector{dated, undated}, std::vector{undated, dated}}) {
            const EmploymentBook book(rows);

            QCOMPARE(book.rateFor({}, EmploymentInsurance::Pension, month(u"2019-05"))->employer, dated.employer);
            QCOMPARE(book.rateFor({}, EmploymentInsurance::Pension, month(u"2019-04"))->employer, undated.employer);
        }
    }

    void knowsNothingWithoutRows()
    {
        QVERIFY(!EmploymentBook().rateFor(regions({u"110000"_s}), EmploymentInsurance::Pension, month(u"2026-01")));
    }

    void readsBackEveryInsurance()
    {
        using enum EmploymentInsurance;
        const std::vector<std::pair<EmploymentInsurance, QString>> keys{
            {Pension, u"pension"_s}, {Medical, u"medical"_s}, {Unemployment, u"unemployment"_s}, {Injury, u"injury"_s}};
        for (const auto &[insurance, key] : keys) {
            QCOMPARE(employmentInsuranceKey(insurance), key);
            QCOMPARE(employmentInsuranceFromKey(key), std::optional(insurance));
        }
        QVERIFY(!employmentInsuranceFromKey(u"maternity"));
        QVERIFY(!employmentInsuranceFromKey(u""));
    }

private:
    static std::vector<RegionCode> regions(const QStringList &codes)
    {
        std::vector<RegionCode> chain;
        for (const auto &code : codes)
            chain.push_back(region(code));
        return chain;
    }

    static EmploymentRate row(const QString &place, int employer, QStringView from)
    {
        return {.region = place.isEmpty() ? std::nullopt : std::optional(region(place)),
                .employer = Rate::fromPercent(employer),
                .employee = Rate::fromPercent(8),
                .from = parseYearMonth(from)};
    }

    static EmploymentRate medicalRow()
    {
        auto medical = row(u"440100"_s, 5, u"2020-01");
        medical.insurance = EmploymentInsurance::Medical;
        medical.employee.reset();
        return medical;
    }

    const EmploymentBook m_book{{row(u"440100"_s, 13, u"2025-01"), row(u"440100"_s, 12, u"2024-01"),
                                 row({}, 16, u"2019-05"), row(u"440000"_s, 14, u"2020-01"), medicalRow()}};
};

QTEST_GUILESS_MAIN(EmploymentRateTest)
#include "tst_employmentrate.moc"
