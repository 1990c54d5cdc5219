#include "tests/support/samplerates.h"
#include "tests/ui/gradepagecase.h"
#include "ui/fields/citinglabel.h"
#include "ui/fields/regionedit.h"
#include "ui/notice/noticedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

using Shown = ShownGrades;

namespace {

ui::NoticeKeeping keeping()
{
    return {.save = [](const ContributionRate &) { return Result<void>(); },
            .remove = [](qint64) { return Result<void>(); },
            .ask = [](auto &&...) { return true; }};
}

void enter(PaymentCase &person, const NoticeAnswers &notice)
{
    const auto rate = rateFromNotice(notice, person.session.today());
    QVERIFY(rate);
    person.books.setEnteredRates({*rate});
    person.session.setNotices({{.id = 1, .enteredAt = {}, .rate = *rate}});
}

} // namespace

/// The grades by figures that somebody entered from a notice.
class GradeNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void letsTheFiguresOfANoticeBeEnteredWhereNoneAreKnown()
    {
        PaymentCase person(u"460000");
        Shown shown(person);
        QVERIFY(!shown.shows(u"unknownNoticeButton"_s)); // nothing to keep them in
        shown.page.setNoticeKeeping(keeping());
        auto *button = shown.find<QPushButton>(u"unknownNoticeButton"_s);
        QVERIFY(button->isVisible());

        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);

        auto *dialog = shown.page.findChild<ui::NoticeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<ui::RegionEdit *>(u"region_field"_s)->region() == region(u"460000"));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"from_field"_s)->text(), u"2025-09"_s);
    }

    void computesAnewWithEnteredFiguresAndMarksThem()
    {
        PaymentCase person(u"460000");
        Shown shown(person);
        shown.page.setNoticeKeeping(keeping());

        enter(person,
              {.region = region(u"460000"),
               .from = u"2025-01"_s,
               .to = u"2025-12"_s,
               .totalRate = u"20"_s,
               .personalAccount = u"8"_s,
               .lowerLimit = u"4500"_s,
               .upperLimit = u"22500"_s,
               .documentNumber = u"No. 1"_s,
               .documentDate = u"2025-02-10"_s});

        QVERIFY(!shown.shows(u"unknownPanel"_s));
        QCOMPARE(fen(shown, 0, GradeTableModel::PensionColumn), 90'000);
        QCOMPARE(fen(shown, 0, GradeTableModel::AccountColumn), 36'000);
        const auto *chip = shown.find<QLabel>(u"ratesChip"_s);
        QCOMPARE(chip->text(), u"entered by hand"_s);
        QCOMPARE(chip->property("tone").toString(), u"accent"_s);
        const auto source = shown.find<ui::CitingLabel>(u"sourceLabel"_s)->plainText();
        QVERIFY2(source.contains(u"No. 1, 2025-02-10, entered by hand"_s), qPrintable(source));
        QVERIFY(shown.shows(u"ratesNoticeButton"_s)); // to be seen, corrected and removed

        person.books.setEnteredRates({});
        person.session.setNotices({});
        QVERIFY(shown.shows(u"unknownPanel"_s));
    }

    void showsAnEnteredListOfBasesInTheTable()
    {
        PaymentCase person(u"460000");
        Shown shown(person);
        shown.page.setNoticeKeeping({.save = [&person](const ContributionRate &rate) -> Result<void> {
                                         person.books.setEnteredRates({rate});
                                         person.session.setNotices({{.id = 1, .enteredAt = {}, .rate = rate}});
                                         return {};
                                     },
                                     .remove = [](qint64) { return Result<void>(); },
                                     .ask = [](auto &&...) { return true; }});
        QTest::keyClick(shown.find<QPushButton>(u"unknownNoticeButton"_s), Qt::Key_Space);
        auto *dialog = shown.page.findChild<ui::NoticeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto type = [dialog](const QString &name, const QString &text) {
            auto *line = dialog->findChild<QLineEdit *>(name);
            line->setFocus();
            QTest::keyClicks(line, text);
            return line;
        };
        type(u"total_rate_field"_s, u"20"_s);
        type(u"personal_account_rate_field"_s, u"8"_s);
        type(u"lower_limit_field"_s, u"4500"_s);
        type(u"upper_limit_field"_s, u"22500"_s);
        auto *kind = dialog->findChild<QComboBox *>(u"grades_field"_s);
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(type(u"grade_0_field"_s, u"4500"_s), Qt::Key_Return);
        QTest::keyClick(type(u"grade_1_field"_s, u"6000"_s), Qt::Key_Return);
        type(u"grade_2_field"_s, u"9000"_s);
        type(u"grade_2_name"_s, u"Third"_s);
        type(u"document_number_field"_s, u"No. 1"_s);

        QTest::keyClick(type(u"document_date_field"_s, u"2025-02-10"_s), Qt::Key_Return);

        QCOMPARE(cell(shown, 0, 0).model()->rowCount(), 3);
        QCOMPARE(fen(shown, 0, GradeTableModel::BaseColumn), 450'000);
        QCOMPARE(fen(shown, 1, GradeTableModel::BaseColumn), 600'000);
        QCOMPARE(fen(shown, 2, GradeTableModel::BaseColumn), 900'000);
        QCOMPARE(fen(shown, 2, GradeTableModel::PensionColumn), 180'000);
        QCOMPARE(cell(shown, 2, GradeTableModel::GradeColumn).data().toString(), u"Third ¥9,000"_s);
        QCOMPARE(cell(shown, 1, GradeTableModel::PensionColumn).data(GradeTableModel::StandingRole).toInt(),
                 int(Standing::EnteredByHand));
        QCOMPARE(shown.find<QLabel>(u"ratesChip"_s)->text(), u"entered by hand"_s);
    }

    void marksAnEnteredMedicalRateBesideAPublishedPension()
    {
        PaymentCase person(u"320100", {2025, 9, 10});
        enter(person,
              {.region = region(u"320100"),
               .scheme = Scheme::Medical,
               .from = u"2026-01"_s,
               .fixedMonthly = u"420"_s,
               .documentNumber = u"No. 2"_s,
               .documentDate = u"2025-08-10"_s});
        auto schedule = person.session.draft().schedule;
        schedule.firstMonth = month(u"2026-01");
        person.session.setSchedule(schedule);
        Shown shown(person);

        QCOMPARE(fen(shown, 0, GradeTableModel::MedicalColumn), 42'000);
        const auto note = shown.find<ui::CitingLabel>(u"medicalNote"_s)->plainText();
        QVERIFY2(note.contains(u"No. 2"_s) && note.contains(u"entered by hand"_s), qPrintable(note));
    }

    void proposesToGoOnWhereTheLastNoticeEnded()
    {
        PaymentCase person(u"320100", {2026, 3, 2});
        Shown shown(person);
        shown.page.setNoticeKeeping(keeping());

        QTest::keyClick(shown.find<QPushButton>(u"ratesNoticeButton"_s), Qt::Key_Space);

        const auto *dialog = shown.page.findChild<ui::NoticeDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<ui::RegionEdit *>(u"region_field"_s)->region() == region(u"320000"));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"from_field"_s)->text(), u"2026-01"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"total_rate_field"_s)->text(), u"20%"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"lower_limit_field"_s)->text(), QString()); // never guessed
        QCOMPARE(dialog->findChild<QLineEdit *>(u"grade_11_field"_s)->text(), u"24762.00"_s); // to be compared
        QVERIFY(dialog->findChild<QLabel *>(u"gradesHint"_s)->text().contains(u"the last list"_s));
    }

    void proposesWhatIsStillMissing()
    {
        PaymentCase person(u"460000");
        enter(person,
              {.region = region(u"460000"),
               .from = u"2025-01"_s,
               .totalRate = u"20"_s,
               .lowerLimit = u"4500"_s,
               .documentNumber = u"No. 1"_s,
               .documentDate = u"2025-02-10"_s});
        Shown shown(person);
        shown.page.setNoticeKeeping(keeping());

        QTest::keyClick(shown.find<QPushButton>(u"ratesNoticeButton"_s), Qt::Key_Space);

        const auto *dialog = shown.page.findChild<ui::NoticeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>(u"scheme_field"_s)->currentData().toString(), u"medical"_s);
    }

    void offersNoNoticeWhereEverythingIsPublished()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        shown.page.setNoticeKeeping(keeping());

        QVERIFY(!shown.shows(u"ratesNoticeButton"_s));
    }
};

QTEST_MAIN(GradeNoticesTest)
#include "tst_gradenotices.moc"
