#include "ui/format.h"
#include "ui/wizard/retirementcard.h"

#include <QLabel>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The decision of 2024-09-13.
class RetirementCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::setCurrentLanguage(Language::English); }

    void tellsMonthsAndMinimum_data()
    {
        QTest::addColumn<RetirementCategory>("category");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QStringList>("expected");

        // 55 plus 17 months (every four months of birth since 1970-01 one): 68 months lie before 1975-09.
        QTest::newRow("woman of August 1975") << RetirementCategory::Female55 << u"1975-08"_s
                                              << QStringList{u"January 2032"_s, u"August 2030"_s, u"198"_s};
        // 60 and 63: three years later, 1965-01 to 1976-08 is past the last step; 2039 needs twenty years.
        QTest::newRow("man of March 1990") << RetirementCategory::Male << u"1990-03"_s
                                           << QStringList{u"March 2053"_s, u"March 2050"_s, u"240"_s};
    }

    void tellsMonthsAndMinimum()
    {
        QFETCH(RetirementCategory, category);
        QFETCH(QString, birth);
        QFETCH(QStringList, expected);
        ui::RetirementCard card;

        card.showAge(retirementAge(category, *parseYearMonth(birth)), false);

        QStringList texts;
        for (const QLabel *label : card.findChildren<QLabel *>())
            texts.append(label->text());
        for (const QString &part : expected)
            QVERIFY2(texts.join(u'\n').contains(part), qPrintable(texts.join(u"; "_s)));
    }
};

QTEST_MAIN(RetirementCardTest)
#include "tst_retirementcard.moc"
