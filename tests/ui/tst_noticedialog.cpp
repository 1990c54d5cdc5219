#include "tests/support/paymentcase.h"
#include "tests/support/samplerates.h"
#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/regionedit.h"
#include "ui/format.h"
#include "ui/notice/noticedialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over a person's session, with an archive of the test's own.
struct Shown
{
    explicit Shown(QStringView place = u"460000", QDate day = {2026, 3, 2}) : person(place, day)
    {
        dialog = std::make_unique<ui::NoticeDialog>(person.session, keeping());
        dialog->show();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }

    ui::NoticeKeeping keeping()
    {
        return {.save = [this](const ContributionRate &rate) -> Result<void> {
                    if (isFull)
                        return failure(Error::Code::StorageFull);
                    kept.push_back({.id = ++lastId, .enteredAt = {}, .rate = rate});
                    tell();
                    return {};
                },
                .remove = [this](qint64 id) -> Result<void> {
                    std::erase_if(kept, [id](const NoticeRate &one) { return one.id == id; });
                    tell();
                    return {};
                },
                .ask =
                    [this](QWidget *, const QString &, const QString &question, const QString &, const QString &) {
                        asked = question;
                        return isSure;
                    }};
    }
    void tell()
    {
        person.books.setEnteredRates(ratesOf(kept));
        person.session.setNotices(kept);
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    QString said(const QString &field) const { return find<ui::FieldStatus>(field + u"_status"_s)->text(); }
    QString status() const { return find<ui::FieldStatus>(u"noticeStatus"_s)->text(); }
    void type(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field + u"_field"_s);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
    /// A sound notice for Hainan's pension.
    void typeAll() const
    {
        dialog->setAnswers({.region = region(u"460000"), .from = u"2026-01"_s});
        type(u"to"_s, u"2026-12"_s);
        type(u"total_rate"_s, u"20"_s);
        type(u"personal_account_rate"_s, u"8"_s);
        type(u"lower_limit"_s, u"4500"_s);
        type(u"document_number"_s, u"No. 1"_s);
        type(u"document_date"_s, u"2026-02-10"_s);
    }

    /// The sound notice with a list of bases.
    void showList(const std::vector<NoticeGrade> &grades) const
    {
        dialog->setAnswers({.region = region(u"460000"),
                            .from = u"2026-01"_s,
                            .totalRate = u"20"_s,
                            .lowerLimit = u"4500"_s,
                            .gradeKind = GradeKind::Yuan,
                            .grades = grades,
                            .documentNumber = u"No. 1"_s,
                            .documentDate = u"2026-02-10"_s});
    }

    PaymentCase person;
    std::vector<NoticeRate> kept;
    qint64 lastId = 0;
    bool isFull = false;
    bool isSure = true;
    QString asked;
    std::unique_ptr<ui::NoticeDialog> dialog;
};

/// Presses Tab until the field has the focus; false when it never does.
bool tabTo(const QString &name)
{
    for (int press = 0; press < 40; ++press) {
        const auto *focused = QApplication::focusWidget();
        if (focused && (focused->objectName() == name || focused->parentWidget()->objectName() == name))
            return true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

} // namespace

class NoticeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void keepsWhatWasTypedAndCloses()
    {
        Shown on;
        on.typeAll();
        const QSignalSpy closed(on.dialog.get(), &QDialog::accepted);

        QTest::keyClick(on.find<QLineEdit>(u"document_date_field"_s), Qt::Key_Return);

        QCOMPARE(closed.count(), 1);
        QCOMPARE(on.kept.size(), std::size_t(1));
        const auto &rate = on.kept.front().rate;
        QCOMPARE(rate.region.text(), u"460000"_s);
        QCOMPARE(rate.period, (Period{month(u"2026-01"), month(u"2026-12")}));
        QCOMPARE(rate.lowerLimit, yuan(u"4500"));
        QCOMPARE(rate.personalAccount, percent(u"8"));
        QVERIFY(rate.source.confidence == Confidence::EnteredByHand);
        QVERIFY(on.person.session.notices() == on.kept);
    }

    void saysEveryProblemAtItsFieldAndKeepsTheInput()
    {
        Shown on;
        on.typeAll();
        on.type(u"to"_s, u"2025-12"_s);
        on.type(u"personal_account_rate"_s, u"21"_s);
        on.type(u"document_number"_s, u""_s);

        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);

        QVERIFY(on.kept.empty());
        QVERIFY(on.dialog->isVisible());
        QCOMPARE(on.said(u"to"_s), ui::errorText({.code = Error::Code::NoticeToInvalid}));
        QCOMPARE(on.said(u"personal_account_rate"_s), ui::errorText({.code = Error::Code::NoticeAccountInvalid}));
        QCOMPARE(on.said(u"document_number"_s), ui::errorText({.code = Error::Code::NoticeNumberMissing}));
        QCOMPARE(on.said(u"from"_s), QString());
        QCOMPARE(on.find<QLineEdit>(u"to_field"_s)->text(), u"2025-12"_s);
        QVERIFY(on.find<QLineEdit>(u"to_field"_s)->hasFocus()); // the first that is wrong
        QVERIFY(on.find<QLineEdit>(u"to_field"_s)->accessibleDescription().contains(on.said(u"to"_s)));

        on.type(u"to"_s, u"2026-12"_s);
        on.type(u"personal_account_rate"_s, u"8"_s);
        on.type(u"document_number"_s, u"No. 1"_s);
        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);
        QCOMPARE(on.kept.size(), std::size_t(1));
        QCOMPARE(on.said(u"to"_s), QString());
    }

    void isFilledInByKeyboardAlone()
    {
        Shown on;
        auto *place = on.find<ui::RegionEdit>(u"region_field"_s);
        QVERIFY(tabTo(u"region_field"_s));
        QTest::keyClicks(place->lineEdit(), u"460000"_s);
        QTest::keyClick(place->lineEdit(), Qt::Key_Return);
        QVERIFY(place->region() == region(u"460000"));

        for (const auto &[field, text] :
             std::initializer_list<std::pair<QString, QString>>{{u"from"_s, u"2026-01"_s},
                                                                {u"fixed_monthly"_s, u"500"_s},
                                                                {u"document_number"_s, u"No. 2"_s},
                                                                {u"document_date"_s, u"2026-02-10"_s}}) {
            QVERIFY2(tabTo(field + u"_field"_s), qPrintable(field));
            QTest::keyClicks(QApplication::focusWidget(), text);
        }
        QVERIFY(tabTo(u"keepNoticeButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QCOMPARE(on.kept.size(), std::size_t(1));
        QCOMPARE(on.kept.front().rate.fixedMonthly, yuan(u"500"));
    }

    void takesAListOfBasesRowByRow()
    {
        Shown on;
        on.typeAll();
        auto *kind = on.find<QComboBox>(u"grades_field"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(kind->currentData().toString(), u"yuan"_s);
        QVERIFY(tabTo(u"grade_0_field"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"4500"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to a row of its own
        QCOMPARE(QApplication::focusWidget()->objectName(), u"grade_1_field"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"6000"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"grade_1_name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Second"_s);
        QVERIFY(on.dialog->isVisible()); // Enter in the list keeps nothing
        QVERIFY(tabTo(u"addGradeButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClicks(QApplication::focusWidget(), u"8000"_s);
        QVERIFY(tabTo(u"keepNoticeButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QCOMPARE(on.kept.size(), std::size_t(1));
        const auto &grades = on.kept.front().rate.grades;
        QVERIFY(grades.bases == (std::vector<Money>{yuan(u"4500"), yuan(u"6000"), yuan(u"8000")}));
        QVERIFY(grades.names == (std::vector<QString>{QString(), u"Second"_s, QString()}));
    }

    void saysWhatIsWrongAtTheGrade()
    {
        Shown on;
        on.showList({{u"5000"_s, {}}, {u"5000"_s, {}}, {u"4000"_s, {}}});

        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);

        QVERIFY(on.kept.empty());
        QCOMPARE(on.said(u"grade_0"_s), QString());
        QCOMPARE(on.said(u"grade_1"_s), ui::errorText({.code = Error::Code::NoticeGradeTwice, .values = {2}}));
        QCOMPARE(on.said(u"grade_2"_s), ui::errorText({.code = Error::Code::NoticeGradeOutside, .values = {3}}));
        QVERIFY(on.find<QLineEdit>(u"grade_1_field"_s)->hasFocus());
        QVERIFY(on.find<QLineEdit>(u"grade_1_field"_s)->accessibleDescription().contains(on.said(u"grade_1"_s)));
    }

    void removesAGradeByKeyboard()
    {
        Shown on;
        on.showList({{u"5000"_s, {}}, {u"6000"_s, {}}, {u"7000"_s, {}}});
        on.find<QLineEdit>(u"grade_1_field"_s)->setFocus();
        QVERIFY(tabTo(u"grade_1_remove"_s));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QCOMPARE(QApplication::focusWidget()->objectName(), u"grade_1_field"_s);
        QCOMPARE(on.find<QLineEdit>(u"grade_1_field"_s)->text(), u"7000"_s);
        QVERIFY(!on.find<QLineEdit>(u"grade_2_field"_s));
        QTest::keyClick(on.find<QPushButton>(u"grade_1_remove"_s), Qt::Key_Space);
        QTest::keyClick(on.find<QPushButton>(u"grade_0_remove"_s), Qt::Key_Space);
        QCOMPARE(on.find<QLineEdit>(u"grade_0_field"_s)->text(), QString()); // one waits
        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);
        QCOMPARE(on.said(u"grade_0"_s), ui::errorText({.code = Error::Code::NoticeGradesMissing}));
    }

    void offersTheListThatThePlaceHas()
    {
        Shown on; // in Hainan, which has none
        on.dialog->setAnswers({.region = region(u"460000"), .from = u"2026-01"_s});
        QVERIFY(!on.find<QLineEdit>(u"grade_0_field"_s)->isVisible());

        on.find<ui::RegionEdit>(u"region_field"_s)->setRegion(region(u"320000"));

        QCOMPARE(on.find<QComboBox>(u"grades_field"_s)->currentData().toString(), u"yuan"_s);
        QCOMPARE(on.find<QLineEdit>(u"grade_0_field"_s)->text(), u"4952.00"_s);
        QVERIFY(on.find<QLabel>(u"gradesHint"_s)->text().contains(u"compare"_s));
    }

    void asksForSupplementsBesideTheMedicalPremiumAlone()
    {
        Shown on;
        on.typeAll();
        auto *yearly = on.find<QLineEdit>(u"supplement_yearly_field"_s);
        QVERIFY(!yearly->isVisible());
        auto *scheme = on.find<QComboBox>(u"scheme_field"_s);
        scheme->setFocus();
        QTest::keyClick(scheme, Qt::Key_Down);
        QVERIFY(yearly->isVisible());
        QVERIFY(!on.find<QComboBox>(u"grades_field"_s)->isVisible());

        on.type(u"supplement_yearly"_s, u"70"_s);
        QCOMPARE(on.said(u"supplement_yearly"_s), u"Counted as ¥5.83 a month"_s);
        QTest::keyClick(yearly, Qt::Key_Return);

        QCOMPARE(on.kept.size(), std::size_t(1));
        QCOMPARE(on.kept.front().rate.supplementMonthly, yuan(u"5.83"));
    }

    /// The share of a pension is not that of medical insurance.
    void dropsWhatWasProposedForAnotherInsurance()
    {
        const Shown on;
        on.dialog->setAnswers({.region = region(u"460000"), .from = u"2026-01"_s, .totalRate = u"20%"_s});
        on.type(u"lower_limit"_s, u"4500"_s);
        auto *scheme = on.find<QComboBox>(u"scheme_field"_s);

        scheme->setFocus();
        QTest::keyClick(scheme, Qt::Key_Down);

        QCOMPARE(scheme->currentData().toString(), u"medical"_s);
        QCOMPARE(on.find<QLineEdit>(u"total_rate_field"_s)->text(), QString());
        QCOMPARE(on.find<QLineEdit>(u"lower_limit_field"_s)->text(), u"4500"_s); // typed
        QCOMPARE(on.find<QLineEdit>(u"from_field"_s)->text(), u"2026-01"_s); // no figure
    }

    void staysOpenWhereItCannotBeKept()
    {
        Shown on;
        on.isFull = true;
        on.typeAll();

        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);

        QVERIFY(on.dialog->isVisible());
        QCOMPARE(on.status(), ui::errorText({.code = Error::Code::StorageFull}));
    }

    void saysThatPublishedFiguresAreUsedInstead()
    {
        Shown on(u"320100");
        on.dialog->setAnswers({.region = region(u"320000"),
                               .from = u"2025-01"_s,
                               .to = u"2025-12"_s,
                               .totalRate = u"20"_s,
                               .lowerLimit = u"4952"_s,
                               .documentNumber = u"No. 3"_s,
                               .documentDate = u"2026-01-01"_s});

        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);

        QVERIFY(on.dialog->isVisible());
        QVERIFY2(on.status().contains(u"January 2025"_s), qPrintable(on.status()));
        QVERIFY(on.find<ui::FieldStatus>(u"superseded_1"_s)->text().contains(u"published"_s));
    }

    void asksBeforeItRemovesAndPutsBack()
    {
        Shown on;
        on.typeAll();
        on.dialog->accept();
        on.dialog->show();
        on.isSure = false;

        QTest::keyClick(on.find<QPushButton>(u"removeNotice_1"_s), Qt::Key_Space);
        QCOMPARE(on.kept.size(), std::size_t(1));
        QVERIFY(on.asked.contains(u"Hainan"_s));

        on.isSure = true;
        QTest::keyClick(on.find<QPushButton>(u"removeNotice_1"_s), Qt::Key_Space);
        QVERIFY(on.kept.empty());
        auto *undo = on.find<QPushButton>(u"undoNoticeButton"_s);
        QVERIFY(undo->isVisible());

        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(on.kept.size(), std::size_t(1));
        QCOMPARE(on.kept.front().rate.source.documentNumber, u"No. 1"_s);
        QVERIFY(!undo->isVisible());
    }

    void offersTheKindsOfThePlace()
    {
        Shown on(u"500000");
        on.dialog->setAnswers({.region = region(u"500000"),
                               .scheme = Scheme::Medical,
                               .variant = {u"tier_2"_s, {u"二档"_s, u"Tier 2"_s}}});

        const auto *kinds = on.find<QComboBox>(u"variant_field"_s);

        QVERIFY(kinds->isVisible());
        QCOMPARE(kinds->currentData().toString(), u"tier_2"_s);
        on.dialog->setAnswers({.region = region(u"460000")});
        QVERIFY(!kinds->isVisible());
    }

    void closesOnEscapeWithoutKeeping()
    {
        Shown on;
        on.typeAll();

        QTest::keyClick(on.dialog.get(), Qt::Key_Escape);

        QVERIFY(!on.dialog->isVisible());
        QVERIFY(on.kept.empty());
    }

    void namesEveryFieldForAScreenReader()
    {
        Shown on;

        for (const auto *line : on.dialog->findChildren<QLineEdit *>())
            QVERIFY2(!line->accessibleName().isEmpty(), qPrintable(line->objectName()));
        for (const auto *combo : on.dialog->findChildren<QComboBox *>())
            QVERIFY(!combo->accessibleName().isEmpty());
    }
};

QTEST_MAIN(NoticeDialogTest)
#include "tst_noticedialog.moc"
