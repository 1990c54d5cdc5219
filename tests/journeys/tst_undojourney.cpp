#include "tests/journeys/keyboard.h"
#include "ui/fields/messagebar.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

namespace {

const QString Share = QStringLiteral(CANBAO_SHARE_DIR);
const QString Number = u"110105198603050015"_s;

QString message(Desk &desk)
{
    return desk.program().window().messageBar()->text();
}

QString actionText(Desk &desk, const QString &name)
{
    return desk.program().window().findChild<QAction *>(name)->text();
}

void undo(Keyboard &keys)
{
    keys.key(Qt::Key_Z, Qt::ControlModifier);
}

void redo(Keyboard &keys)
{
    keys.key(Qt::Key_Y, Qt::ControlModifier);
}

/// Document and person, and on to the page of the hukou.
void fillTwoPages(Keyboard &keys)
{
    QVERIFY(keys.press(u"newButton"_s));
    QVERIFY(keys.goOn());
    QVERIFY(keys.type(u"numberEdit"_s, Number));
    QVERIFY(keys.type(u"endEdit"_s, u"2035-05-20"_s));
    QVERIFY(keys.goOn());
    QVERIFY(keys.type(u"nameEdit"_s, u"示例张"_s));
    QVERIFY(keys.type(u"mobileEdit"_s, u"10000000000"_s));
    QVERIFY(keys.goOn());
}

} // namespace

