#include "tests/shippedreference.h"

#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// What the reference database knows of debits: banks, cards, and the days that banks are closed.
class DebitDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheHolidaysOfTheStateCouncilsNotices_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isWorkingDay");

        // 国办发明电〔2024〕12号 (2024-11-12) and 国办发明电〔2025〕7号 (2025-11-04).
        const auto row = [](int year, int month, int day, bool isWorking) {
            QTest::addRow("%d-%02d-%02d", year, month, day) << QDate(year, month, day) << isWorking;
        };
        row(2025, 1, 26, true); // Sunday, worked for the Spring Festival
        row(2025, 1, 27, true);
        row(2025, 1, 28, false);
        row(2025, 2, 4, false);
        row(2025, 2, 5, true);
        row(2025, 10, 8, false);
        row(2025, 10, 11, true); // Saturday, worked for National Day
        row(2026, 1, 2, false);
        row(2026, 1, 4, true); // Sunday, worked for New Year
        row(2026, 2, 14, true); // Saturday, worked for the Spring Festival
        row(2026, 2, 23, false);
        row(2026, 5, 9, true); // Saturday, worked for Labour Day
        row(2026, 6, 19, false);
        row(2026, 9, 20, true); // Sunday, worked for National Day
        row(2026, 9, 25, false);
        row(2026, 10, 10, true);
    }

    void knowsTheHolidaysOfTheStateCouncilsNotices()
    {
        QFETCH(QDate, day);
        QFETCH(bool, isWorkingDay);

        QCOMPARE(m_reference.books.workingDays().isWorkingDay(day), isWorkingDay);
    }

    void knowsNoHolidaysWithoutANotice()
    {
        QVERIFY(m_reference.books.workingDays().isSettled(QDate(2025, 12, 31)));
        QVERIFY(m_reference.books.workingDays().isSettled(QDate(2026, 11, 30)));
        QVERIFY(!m_reference.books.workingDays().isSettled(QDate(2026, 12, 31)));
        QVERIFY(!m_reference.books.workingDays().isSettled(QDate(2027, 2, 8)));
        QCOMPARE(m_reference.books.workingDays().noticeOf(2026)->documentNumber, u"国办发明电〔2025〕7号"_s);
    }

    void knowsWhoTakesDebitCardsOnly()
    {
        const auto shanghai = RegionCode::parse(u"310000"_s).value();
        const auto *rule = m_reference.books.debitRules().ruleFor(std::vector{shanghai});

        QVERIFY(rule && rule->isDebitCardOnly); // Shanghai, notice 2021 No. 2
        QVERIFY(!rule->window); // its days were not read
        QCOMPARE(count(u"SELECT count(*) FROM debit_rule WHERE day_from IS NOT NULL"_s), 0);
    }

    void knowsTheBanksOfShanghai()
    {
        const auto shanghai = RegionCode::parse(u"310000"_s).value();
        const auto *rule = m_reference.books.debitRules().ruleFor(std::vector{shanghai});

        QVERIFY(rule && rule->isDebitCardOnly);
        QCOMPARE(rule->banks.size(), std::size_t(15));
        QCOMPARE(rule->banks.front(), u"ICBC"_s);
        QCOMPARE(rule->banks.back(), u"SHRCB"_s);
        QCOMPARE(rule->banksSource.date, u"2024-10-30"_s);
        for (const auto &code : rule->banks)
            QVERIFY2(m_reference.books.banks().find(code), qPrintable(code));
        QCOMPARE(count(u"SELECT count(DISTINCT region_code) FROM debit_bank"_s), 1);
    }

private:
    qint64 count(const QString &sql) const { return m_reference.count(sql); }

    const ShippedReference m_reference;
};

QTEST_GUILESS_MAIN(DebitDataTest)
#include "tst_debitdata.moc"
