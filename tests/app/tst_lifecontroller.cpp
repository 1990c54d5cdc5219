#include "tests/app/programwindow.h"
#include "ui/archive/applicationview.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// What becomes of a saved application: its steps, its payments, the bin.
class LifeControllerTest : public QObject, private ProgramWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void followsAnApplicationThroughItsLife()
    {
        finishSample();
        const QString reference = entries().front().reference;
        program().controller().openSaved(reference);
        auto *view = program().window().findChild<ui::ApplicationView *>();

        QTest::mouseClick(view->findChild<QAbstractButton *>(u"noteStepLink"_s), Qt::LeftButton);
        auto *life = dialog(u"lifeDialog"_s);
        QTest::mouseClick(life->findChild<QPushButton *>(u"noteStepButton"_s), Qt::LeftButton);
        QTest::keyClick(life, Qt::Key_Escape);
        QCOMPARE(entries().front().status, LifeStatus::HandedIn);
        const auto labels = view->findChildren<QLabel *>();
        QVERIFY(std::ranges::count(labels, u"Handed in on 23 November 2026"_s, &QLabel::text) == 1);

        QTest::mouseClick(view->findChild<QAbstractButton *>(u"todaysRatesLink"_s), Qt::LeftButton);
        auto *comparison = dialog(u"comparisonDialog"_s);
        QCOMPARE(comparison->findChild<QTableWidget *>()->item(0, 0)->text(), u"Nothing is different"_s);
        QTest::mouseClick(comparison->findChild<QPushButton *>(u"draftWithTodaysRatesButton"_s), Qt::LeftButton);
        QVERIFY(program().window().isWizardShown());
        QCOMPARE(program().session().draft().person.name, sample().person.name);
        QVERIFY(program().session().draft().id.isEmpty()); // a draft of its own

        program().controller().openSaved(reference);
        agrees = false;
        QTest::mouseClick(view->findChild<QPushButton *>(u"deleteButton"_s), Qt::LeftButton);
        QCOMPARE(entries().size(), std::size_t(1));
        QVERIFY(asked.contains(u"23 December 2026"_s)); // thirty days
        agrees = true;
        QTest::mouseClick(view->findChild<QPushButton *>(u"deleteButton"_s), Qt::LeftButton);
        QCOMPARE(entries().size(), std::size_t(0));
        QCOMPARE(program().window().place(), ui::MainWindow::Place::Archive);

        Q_EMIT program().window().binRequested();
        QTest::mouseClick(dialog(u"binDialog"_s)->findChild<QPushButton *>(u"takeBackButton"_s), Qt::LeftButton);
        QCOMPARE(entries().size(), std::size_t(1));
    }

    void keepsTheDiaryOfPayments()
    {
        finishSample();
        const QString reference = entries().front().reference;
        program().controller().openSaved(reference);
        auto *view = program().window().findChild<ui::ApplicationView *>();
        QTest::mouseClick(view->findChild<QAbstractButton *>(u"paymentsLink"_s), Qt::LeftButton);
        auto *payments = dialog(u"paymentDialog"_s);
        openFrom = folder->filePath(u"receipt.png"_s);
        QFile file(openFrom);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n") == 8);
        file.close();

        QTest::mouseClick(payments->findChild<QPushButton *>(u"chooseReceiptButton"_s), Qt::LeftButton);
        QTest::mouseClick(payments->findChild<QPushButton *>(u"notePaymentButton"_s), Qt::LeftButton);
        saveAs = folder->filePath(u"copy.png"_s);
        QTest::mouseClick(payments->findChild<QPushButton *>(u"saveReceiptButton"_s), Qt::LeftButton);

        QCOMPARE(proposedName, reference + u"-1.png"_s);
        QCOMPARE(content(saveAs), "\x89PNG\r\n\x1a\n");
        const auto labels = view->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(u"1 of 12 months noted"); }));
    }
};

QTEST_MAIN(LifeControllerTest)
#include "tst_lifecontroller.moc"
