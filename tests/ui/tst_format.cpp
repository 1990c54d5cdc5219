#include "ui/format.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::setCurrentLanguage(Language::English); }

    void writesMoneyToTheFen_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("grouped") << Q_INT64_C(143240) << u"¥1,432.40"_s << u"1,432.40 元"_s;
        QTest::newRow("nothing") << Q_INT64_C(0) << u"¥0.00"_s << u"0.00 元"_s;
        QTest::newRow("fen only") << Q_INT64_C(7) << u"¥0.07"_s << u"0.07 元"_s;
        QTest::newRow("less than nothing") << Q_INT64_C(-50) << u"-¥0.50"_s << u"-0.50 元"_s;
        QTest::newRow("beyond a double") << Q_INT64_C(123456789012345678) << u"¥1,234,567,890,123,456.78"_s
                                         << u"1,234,567,890,123,456.78 元"_s;
    }

    void writesMoneyToTheFen()
    {
        QFETCH(const qint64, fen);

        QTEST(ui::moneyText(Money::fromFen(fen)), "english");

        ui::setCurrentLanguage(Language::Chinese);
        QTEST(ui::moneyText(Money::fromFen(fen)), "chinese");
    }

    void writesMonthsAndDaysInTheProgramsLanguage()
    {
        QCOMPARE(ui::monthText(yearMonth(2026, 7)), u"July 2026"_s);
        QCOMPARE(ui::dateText(QDate(2026, 7, 8)), u"8 July 2026"_s);

        ui::setCurrentLanguage(Language::Chinese);
        QCOMPARE(ui::monthText(yearMonth(2026, 7)), u"2026年7月"_s);
        QCOMPARE(ui::dateText(QDate(2026, 7, 8)), u"2026年7月8日"_s);
    }

    void writesSharesAndCounts()
    {
        QCOMPARE(ui::rateText(Rate::fromPartsPerMillion(87'500)), u"8.75%"_s);
        QCOMPARE(ui::indexText(Rate::fromPartsPerMillion(1'897'572)), u"1.90"_s);
        QCOMPARE(ui::indexText(Rate::fromPartsPerMillion(600'000)), u"0.60"_s);
        QCOMPARE(ui::quantityText(Tenths{1390}), u"139"_s);
        QCOMPARE(ui::quantityText(Tenths{1237}), u"123.7"_s);
        QCOMPARE(ui::quantityText(Money::fromYuan(5)), u"¥5.00"_s);
    }

    void takesTheOtherNameWhereOneIsNotKnown()
    {
        const BilingualText both{u"农业银行"_s, u"Agricultural Bank"_s};
        const BilingualText chineseOnly{u"农商行"_s, {}};

        QCOMPARE(ui::nameText(both), u"Agricultural Bank"_s);
        QCOMPARE(ui::nameText(chineseOnly), u"农商行"_s);
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