/// Undo and redo with keys at the program's real window.
class UndoJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start(Language::English);
    }

    void goesToTheAnswerThatItTakesBack()
    {
        fillTwoPages(*m_keys);
        QCOMPARE(stepKey(m_desk->step()), u"hukou"_s);
        QCOMPARE(actionText(*m_desk, u"undoAction"_s), u"Undo: mobile number"_s);

        undo(*m_keys);

        QCOMPARE(stepKey(m_desk->step()), u"person"_s);
        QCOMPARE(m_desk->find<QLineEdit>(u"mobileEdit"_s)->text(), QString());
        QVERIFY(m_desk->find<QLineEdit>(u"mobileEdit"_s)->hasFocus());
        QCOMPARE(message(*m_desk), u"Undone: mobile number"_s);
        undo(*m_keys);
        QCOMPARE(m_desk->find<QLineEdit>(u"nameEdit"_s)->text(), QString());
        undo(*m_keys);
        QCOMPARE(stepKey(m_desk->step()), u"document"_s);
        QCOMPARE(message(*m_desk), u"Undone: end of the document"_s);
        undo(*m_keys); // the number with the birth date that it brought along
        QCOMPARE(m_desk->session().draft().document.number, QString());
        QCOMPARE(m_desk->session().draft().person.birthDate, QString());
        QCOMPARE(m_keys->lostAt(), QStringList());
    }

    void bringsBackWhatItTook()
    {
        fillTwoPages(*m_keys);
        const auto all = answersOf(m_desk->session().draft());
        for (int step = 0; step < 4; ++step)
            undo(*m_keys);
        QVERIFY(answersOf(m_desk->session().draft()) != all);

        redo(*m_keys);
        QCOMPARE(stepKey(m_desk->step()), u"document"_s);
        QCOMPARE(message(*m_desk), u"Done again: document number and 2 more answers"_s);
        m_keys->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        redo(*m_keys);
        redo(*m_keys);

        QVERIFY(answersOf(m_desk->session().draft()) == all);
        QCOMPARE(stepKey(m_desk->step()), u"person"_s);
        QCOMPARE(actionText(*m_desk, u"redoAction"_s), u"Redo"_s);
    }

    void letsALineTakeBackItsOwnLettersFirst()
    {
        fillTwoPages(*m_keys);
        m_keys->key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_keys->tabTo(u"mobileEdit"_s));
        m_keys->key(Qt::Key_End);
        m_keys->type(u"77"_s);
        auto *line = m_desk->find<QLineEdit>(u"mobileEdit"_s);

        undo(*m_keys);

        QCOMPARE(line->text(), u"10000000000"_s);
        QCOMPARE(m_desk->session().draft().person.mobile, u"10000000000"_s);
        QCOMPARE(message(*m_desk), QString());
        redo(*m_keys);
        QCOMPARE(line->text(), u"1000000000077"_s);
        undo(*m_keys);
        undo(*m_keys); // the line has no more: the answer as it was entered
        QCOMPARE(line->text(), QString());
        QCOMPARE(message(*m_desk), u"Undone: mobile number"_s);
    }

    void reachesOverARestart_data()
    {
        QTest::addColumn<bool>("inEnglish");
        QTest::addRow("English") << true;
        QTest::addRow("Chinese") << false;
    }

    void reachesOverARestart()
    {
        QFETCH(bool, inEnglish);
        fillTwoPages(*m_keys);
        m_keys->key(Qt::Key_S, Qt::ControlModifier);
        start(inEnglish ? Language::English : Language::Chinese);
        QVERIFY(m_keys->press(u"draft0"_s));
        QCOMPARE(stepKey(m_desk->step()), u"hukou"_s);

        undo(*m_keys); // the page of the person, as Continue kept it

        QCOMPARE(stepKey(m_desk->step()), u"person"_s);
        QCOMPARE(m_desk->session().draft().person.name, QString());
        QCOMPARE(m_desk->session().draft().document.number, Number);
        QCOMPARE(message(*m_desk), inEnglish ? u"Undone: name and 1 more answer"_s : u"已撤销：姓名及其他1项"_s);
        m_desk->program().window().close();
        QCOMPARE(m_desk->session().draft().person.name, QString());
    }

    void listsTheAnswersBeforeAndGoesBack()
    {
        fillTwoPages(*m_keys);
        const auto all = answersOf(m_desk->session().draft());
        auto *dialog = openList();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>(u"versionTable"_s);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), u"Personal details"_s);
        QCOMPARE(table->item(0, 2)->text(), u"name, mobile number"_s);
        QCOMPARE(table->item(1, 1)->text(), u"Personal details"_s);
        QCOMPARE(table->currentRow(), 1);

        QTest::keyClick(table, Qt::Key_Return);

        QTRY_VERIFY(!m_desk->find<QDialog>(u"answersBefore"_s));
        QCOMPARE(m_desk->session().draft().person.mobile, QString());
        QCOMPARE(m_desk->session().draft().document.number, Number);
        QCOMPARE(stepKey(m_desk->step()), u"person"_s);
        m_desk->program().window().activateWindow(); // as a window manager does
        QTRY_VERIFY(m_desk->find<QLineEdit>(u"nameEdit"_s)->hasFocus());
        QCOMPARE(actionText(*m_desk, u"undoAction"_s), u"Undo: name and 1 more answer"_s);
        undo(*m_keys);
        QVERIFY(answersOf(m_desk->session().draft()) == all);
    }

    void keepsGoingBackForTheNextTime()
    {
        fillTwoPages(*m_keys);
        undo(*m_keys);
        m_keys->key(Qt::Key_S, Qt::ControlModifier);
        start(Language::English);
        QVERIFY(m_keys->press(u"draft0"_s));
        QCOMPARE(m_desk->session().draft().person.mobile, QString());

        undo(*m_keys); // the undo itself

        QCOMPARE(m_desk->session().draft().person.mobile, u"10000000000"_s);
    }

    void losesNothingToEscape()
    {
        fillTwoPages(*m_keys);
        const auto all = answersOf(m_desk->session().draft());

        m_keys->key(Qt::Key_Escape);

        QVERIFY(m_desk->program().window().isWizardShown());
        QVERIFY(answersOf(m_desk->session().draft()) == all);
    }

    void hasNoKeysWhereThereAreNoAnswers()
    {
        fillTwoPages(*m_keys);
        m_keys->key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_desk->program().window().isWizardShown());

        undo(*m_keys);

        QCOMPARE(m_desk->session().draft().person.mobile, u"10000000000"_s);
        QVERIFY(!m_desk->find<QWidget>(u"editButton"_s));
    }

private:
    void start(Language language)
    {
        m_keys.reset();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(language, m_folder->path(), Share);
        QCOMPARE(m_desk->failure(), QString());
        m_keys = std::make_unique<Keyboard>(*m_desk);
    }

    QDialog *openList()
    {
        m_desk->program().window().findChild<QAction *>(u"answersBeforeAction"_s)->trigger();
        auto *dialog = m_desk->find<QDialog>(u"answersBefore"_s);
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Keyboard> m_keys;
};

QTEST_MAIN(UndoJourney)
#include "tst_undojourney.moc"
