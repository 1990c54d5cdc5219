#include "tests/ui/pagefixture.h"
#include "ui/history/listimportdialog.h"
#include "ui/history/staylist.h"
#include "ui/history/stayrow.h"
#include "ui/wizard/historypage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::HistoryPage>;

namespace {

/// A woman born in March 1985 (retires at 58, in 2043-03, with 240 months) who lives and is registered in Beijing.
EnrolmentDraft draftOfBeijing()
{
    EnrolmentDraft draft;
    draft.person = {u"样例"_s, u"1985-03-09"_s, Sex::Female, RetirementCategory::Female55, u"13800005678"_s};
    draft.hukou.region = chaoyang();
    draft.residence.sameAsHukou = true;
    return draft;
}

EnrolmentDraft draftWithStays()
{
    EnrolmentDraft draft = draftOfBeijing();
    draft.history = {.paidBefore = Certainty::Yes,
                     .stays = {{.region = jinshui(), .pensionMonths = u"36"_s},
                               {.region = pudong(), .pensionMonths = u"12"_s, .firstMonth = u"2020-01"_s}},
                     .lastMonth = u"2026-10"_s};
    return draft;
}

QList<ui::StayRow *> rowsOf(const Fixture &on)
{
    QList<ui::StayRow *> shown;
    for (auto *row : on.page.findChildren<ui::StayRow *>()) {
        if (!row->isHidden())
            shown.append(row);
    }
    std::ranges::sort(shown, {}, [](const ui::StayRow *row) { return row->y(); });
    return shown;
}

/// Focus and Tab need a window that is active.
void activate(Fixture &on)
{
    on.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&on.page));
}

ui::ListFiles filesWith(const QString &path, const Result<ListTable> &table)
{
    return {.choose = [path](auto...) { return path; }, .read = [table](const QString &) { return table; }};
}

ListTable twoPlaces()
{
    return {.name = u"list.csv"_s,
            .header = {u"参保地"_s, u"费款所属期"_s},
            .rows = {{2, {u"郑州市"_s, u"2010-01-2019-12"_s}},
                     {3, {u"上海市"_s, u"202001-202110"_s}},
                     {4, {u"月球"_s, {}}}}};
}

ui::ListImportDialog *dialogOf(const Fixture &on)
{
    return on.page.findChild<ui::ListImportDialog *>();
}

} // namespace

