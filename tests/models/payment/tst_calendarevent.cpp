#include "models/payment/calendarevent.h"

#include <QRegularExpression>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class CalendarEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSameEventTheSame()
    {
        const auto uid = eventUid(u"CB-2345-6789"_s, yearMonth(2026, 7));

        QCOMPARE(eventUid(u"CB-2345-6789"_s, yearMonth(2026, 7)), uid);
        QVERIFY(eventUid(u"CB-2345-6789"_s, yearMonth(2026, 8)) != uid);
        QVERIFY(eventUid(u"CB-2345-678A"_s, yearMonth(2026, 7)) != uid);
    }

    void isAUuidThatTellsNothing()
    {
        const auto uid = eventUid(u"CB-2345-6789"_s, yearMonth(2026, 7));

        // Version 5 of RFC 4122.
        QVERIFY(QRegularExpression(u"^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s)
                    .match(uid)
                    .hasMatch());
        QVERIFY(!uid.contains(u"2345-6789"_s));
    }
};

QTEST_GUILESS_MAIN(CalendarEventTest)
#include "tst_calendarevent.moc"
