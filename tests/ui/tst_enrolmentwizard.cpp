#include "tests/support/samplebooks.h"
#include "ui/errortext.h"
#include "ui/fields/errorsummary.h"
#include "ui/wizard/enrolmentwizard.h"
#include "ui/wizard/informationpanel.h"
#include "ui/wizard/sidepanel.h"
#include "ui/wizard/taskrail.h"
#include "ui/wizard/taskrow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// The sample number of 1949 is past retirement; this one is of 1988 (hutool IdcardUtilTest, made eighteen characters).
const auto Number = u"150102198807303035"_s;

class BracketTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(sourceText) + u']';
    }
};

} // namespace

class EnrolmentWizardTest : public QObject
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

    void saysWhatIsWrongAndKeepsTheInput()
    {
        m_wizard->showStep(Step::Document);
        QTest::keyClicks(numberLine(), u"15010219880730303"_s);

        QTest::mouseClick(button(u"continueButton"_s), Qt::LeftButton);

        QCOMPARE(int(m_wizard->currentStep()), int(Step::Document));
        auto *summary = m_wizard->findChild<ui::ErrorSummary *>();
        QVERIFY(summary->isVisible());
        QVERIFY(summary->hasFocus());
        QVERIFY(title().startsWith(u"Error: "_s));
        QCOMPARE(numberLine()->text(), u"150102 19880730 303"_s);
        QVERIFY(button(u"continueButton"_s)->isEnabled());
    }

    void leadsFromTheSummaryToTheField()
    {
        m_wizard->showStep(Step::Document);
        m_wizard->goOn();
        auto *link = m_wizard->findChild<QAbstractButton *>(u"problem_"_s + fieldKey(Field::DocumentNumber));
        QVERIFY(link);

        QTest::mouseClick(link, Qt::LeftButton);

        QVERIFY(numberLine()->hasFocus());
    }

    void goesOnWithTheKeyboardAndAsksToKeepTheDraft()
    {
        const QSignalSpy saves(m_wizard.get(), &ui::EnrolmentWizard::draftSaveRequested);
        QTest::keyClick(m_wizard.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(int(m_wizard->currentStep()), int(Step::Document));
        QCOMPARE(saves.size(), 1);
        QCOMPARE(m_session->draft().currentStep, stepKey(Step::Document));

        QTest::keyClick(m_wizard.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(int(m_wizard->currentStep()), int(Step::Applicant));
    }

    void showsInTheRailHowFarEachPageIs()
    {
        m_wizard->goOn();

        auto *rail = m_wizard->findChild<ui::TaskRail *>();
        QCOMPARE(rail->row(Step::Applicant)->accessibleDescription(), u"Done"_s);
        QCOMPARE(rail->row(Step::Document)->accessibleDescription(), u"In progress"_s);
        QCOMPARE(rail->row(Step::Person)->accessibleDescription(), u"Not started"_s);
        QCOMPARE(rail->row(Step::Grade)->accessibleDescription(), u"Cannot start yet"_s);
        QVERIFY(!rail->row(Step::Grade)->isEnabled());

        QTest::mouseClick(rail->row(Step::Person), Qt::LeftButton);
        QCOMPARE(int(m_wizard->currentStep()), int(Step::Person));
    }

    void asksForALookWhenALaterAnswerMakesAnEarlierOneDoubtful()
    {
        m_wizard->goOn();
        m_session->setApplicant({.filledBy = FilledBy::Helper});

        auto *row = m_wizard->findChild<ui::TaskRail *>()->row(Step::Applicant);
        QTRY_COMPARE(row->accessibleDescription(), u"Needs a look"_s);
    }

    void returnsToCheckAfterAChange()
    {
        m_wizard->showStep(Step::Check);
        m_wizard->changeAnswer(Field::HelperName);
        QCOMPARE(int(m_wizard->currentStep()), int(Step::Applicant));

        m_wizard->goOn();

        // The document is still open, so it is asked for before one is back on the check page.
        QCOMPARE(int(m_wizard->currentStep()), int(Step::Document));
    }

    void explainsInsteadOfBlamingWhereTheLawStops()
    {
        auto document = m_session->draft().document;
        document.number = u"11010519491231002X"_s; // a man past retirement age
        m_session->setDocument(document);
        m_session->setPerson(
            {.name = u"示例"_s, .birthDate = u"1949-12-31"_s, .sex = Sex::Female, .mobile = u"13800000000"_s});
        m_wizard->showStep(Step::Person);

        m_wizard->goOn();

        auto *panel = m_wizard->findChild<ui::InformationPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(m_wizard->findChild<ui::ErrorSummary *>()->isHidden());
        QVERIFY(!title().startsWith(u"Error"_s));

        QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"changeAnswersButton"_s), Qt::LeftButton);
        QVERIFY(panel->isHidden());
        QCOMPARE(int(m_wizard->currentStep()), int(Step::Person));
    }

    void movesBetweenItsZones()
    {
        m_wizard->showStep(Step::Document);
        numberLine()->setFocus();

        QTest::keyClick(m_wizard.get(), Qt::Key_F1);
        QVERIFY(m_wizard->findChild<ui::SidePanel *>()->hasFocus());
        QTest::keyClick(m_wizard->findChild<ui::SidePanel *>(), Qt::Key_Escape);
        QVERIFY(numberLine()->hasFocus());

        QTest::keyClick(m_wizard.get(), Qt::Key_F6);
        QVERIFY(button(u"continueButton"_s)->hasFocus());
        QTest::keyClick(m_wizard.get(), Qt::Key_F6);
        QVERIFY(m_wizard->findChild<ui::SidePanel *>()->hasFocus());
        QTest::keyClick(m_wizard.get(), Qt::Key_F6);
        QVERIFY(m_wizard->findChild<ui::TaskRail *>()->row(Step::Document)->hasFocus());
    }

    void foldsPanelAndRailWhereThereIsNoRoom()
    {
        m_wizard->resize(800, 720);
        QTRY_VERIFY(m_wizard->findChild<ui::SidePanel *>()->isHidden());
        QVERIFY(m_wizard->findChild<ui::TaskRail *>()->isHidden());

        QTest::mouseClick(button(u"explainButton"_s), Qt::LeftButton);
        QVERIFY(m_wizard->findChild<ui::SidePanel *>()->isVisible());
        QTest::mouseClick(button(u"stepsButton"_s), Qt::LeftButton);
        QVERIFY(m_wizard->findChild<ui::TaskRail *>()->isVisible());
    }

    void keepsTheDraftByItselfWhenOneStopsTyping()
    {
        m_wizard->setQuietTime(std::chrono::milliseconds(30));
        m_wizard->showStep(Step::Document);
        QSignalSpy saves(m_wizard.get(), &ui::EnrolmentWizard::draftSaveRequested);

        QTest::keyClicks(numberLine(), Number);

        QVERIFY(saves.wait(1000));
        m_session->setDraftId(u"7"_s); // what saving does
        QVERIFY(!saves.wait(100));
    }

    void speaksAnotherLanguageWithoutLosingInput()
    {
        m_wizard->showStep(Step::Document);
        QTest::keyClicks(numberLine(), Number);
        m_wizard->goOn();
        BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);

        QTRY_COMPARE(button(u"saveButton"_s)->text(), u"[Save and close]"_s);
        QCOMPARE(numberLine()->text(), u"150102 19880730 3035"_s);
        QCOMPARE(int(m_wizard->currentStep()), int(Step::Document));
    }

    void opensADraftWhereItWasLeft()
    {
        EnrolmentDraft draft;
        draft.document.number = Number;
        draft.currentStep = stepKey(Step::Hukou);
        m_session->setDraft(draft);

        m_wizard->start();

        QCOMPARE(int(m_wizard->currentStep()), int(Step::Hukou));
        auto *rail = m_wizard->findChild<ui::TaskRail *>();
        QCOMPARE(rail->row(Step::Applicant)->accessibleDescription(), u"Done"_s);
    }

private:
    QPushButton *button(const QString &name) const { return m_wizard->findChild<QPushButton *>(name); }
    QLineEdit *numberLine() const { return m_wizard->page(Step::Document)->findChild<QLineEdit *>(u"numberLine"_s); }
    QString title() const { return m_wizard->findChild<QLabel *>(u"titleLabel"_s)->text(); }

    std::unique_ptr<ReferenceBooks> m_books;
    std::unique_ptr<EnrolmentSession> m_session;
    std::unique_ptr<ui::EnrolmentWizard> m_wizard;
};

QTEST_MAIN(EnrolmentWizardTest)
#include "tst_enrolmentwizard.moc"
