#include "app/calendarcontroller.h"
#include "app/householdcalendar.h"
#include "tests/app/programwindow.h"
#include "tests/support/pdfreading.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> uidsOf(const QByteArray &calendar)
{
    QList<QByteArray> uids;
    for (const auto &line : calendar.split('\n')) {
        if (line.startsWith("UID:"))
            uids += line;
    }
    return uids;
}

} // namespace

/// The calendar of deductions, of a draft and of a saved application.
class CalendarControllerTest : public QObject, private ProgramWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void writesTheCalendarOfTheSameEventsBeforeAndAfterFinishing()
    {
        beginSample();
        saveAs = folder->filePath(u"draft.ics"_s);
        program().controller().calendar().saveOfDraft();
        program().controller().finish();
        const QString reference = entries().front().reference;
        const QByteArray before = content(saveAs);
        saveAs = folder->filePath(u"saved.ics"_s);

        Q_EMIT program().window().requested(ui::ApplicationAction::SaveCalendar, reference);

        const QByteArray after = content(saveAs);
        QCOMPARE(after.count("BEGIN:VEVENT"), 12);
        QCOMPARE(uidsOf(after), uidsOf(before));
        const auto uids = uidsOf(after);
        QCOMPARE(QSet<QByteArray>(uids.begin(), uids.end()).size(), 12);
        const auto unfolded = QString::fromUtf8(QByteArray(after).replace("\r\n ", ""));
        QVERIFY(!unfolded.contains(sample().person.name));
        QVERIFY(!unfolded.contains(u"••••"_s));
        QVERIFY(!unfolded.contains(reference));
        saveAs.clear(); // cancelled
        Q_EMIT program().window().requested(ui::ApplicationAction::SaveCalendar, reference);
    }

    void findsWhatTheOthersOfTheHouseholdPay()
    {
        finishSample();
        finishSample(); // a second application of the same person counts once
        const auto archive = program().controller().archive();
        QVERIFY(archive);
        const auto context = program().session().context();

        const auto others = app::otherCalendars(**archive, {}, context);

        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others.front().name, sample().person.name);
        QCOMPARE(others.front().calendar.debits.size(), std::size_t(12));
        QVERIFY(app::otherCalendars(**archive, sample(), context).empty()); // nobody but oneself
        auto later = context;
        later.today = context.today.addYears(2);
        QVERIFY(app::otherCalendars(**archive, {}, later).empty()); // all of it has passed
    }

    void printsTheStripOfADraftAndSavesNothing()
    {
        beginSample();
        auto applicant = program().session().draft().applicant;
        applicant.paperLanguage = PaperWording::English;
        program().session().setApplicant(applicant);
        program().controller().calendar().printOfDraft(); // cancelled
        QCOMPARE(program().window().messageBar()->text(), QString());

        printTo = folder->filePath(u"strip.pdf"_s);
        program().controller().calendar().printOfDraft();

        const auto pdf = content(printTo);
        const auto words = tests::pdfText(pdf).simplified();
        QVERIFY2(words.contains(u"Deduction calendar"_s), qPrintable(words));
        QVERIFY(words.contains(u"When a payment could not be taken"_s));
        QVERIFY(words.contains(u"Draft"_s));
        QVERIFY(tests::pdfTool(u"pdfinfo"_s, {}, pdf).contains(QRegularExpression(u"Pages:\\s+2"_s)));
        QVERIFY(!words.contains(sample().bank.cardNumber));
        QVERIFY(!QFile::exists(data() + u"/archive.db"_s));
        QVERIFY(program().window().isWizardShown());
    }

    void saysWhyThereIsNoStripYet()
    {
        program().controller().startNew();
        printTo = folder->filePath(u"strip.pdf"_s);

        program().controller().calendar().printOfDraft();

        QVERIFY(!program().window().messageBar()->text().isEmpty());
        QVERIFY(!QFile::exists(printTo));
    }
};

QTEST_MAIN(CalendarControllerTest)
#include "tst_calendarcontroller.moc"
