#include "tests/ui/noticecase.h"
#include "ui/errortext.h"
#include "ui/fields/regionedit.h"
#include "ui/format.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

class NoticeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void keepsWhatWasTypedAndCloses()
    {
        NoticeCase on;
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
        NoticeCase on;
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
        NoticeCase on;
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

    void asksForSupplementsBesideTheMedicalPremiumAlone()
    {
        NoticeCase on;
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

    void dropsWhatWasProposedForAnotherInsurance()
    {
        const NoticeCase on;
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
        NoticeCase on;
        on.isFull = true;
        on.typeAll();

        QTest::keyClick(on.find<QPushButton>(u"keepNoticeButton"_s), Qt::Key_Space);

        QVERIFY(on.dialog->isVisible());
        QCOMPARE(on.status(), ui::errorText({.code = Error::Code::StorageFull}));
    }

    void saysThatPublishedFiguresAreUsedInstead()
    {
        NoticeCase on(u"320100");
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
        NoticeCase on;
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
        NoticeCase on(u"500000");
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
        NoticeCase on;
        on.typeAll();

        QTest::keyClick(on.dialog.get(), Qt::Key_Escape);

        QVERIFY(!on.dialog->isVisible());
        QVERIFY(on.kept.empty());
    }

    void namesEveryFieldForAScreenReader()
    {
        NoticeCase on;

        for (const auto *line : on.dialog->findChildren<QLineEdit *>())
            QVERIFY2(!line->accessibleName().isEmpty(), qPrintable(line->objectName()));
        for (const auto *combo : on.dialog->findChildren<QComboBox *>())
            QVERIFY(!combo->accessibleName().isEmpty());
    }
};

QTEST_MAIN(NoticeDialogTest)
#include "tst_noticedialog.moc"
