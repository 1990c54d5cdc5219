#include "models/store/calendarfile.h"

#include <QTest>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

struct Freed
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

const QDateTime Now(QDate(2026, 11, 25), QTime(8, 30), Qt::UTC);

CalendarSheet sheet(int reminderDays = 3)
{
    return {
        .name = u"社保缴费"_s,
        .language = Language::Chinese,
        .reminderDays = reminderDays,
        .events = {
            {.uid = u"uid-1"_s,
             .day = QDate(2026, 12, 31),
             .summary = u"社会保险：2027年1月请在卡上备足 ¥1,432.40; 逗号, 反斜杠\\ 都在"_s,
             .description =
                 u"第一行\n第二行，写得长一些，好让这一行在七十五个八位组之后折断，而且不在一个汉字的中间折断。"_s},
            {.uid = u"uid-2"_s,
             .day = QDate(2027, 2, 26),
             .summary = u"Social insurance: have ¥1,432.40 on the card for March 2027, a line long enough to fold"_s,
             .description = u"\U00020BB7 outside the basic plane"_s}}};
}

Component parsed(const QByteArray &file)
{
    return Component(icalparser_parse_string(file.constData()));
}

QList<QByteArray> linesOf(const QByteArray &file)
{
    QList<QByteArray> lines = file.split('\n');
    lines.removeLast(); // after the last line break
    return lines;
}

} // namespace

class CalendarFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadByAnotherParserWithoutAnError()
    {
        const auto calendar = parsed(calendarFile(sheet(), Now));

        QVERIFY(calendar);
        QCOMPARE(icalcomponent_isa(calendar.get()), ICAL_VCALENDAR_COMPONENT);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QVERIFY(icalrestriction_check(calendar.get()));
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);
    }

    void givesBackWhatWasPutIn()
    {
        const auto calendar = parsed(calendarFile(sheet(), Now));
        const auto wanted = sheet();
        auto *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);

        for (const auto &expected : wanted.events) {
            QVERIFY(event);
            const auto start = icalcomponent_get_dtstart(event);
            const auto end = icalcomponent_get_dtend(event);
            QCOMPARE(QString::fromUtf8(icalcomponent_get_uid(event)), expected.uid);
            QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), expected.summary);
            QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)), expected.description);
            QVERIFY(start.is_date && end.is_date); // a whole day, its end not included
            QCOMPARE(QDate(start.year, start.month, start.day), expected.day);
            QCOMPARE(QDate(end.year, end.month, end.day), expected.day.addDays(1));
            event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
        }
    }

    void keepsToTheBytesOfRfc5545()
    {
        const auto file = calendarFile(sheet(), Now);

        QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
        int folded = 0;
        for (auto line : linesOf(file)) {
            QVERIFY2(line.endsWith('\r'), line.constData()); // 3.1: CRLF
            line.chop(1);
            QVERIFY2(!line.contains('\r'), line.constData());
            QVERIFY2(line.size() <= 75, line.constData()); // 3.1: octets without the line break
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData()); // folded between characters
            folded += line.startsWith(' ') ? 1 : 0;
        }
        QVERIFY(folded >= 4);
    }

    void remindsOnceBeforeEachDay_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("trigger");
        QTest::addRow("usual") << 3 << QByteArray("TRIGGER:-P3D\r\n");
        QTest::addRow("the day itself") << 0 << QByteArray("TRIGGER:PT0S\r\n");
        QTest::addRow("the most") << 30 << QByteArray("TRIGGER:-P30D\r\n");
    }

    void remindsOnceBeforeEachDay()
    {
        QFETCH(int, days);
        QFETCH(QByteArray, trigger);

        const auto file = calendarFile(sheet(days), Now);

        QCOMPARE(file.count("BEGIN:VALARM\r\n"), 2);
        QCOMPARE(file.count("ACTION:DISPLAY\r\n"), 2);
        QCOMPARE(file.count(trigger), 2);
    }

    void updatesWhatWasImportedBefore()
    {
        const auto before = parsed(calendarFile(sheet(), Now));
        const auto after = parsed(calendarFile(sheet(), Now.addSecs(3600)));
        auto *first = icalcomponent_get_first_component(before.get(), ICAL_VEVENT_COMPONENT);
        auto *second = icalcomponent_get_first_component(after.get(), ICAL_VEVENT_COMPONENT);

        QCOMPARE(icalcomponent_get_uid(first), icalcomponent_get_uid(second));
        QVERIFY(icalcomponent_get_sequence(second) > icalcomponent_get_sequence(first));
        const auto stamp = icalcomponent_get_dtstamp(second);
        QCOMPARE(QTime(stamp.hour, stamp.minute), QTime(9, 30));
        QVERIFY(icalcomponent_get_first_property(second, ICAL_LASTMODIFIED_PROPERTY));
    }

    void isACalendarWithoutEventsToo()
    {
        auto nothing = sheet();
        nothing.events.clear();

        const auto calendar = parsed(calendarFile(nothing, Now));

        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 0);
    }
};

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "tst_calendarfile.moc"
