#include "tests/support/samplebooks.h"
#include "ui/answername.h"
#include "ui/editmenu.h"
#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The history as the wizard keeps it, on sample books.
class AnswerUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_books = tests::sampleBooks();
        m_session = std::make_unique<EnrolmentSession>(*m_books, QDate(2026, 11, 23));
        m_wizard = std::make_unique<ui::EnrolmentWizard>(*m_session, ui::makePage);
        m_wizard->resize(1366, 720);
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
        m_wizard->start();
    }

    /// Else undo would stop at what nobody answered, again and again.
    void takesWhatPagesFillInForNoStep()
    {
        for (const Step step : AllSteps) {
            m_wizard->showStep(step);
            QCoreApplication::processEvents();
            QVERIFY2(undo().undoable().empty(), qPrintable(stepKey(step)));
        }
    }

    void takesAWordTypedForOneStep()
    {
        type(Step::Person, u"nameEdit"_s, u"Zhang"_s);
        type(Step::Person, u"mobileEdit"_s, u"138"_s);
        QVERIFY(undo().undoable() == std::vector{Answer::Mobile});

        m_wizard->showStep(Step::Hukou);
        undo().undo();
        undo().undo();

        QCOMPARE(m_session->draft().person.name, QString());
        QVERIFY(undo().undoable().empty());
    }

    void beginsAStepWithEachVisitOfALine()
    {
        type(Step::Person, u"nameEdit"_s, u"Zh"_s);
        type(Step::Person, u"mobileEdit"_s, u"1"_s);
        line(Step::Person, u"nameEdit"_s)->setFocus();
        QCoreApplication::processEvents();
        QTest::keyClicks(line(Step::Person, u"nameEdit"_s), u"ang"_s);
        QCoreApplication::processEvents();

        m_wizard->showStep(Step::Hukou);
        undo().undo();

        QCOMPARE(m_session->draft().person.name, u"Zh"_s);
        QCOMPARE(m_session->draft().person.mobile, u"1"_s);
    }

    void takesEachChoiceForAStep()
    {
        m_wizard->showStep(Step::Person);
        auto *choice = m_wizard->page(Step::Person)->findChild<ui::ChoiceGroup *>(u"sexChoice"_s);
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            QTest::mouseClick(choice->card(static_cast<int>(sex)), Qt::LeftButton);
            QCoreApplication::processEvents();
        }

        undo().undo();

        QVERIFY(m_session->draft().person.sex == Sex::Male);
        QCOMPARE(choice->chosen(), static_cast<int>(Sex::Male));
    }

    void returnsToCheckFromWhereItWent()
    {
        type(Step::Person, u"nameEdit"_s, u"Zhang"_s);
        m_wizard->showStep(Step::Check);

        undo().undo();
        QCOMPARE(int(m_wizard->currentStep()), int(Step::Person));
        undo().redo();
        m_wizard->showStep(Step::Document);
        undo().undo();

        QCOMPARE(int(m_wizard->currentStep()), int(Step::Person));
    }

    void asksForTheDraftToBeKeptAfterUndo()
    {
        type(Step::Person, u"nameEdit"_s, u"Zhang"_s);
        m_wizard->goOn(); // not possible yet, and nothing is kept
        m_wizard->saveAndClose();
        m_wizard->showStep(Step::Person);
        m_wizard->setQuietTime(std::chrono::milliseconds(0));
        QSignalSpy saves(m_wizard.get(), &ui::EnrolmentWizard::draftSaveRequested);

        undo().undo();

        QVERIFY(saves.wait(1000));
        QCOMPARE(m_session->draft().person.name, QString());
    }

    void namesInTheMenuWhatItWouldDo()
    {
        ui::EditMenu menu;
        menu.follow(undo());
        auto *entry = menu.findChild<QAction *>(u"undoAction"_s);
        menu.setAnswersShown(true);
        QVERIFY(!entry->isEnabled());
        QCOMPARE(entry->text(), u"Undo"_s);

        type(Step::Person, u"nameEdit"_s, u"Zhang"_s);
        QVERIFY(entry->isEnabled());
        QCOMPARE(entry->text(), u"Undo: name"_s);
        entry->trigger();
        QCOMPARE(menu.findChild<QAction *>(u"redoAction"_s)->text(), u"Redo: name"_s);

        menu.setAnswersShown(false);
        QVERIFY(!menu.findChild<QAction *>(u"redoAction"_s)->isEnabled());
    }

    void hasANameForEachAnswer()
    {
        QStringList names;
        for (int at = 0; at <= static_cast<int>(Answer::Declaration); ++at)
            names.append(ui::answerName(static_cast<Answer>(at)));

        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()));
    }

private:
    ui::AnswerUndo &undo() const { return m_wizard->undo(); }
    QLineEdit *line(Step step, const QString &name) const { return m_wizard->page(step)->findChild<QLineEdit *>(name); }

    void type(Step step, const QString &name, const QString &text)
    {
        if (m_wizard->currentStep() != step)
            m_wizard->showStep(step);
        line(step, name)->setFocus();
        QCoreApplication::processEvents();
        for (const QChar letter : text) {
            QTest::keyClick(line(step, name), letter.toLatin1());
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<ReferenceBooks> m_books;
    std::unique_ptr<EnrolmentSession> m_session;
    std::unique_ptr<ui::EnrolmentWizard> m_wizard;
};

QTEST_MAIN(AnswerUndoTest)
#include "tst_answerundo.moc"
