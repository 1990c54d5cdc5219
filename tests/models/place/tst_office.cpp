#include "models/place/office.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using test::region;

/// All offices are invented.
class OfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestFirst_data()
    {
        QTest::addColumn<QStringList>("chain");
        QTest::addColumn<QString>("keys");

        QTest::newRow("county, prefecture, province")
            << QStringList{u"440106"_s, u"440100"_s, u"440000"_s} << u"tianhe tianhe_tax guangzhou guangdong"_s;
        QTest::newRow("another county of the city")
            << QStringList{u"440103"_s, u"440100"_s, u"440000"_s} << u"guangzhou guangdong"_s;
        QTest::newRow("another province") << QStringList{u"410105"_s, u"410100"_s, u"410000"_s} << QString();
        QTest::newRow("no place") << QStringList() << QString();
    }

    void findsTheNearestFirst()
    {
        QFETCH(const QStringList, chain);
        QFETCH(const QString, keys);
        std::vector<RegionCode> regions;
        for (const auto &code : chain)
            regions.push_back(region(code));

        QStringList found;
        for (const auto *office : m_book.officesFor(regions))
            found.append(office->key);

        QCOMPARE(found.join(u' '), keys);
    }

    void findsAnOfficeByItsKey()
    {
        const auto *office = m_book.find(u"tianhe_tax"_s);

        QVERIFY(office);
        QCOMPARE(office->kind, OfficeKind::Tax);
        QVERIFY(!m_book.find(u"nowhere"_s));
        QVERIFY(!m_book.find(QString()));
    }

    void isEmptyWhereNoneIsKnown()
    {
        const std::vector chain{region(u"440106")};

        QVERIFY(OfficeBook().officesFor(chain).empty());
        QVERIFY(!OfficeBook().find(u"tianhe"_s));
    }

    void isClosedOnlyOnDaysThatAreKnownToBe_data()
    {
        QTest::addColumn<std::set<int>>("weekdays");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isClosed");

        const std::set<int> week{1, 2, 3, 4, 5};
        QTest::newRow("Friday") << week << QDate(2026, 11, 27) << false;
        QTest::newRow("Saturday") << week << QDate(2026, 11, 28) << true;
        QTest::newRow("Sunday") << week << QDate(2026, 11, 29) << true;
        QTest::newRow("Monday") << week << QDate(2026, 11, 30) << false;
        QTest::newRow("open on Sundays") << std::set{7} << QDate(2026, 11, 29) << false;
        QTest::newRow("days not known") << std::set<int>() << QDate(2026, 11, 29) << false;
    }

    void isClosedOnlyOnDaysThatAreKnownToBe()
    {
        QFETCH(const std::set<int>, weekdays);
        QFETCH(const QDate, day);
        QFETCH(const bool, isClosed);

        auto office = officeIn(u"440106", u"tianhe"_s);
        office.weekdays = weekdays;

        QCOMPARE(office.isClosedOn(day), isClosed);
    }

private:
    static Office officeIn(QStringView code, const QString &key, OfficeKind kind = OfficeKind::Bureau)
    {
        return {.key = key, .region = region(code), .kind = kind};
    }

    const OfficeBook m_book{{officeIn(u"440000", u"guangdong"_s), officeIn(u"440106", u"tianhe"_s),
                             officeIn(u"440106", u"tianhe_tax"_s, OfficeKind::Tax),
                             officeIn(u"440100", u"guangzhou"_s)}};
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "tst_office.moc"
