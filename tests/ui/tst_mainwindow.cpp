#include "tests/support/applicationsamples.h"
#include "tests/support/samplebooks.h"
#include "ui/archive/applicationview.h"
#include "ui/archive/archivepage.h"
#include "ui/mainwindow.h"
#include "ui/print/paperdocument.h"
#include "ui/wizard/confirmationpage.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_books = tests::sampleBooks();
        m_session = std::make_unique<EnrolmentSession>(*m_books, QDate(2026, 11, 23));
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->resize(1280, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void buildsNothingThatIsNotShown()
    {
        QVERIFY(!m_window->findChild<ui::EnrolmentWizard *>());
        QVERIFY(!m_window->findChild<ui::ArchivePage *>());
        QVERIFY(!m_window->findChild<ui::ConfirmationPage *>());
        QVERIFY(!m_window->findChild<ui::ApplicationView *>());
    }

    void beginsWithTheKeyboard()
    {
        const QSignalSpy begins(m_window.get(), &ui::MainWindow::newRequested);
        QVERIFY(button(u"newButton"_s)->hasFocus());
        QTest::keyClick(button(u"newButton"_s), Qt::Key_Space);

        QCOMPARE(begins.size(), 1);
    }

    void offersDraftsToContinue()
    {
        const QSignalSpy opens(m_window.get(), &ui::MainWindow::draftRequested);
        m_window->setDrafts({{.id = u"4"_s,
                              .name = u"王示例"_s,
                              .step = stepKey(Step::Grade),
                              .savedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0))}});
        m_window->setNamesMasked(true);
        QVERIFY(button(u"draft0"_s)->text().startsWith(u"王**"_s));

        QTest::mouseClick(button(u"draft0"_s), Qt::LeftButton);
        QCOMPARE(opens.size(), 1);
        QCOMPARE(opens[0][0].toString(), u"4"_s);
    }

    void staysWithTheAnswersWhenTheyCannotBeKept()
    {
        m_window->setDraftKeeper([] { return false; });
        m_window->showWizard();

        QTest::mouseClick(button(u"homeButton"_s), Qt::LeftButton);
        QVERIFY(m_window->isWizardShown());
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_window->isWizardShown());

        m_window->setDraftKeeper([] { return true; });
        QTest::mouseClick(button(u"homeButton"_s), Qt::LeftButton);
        QVERIFY(!m_window->isWizardShown());
    }

    void closesOnlyWhenNothingIsLost()
    {
        m_window->setCloseGuard([] { return false; });
        QVERIFY(!m_window->close());
        m_window->setCloseGuard([] { return true; });
        QVERIFY(m_window->close());
    }

    void tellsWhatWentWrongUntilItIsPutAway()
    {
        m_window->showWizard();
        m_window->showMessage(ui::MessageBar::Kind::Problem, u"The disk is full."_s);
        QCOMPARE(m_window->messageBar()->text(), u"The disk is full."_s);
        QVERIFY(m_window->isWizardShown());

        QTest::mouseClick(button(u"messageCloseButton"_s), Qt::LeftButton);
        QCOMPARE(m_window->messageBar()->text(), QString());
    }

    void asksForLanguageAndSizeByKeys()
    {
        const QSignalSpy languages(m_window.get(), &ui::MainWindow::languageRequested);
        const QSignalSpy sizes(m_window.get(), &ui::MainWindow::scaleRequested);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);

        QCOMPARE(languages.size(), 1);
        QCOMPARE(sizes.size(), 2);
        QCOMPARE(sizes[0][0].toInt(), 110);
        QCOMPARE(sizes[1][0].toInt(), 100);
    }

    void showsASavedApplicationAndItsActions()
    {
        const auto application = tests::beijingApplication();
        const QSignalSpy prints(m_window.get(), &ui::MainWindow::requested);
        m_window->showSaved(application, std::make_shared<ui::PaperDocument>(application, ui::PaperOptions()), {});

        QTest::mouseClick(m_window->findChild<ui::ApplicationView *>()->findChild<QPushButton *>(u"printButton"_s),
                          Qt::LeftButton);

        QCOMPARE(prints.size(), 1);
        QCOMPARE(prints[0][0].value<ui::ApplicationAction>(), ui::ApplicationAction::Print);
        QCOMPARE(prints[0][1].toString(), application.reference.text());
    }

    void confirmsAndLeadsToTheList()
    {
        const QSignalSpy lists(m_window.get(), &ui::MainWindow::archiveShown);
        m_window->showConfirmation(tests::beijingApplication());
        Q_EMIT m_window->findChild<ui::ConfirmationPage *>()->archiveRequested();

        QCOMPARE(lists.size(), 1);
        QVERIFY(m_window->findChild<ui::ArchivePage *>()->isVisible());
    }

private:
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }

    std::unique_ptr<ReferenceBooks> m_books;
    std::unique_ptr<EnrolmentSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