class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhereOnlyThoseWhoMayHavePaid()
    {
        Fixture on(draftOfBeijing());
        verifyProblem(on, Field::PaidBefore, Error::Code::PaidBeforeMissing, u"paidStatus"_s);
        QVERIFY(!on.isShown(u"staysQuestion"_s));

        on.choose(u"paidChoice"_s, int(Certainty::No));
        QVERIFY(!on.isShown(u"staysQuestion"_s));
        QVERIFY(on.check().empty());

        on.choose(u"paidChoice"_s, int(Certainty::Yes));
        QVERIFY(on.isShown(u"staysQuestion"_s));
        verifyProblem(on, Field::PaidStays, Error::Code::LastPlaceMissing, u"staysStatus"_s);
    }

    void takesAStayFromTheKeyboard()
    {
        Fixture on(draftOfBeijing());
        activate(on);
        on.choose(u"paidChoice"_s, int(Certainty::Yes));
        auto *line = on.find<QLineEdit>(u"regionLine"_s);
        line->setFocus();

        QTest::keyClicks(line, u"jsq"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"36"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"30"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"2015-03"_s);

        const StayAnswers expected{jinshui(), u"36"_s, u"30"_s, u"2015-03"_s};
        QVERIFY(on.session.draft().history.stays == std::vector{expected});
        QVERIFY(on.check().empty());
        QVERIFY(on.find<QLabel>(u"paidValue"_s)->text().startsWith(u"36"_s));
    }

    void addsMovesAndRemovesWithTheKeyboard()
    {
        Fixture on(draftWithStays());
        activate(on);
        QCOMPARE(rowsOf(on).size(), 2);
        QVERIFY(rowsOf(on)[1]->findChild<QLabel *>(u"stayRelation"_s)->isVisible());
        QVERIFY(!rowsOf(on)[0]->findChild<QLabel *>(u"stayRelation"_s)->isVisible());

        auto *months = rowsOf(on)[0]->findChild<QLineEdit *>(u"stayPension"_s);
        months->setFocus();
        QTest::keyClick(months, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(on.session.draft().history.stays.back().region, jinshui());

        auto *add = on.find<QPushButton>(u"addStayButton"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QCoreApplication::processEvents();
        QCOMPARE(rowsOf(on).size(), 3);
        QCOMPARE(on.session.draft().history.stays.size(), 2u); // a blank one is no answer
        QVERIFY(rowsOf(on)[2]->isAncestorOf(QApplication::focusWidget()));

        auto *remove = rowsOf(on)[0]->findChild<QPushButton *>(u"stayRemove"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(on.session.draft().history.stays.size(), 1u);
        QCOMPARE(on.session.draft().history.stays.front().region, jinshui());
        QVERIFY(on.find<QWidget>(u"stayList"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void movesWithTheMouse()
    {
        Fixture on(draftWithStays());

        QTest::mouseClick(rowsOf(on)[1]->earlierButton(), Qt::LeftButton);

        QCOMPARE(on.session.draft().history.stays.front().region, pudong());
        QVERIFY(!rowsOf(on)[0]->earlierButton()->isEnabled());
    }

    void followsTheRowsWithTab()
    {
        Fixture on(draftWithStays());
        activate(on);
        auto *last = rowsOf(on)[1]->findChild<QPushButton *>(u"stayRemove"_s);
        last->setFocus();

        QTest::keyClick(last, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"addStayButton"_s);
        auto *first = rowsOf(on)[0]->findChild<QPushButton *>(u"stayRemove"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(rowsOf(on)[1]->isAncestorOf(QApplication::focusWidget()));

        // Rows that have moved or come since, too.
        QTest::mouseClick(rowsOf(on)[1]->earlierButton(), Qt::LeftButton);
        QTest::mouseClick(on.find<QPushButton>(u"addStayButton"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(rowsOf(on).size(), 3);
        for (int at = 0; at < 2; ++at) {
            auto *remove = rowsOf(on)[at]->findChild<QPushButton *>(u"stayRemove"_s);
            remove->setFocus();
            QTest::keyClick(remove, Qt::Key_Tab);
            QVERIFY(rowsOf(on)[at + 1]->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(on.find<QLineEdit>(u"lastMonthEdit"_s), Qt::Key_Backtab);
        QVERIFY(!rowsOf(on)[2]->isAncestorOf(QApplication::focusWidget())); // the buttons lie between
    }

    void showsTheProblemAtTheField()
    {
        EnrolmentDraft draft = draftWithStays();
        draft.history.stays.front().pensionMonths = u"999"_s;
        draft.history.lastMonth = u"2027-01"_s;
        Fixture on(draft);

        activate(on);
        verifyProblem(on, Field::PaidStays, Error::Code::PaidMonthsInvalid, u"staysStatus"_s);
        on.page.focusField(Field::PaidStays);
        QVERIFY(rowsOf(on)[0]->isAncestorOf(QApplication::focusWidget()));
        verifyProblem(on, Field::LastPaidMonth, Error::Code::LastMonthInvalid, u"lastStatus"_s);
        QVERIFY(on.status(u"staysStatus"_s).contains(u"309"_s)); // 2001-03 to 2026-11
    }

    void weighsWhatIsPaidAgainstWhatIsNeeded()
    {
        Fixture on(draftWithStays());

        QVERIFY(on.find<QLabel>(u"paidValue"_s)->text().startsWith(u"48"_s));
        QVERIFY(on.find<QLabel>(u"neededValue"_s)->text().startsWith(u"240"_s));
        QVERIFY(on.find<QLabel>(u"missingValue"_s)->text().startsWith(u"192"_s));
        QVERIFY(on.find<QLabel>(u"leftValue"_s)->text().startsWith(u"196"_s)); // 2026-11 to 2043-02
        QVERIFY(on.find<QLabel>(u"outlookVerdict"_s)->text().contains(u"October 2042"_s));
        QVERIFY(!on.isShown(u"outlookWaysOut"_s));
    }

    void namesTheWaysOutWhereTheTimeIsTooShort()
    {
        EnrolmentDraft draft = draftWithStays();
        draft.history.stays = {{.region = jinshui(), .pensionMonths = u"43"_s}};
        Fixture on(draft); // 197 are missing, 196 left

        QVERIFY(on.isShown(u"outlookWaysOut"_s));
        QVERIFY(on.find<QLabel>(u"outlookVerdict"_s)->text().contains(u"1"_s));
    }

    void warnsOfAGap()
    {
        Fixture on(draftWithStays());
        QVERIFY(!on.isShown(u"gapBox"_s));
        auto *last = on.find<QLineEdit>(u"lastMonthEdit"_s);
        last->setFocus();
        last->selectAll();

        QTest::keyClicks(last, u"2026-07"_s);

        QVERIFY(on.isShown(u"gapBox"_s));
        QVERIFY(on.find<QLabel>(u"gapRule"_s)->text().contains(u"12333"_s)); // no rule of this place is known
    }

    void saysWhatWouldRunTwice()
    {
        Fixture on(draftWithStays());
        QVERIFY(!on.isShown(u"twiceBox"_s));
        auto *tick = on.find<ui::TickCard>(u"residentsMedicalTick"_s);
        tick->setFocus();

        QTest::keyClick(tick, Qt::Key_Space);

        QVERIFY(on.session.draft().history.residentsMedical);
        QVERIFY(on.isShown(u"twiceBox"_s));
        QVERIFY(on.find<QLabel>(u"twiceText"_s)->text().contains(u"medical"_s));
    }

    void tellsTheCheckPage()
    {
        EnrolmentDraft draft = draftWithStays();
        draft.history.insuredThroughJob = true;
        Fixture on(draft);

        const auto rows = on.page.summaryRows();

        QCOMPARE(rows.size(), 4u);
        QVERIFY(rows[1].answer.contains(u"Pudong"_s) && rows[1].answer.contains(u"36"_s));
        QCOMPARE(rows[2].answer, u"October 2026"_s);
        QCOMPARE(rows[3].answer, u"Insured through a job"_s);
    }

    void importsAListAfterWhatIsTyped()
    {
        Fixture on(draftWithStays());
        on.page.setListFiles(filesWith(u"list.csv"_s, twoPlaces()));
        QTest::mouseClick(on.find<QPushButton>(u"importButton"_s), Qt::LeftButton);
        QVERIFY(dialogOf(on));

        QTest::keyClick(dialogOf(on), Qt::Key_Return);

        const auto &history = on.session.draft().history;
        QCOMPARE(history.stays.size(), 4u);
        QCOMPARE(history.stays[0].pensionMonths, u"36"_s);
        QCOMPARE(history.stays[2].pensionMonths, u"120"_s);
        QCOMPARE(history.stays[3].pensionMonths, u"22"_s);
        QCOMPARE(history.lastMonth, u"2026-10"_s); // typed, and later than the list's
        QTRY_COMPARE(rowsOf(on).size(), 4);
    }

    void replacesWhatIsTypedOnlyWhenAsked()
    {
        Fixture on(draftWithStays());
        on.page.setListFiles(filesWith(u"list.csv"_s, twoPlaces()));
        QTest::mouseClick(on.find<QPushButton>(u"importButton"_s), Qt::LeftButton);
        auto *replace = dialogOf(on)->findChild<QCheckBox *>(u"replaceCheck"_s);
        QVERIFY(!replace->isChecked());
        replace->setFocus();
        QTest::keyClick(replace, Qt::Key_Space);

        QTest::keyClick(dialogOf(on), Qt::Key_Return);

        QCOMPARE(on.session.draft().history.stays.size(), 2u);
        QCOMPARE(on.session.draft().history.lastMonth, u"2021-10"_s);
    }

    void keepsEverythingWhenCancelled()
    {
        Fixture on(draftWithStays());
        on.page.setListFiles(filesWith(u"list.csv"_s, twoPlaces()));
        QTest::mouseClick(on.find<QPushButton>(u"importButton"_s), Qt::LeftButton);

        QTest::keyClick(dialogOf(on), Qt::Key_Escape);

        QCOMPARE(on.session.draft(), draftWithStays());
    }

    void saysWhyAFileCannotBeRead()
    {
        Fixture on(draftWithStays());
        const Error error{.code = Error::Code::ListNotText, .values = {u"photo.png"_s}};
        on.page.setListFiles(filesWith(u"photo.png"_s, tl::unexpected(error)));

        QTest::mouseClick(on.find<QPushButton>(u"importButton"_s), Qt::LeftButton);

        QCOMPARE(on.status(u"importStatus"_s), ui::errorText(error));
        QVERIFY(!dialogOf(on));
        QCOMPARE(on.session.draft(), draftWithStays());
    }

    void importsNothingWithoutFiles()
    {
        Fixture on(draftWithStays());
        QVERIFY(!on.isShown(u"importButton"_s));
        on.page.setListFiles(filesWith({}, twoPlaces()));
        QVERIFY(on.isShown(u"importButton"_s));

        QTest::mouseClick(on.find<QPushButton>(u"importButton"_s), Qt::LeftButton);

        QVERIFY(!dialogOf(on)); // the choice of a file was cancelled
    }

    void keepsTheInputWhenTheLanguageChanges()
    {
        Fixture on(draftWithStays());
        on.check();
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(on.session.draft(), draftWithStays());
        QVERIFY(on.find<QLabel>(u"stayTitle"_s)->text().startsWith(u'['));
        QVERIFY(on.find<QLabel>(u"outlookHeading"_s)->text().startsWith(u'['));
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
