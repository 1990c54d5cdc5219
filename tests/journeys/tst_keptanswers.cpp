#include "models/store/applicationarchive.h"
#include "models/store/draftstore.h"
#include "tests/journeys/keyboard.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Share = QStringLiteral(CANBAO_SHARE_DIR);

/// Somebody types, what was typed is kept after a quiet time, they type on, and the program is killed.
int typeAndBeKilled(const QString &folder, const QString &number)
{
    Desk desk(Language::English, folder, Share);
    Keyboard keys(desk);
    if (!keys.press(u"newButton"_s) || !keys.goOn() || !keys.tabTo(u"numberEdit"_s))
        return 1;
    auto *wizard = desk.program().window().findChild<ui::EnrolmentWizard *>();
    wizard->setQuietTime(0ms);
    keys.type(number);
    if (!QTest::qWaitFor([&] { return !desk.session().draft().id.isEmpty(); }))
        return 2;
    wizard->setQuietTime(1h);
    keys.type(u"99"_s);
    std::raise(SIGKILL);
    return 3;
}

} // namespace

/// What the next start offers after a program that did not end well: a real process, killed while somebody types.
class KeptAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void offersWhatWasTyped_data()
    {
        QTest::addColumn<bool>("inEnglish");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("English") << true << u"We kept your answers from 10:00."_s;
        QTest::addRow("Chinese") << false << u"已保留您10:00填写的内容。"_s;
    }

    void offersWhatWasTyped()
    {
        QFETCH(bool, inEnglish);
        QFETCH(QString, sentence);
        killWhileTyping(u"11010519"_s);

        Desk desk(inEnglish ? Language::English : Language::Chinese, m_folder->path(), Share);
        Keyboard keys(desk);
        QTRY_VERIFY(desk.find<QLabel>(u"keptText"_s));
        QCOMPARE(desk.textOf(u"keptText"_s), sentence);
        QVERIFY(desk.find<QAbstractButton>(u"openKeptButton"_s)->hasFocus());
        keys.key(Qt::Key_Space);

        QCOMPARE(stepKey(desk.step()), u"document"_s);
        QCOMPARE(desk.session().draft().document.number, u"11010519"_s); // what came after was not kept yet
        QCOMPARE(desk.find<QLineEdit>(u"numberLine"_s)->text(), u"110105 19"_s);
    }

    void leavesThemInTheListAndOffersThemNoMore()
    {
        killWhileTyping(u"11010519"_s);
        {
            Desk desk(Language::English, m_folder->path(), Share);
            QTRY_VERIFY(desk.find<QLabel>(u"keptText"_s));
            QVERIFY(desk.click(u"notNowButton"_s));
            QVERIFY(!desk.find<QLabel>(u"keptText"_s));
            QTRY_VERIFY(desk.find<QAbstractButton>(u"draft0"_s));
        }

        QVERIFY(!isOfferedAtTheNextStart());
    }

    void offersTheLastOfSeveral()
    {
        killWhileTyping(u"11010519"_s);
        killWhileTyping(u"440106198"_s); // begun anew beside the first
        Desk desk(Language::English, m_folder->path(), Share);
        QTRY_VERIFY(desk.find<QLabel>(u"keptText"_s));

        QVERIFY(desk.click(u"openKeptButton"_s));

        QCOMPARE(desk.session().draft().document.number, u"440106198"_s);
    }

    void offersNothingAfterAnOrderlyEnd_data()
    {
        QTest::addColumn<bool>("throughHome");
        QTest::addRow("put away") << true;
        QTest::addRow("window closed in the wizard") << false;
    }

    void offersNothingAfterAnOrderlyEnd()
    {
        QFETCH(bool, throughHome);
        killWhileTyping(u"11010519"_s);
        {
            Desk desk(Language::English, m_folder->path(), Share);
            QTRY_VERIFY(desk.find<QLabel>(u"keptText"_s));
            QVERIFY(desk.click(u"openKeptButton"_s));
            QVERIFY(desk.type(u"endEdit"_s, u"2035-05-20"_s));
            if (throughHome)
                QVERIFY(desk.click(u"saveButton"_s));
            else
                QVERIFY(desk.program().window().close());
        }

        QVERIFY(!isOfferedAtTheNextStart());
        const auto archive = store::ApplicationArchive::open(m_folder->path(), {m_folder->filePath(u"key"_s)}).value();
        const auto id = archive->drafts().entries().value().front().id;
        QCOMPARE(archive->drafts().load(id).value().document.validUntil, u"2035-05-20"_s); // closing discards nothing
    }

    /// Killed once more before anything was changed.
    void offersADraftThatWasOnlyOpened()
    {
        killWhileTyping(u"11010519"_s);
        {
            Desk desk(Language::English, m_folder->path(), Share);
            QTRY_VERIFY(desk.find<QLabel>(u"keptText"_s));
            QVERIFY(desk.click(u"openKeptButton"_s));
        } // the window goes without being closed

        QVERIFY(isOfferedAtTheNextStart());
    }

    void offersNothingThatAnotherWindowHasOpen()
    {
        killWhileTyping(u"11010519"_s);
        const auto archive = store::ApplicationArchive::open(m_folder->path(), {m_folder->filePath(u"key"_s)}).value();
        const auto id = archive->drafts().entries().value().front().id;
        QVERIFY(archive->drafts().markOpen(id, 1)); // a process that runs as long as the machine

        QVERIFY(!isOfferedAtTheNextStart());
    }

private:
    void killWhileTyping(const QString &number)
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--typing"_s, m_folder->path(), number});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }

    bool isOfferedAtTheNextStart()
    {
        Desk desk(Language::English, m_folder->path(), Share);
        const bool isRead = QTest::qWaitFor([&] { return desk.find<QAbstractButton>(u"draft0"_s) != nullptr; });
        return isRead && desk.find<QLabel>(u"keptText"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto words = QApplication::arguments();
    if (words.size() == 4 && words[1] == u"--typing"_s)
        return typeAndBeKilled(words[2], words[3]);
    KeptAnswersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keptanswers.moc"
