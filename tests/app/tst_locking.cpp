#include "app/archivedoor.h"
#include "app/backupkeeper.h"
#include "app/privacycontroller.h"
#include "models/store/draftstore.h"
#include "tests/app/programwindow.h"
#include "tests/support/pdfreading.h"
#include "ui/privacy/privacydialog.h"
#include "ui/unlockpage.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Place = ui::MainWindow::Place;

namespace {

const auto Passphrase = u"correct horse battery"_s;

} // namespace

/// Locking and unlocking, and two windows on one folder.
class LockingTest : public QObject, private ProgramWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        agrees = true;
    }

    void keepsTheAnswersAndBringsThemBack()
    {
        protect();
        program().controller().startNew();
        auto draft = sample();
        draft.currentStep = stepKey(Step::Person);
        program().session().setDraft(draft);
        program().window().showWizard();
        const Step step = wizard()->currentStep();

        QTest::keyClick(&program().window(), Qt::Key_F9);

        QCOMPARE(program().window().place(), Place::Unlock);
        QVERIFY(!program().controller().door().isOpen());
        QVERIFY(!wizard());
        QVERIFY(program().session().draft().person.name.isEmpty());
        QVERIFY(!program().controller().archive());
        for (const auto *label : program().window().findChildren<QLabel *>())
            QVERIFY(!label->text().contains(sample().person.name));

        unlock(Passphrase);

        QTRY_COMPARE(program().window().place(), Place::Wizard);
        QCOMPARE(wizard()->currentStep(), step);
        QCOMPARE(program().session().draft().person.name, sample().person.name);
        QCOMPARE(program().session().draft().document.number, sample().document.number);
        QVERIFY(edit()->text().isEmpty());
    }

    void comesBackToTheSavedApplicationThatWasShown()
    {
        finishSample();
        protect();
        const auto reference = entry().reference;
        program().controller().openSaved(reference);
        QVERIFY(program().locking().lock());
        unlock(Passphrase);
        QTRY_COMPARE(program().window().place(), Place::Saved);
        QCOMPARE(program().window().shownReference(), reference);
    }

    void locksNothingWhileItIsHeld()
    {
        finishSample();
        protect();
        program().locking().hold(true);
        QVERIFY(!program().locking().lock());
        QVERIFY(program().controller().door().isOpen());

        program().locking().hold(false);
        QVERIFY(program().locking().lock());
    }

    void locksNothingWithoutAPassphrase()
    {
        finishSample();

        QTest::keyClick(&program().window(), Qt::Key_F9);

        QCOMPARE(program().window().place(), Place::Confirmation);
        QVERIFY(program().controller().door().isOpen());
        QVERIFY(program().window().areNamesMasked()); // what is private is blanked all the same
    }

    void locksAfterAQuietTime()
    {
        protect();
        program().locking().setIdleTime(std::chrono::milliseconds(400));
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(150);
            QTest::keyClick(&program().window(), Qt::Key_Shift);
            QVERIFY(program().controller().door().isOpen());
        }
        QTRY_COMPARE(program().window().place(), Place::Unlock);
    }

    void startsAtThePageForUnlockingAndLetsOneWorkBeside()
    {
        finishSample();
        protect();
        start();
        QTRY_COMPARE(program().window().place(), Place::Unlock);
        QVERIFY(program().window().messageBar()->text().isEmpty());
        program().controller().startNew();
        QCOMPARE(program().window().place(), Place::Wizard);
        auto draft = sample();
        program().session().setDraft(draft);
        QVERIFY(!program().controller().keepDraft()); // said, and the answers stay
        QVERIFY(program().window().messageBar()->text().contains(u"locked"_s));
        program().window().showArchive();
        QCOMPARE(program().window().place(), Place::Unlock);

        unlock(Passphrase);

        QTRY_COMPARE(program().window().place(), Place::Wizard);
        QCOMPARE(program().session().draft().person.name, draft.person.name);
        QVERIFY(program().controller().keepDraft());
    }

    void slowsDownAndDestroysNothing()
    {
        protect();
        program().locking().lock();
        for (int left = 4; left >= 1; --left) {
            unlock(u"wrong %1 wrong"_s.arg(left));
            QTRY_VERIFY2(status().contains(QString::number(left)), qPrintable(status()));
            QVERIFY(edit()->isEnabled());
        }
        unlock(u"wrong once more"_s);
        QTRY_VERIFY2(status().contains(u"30"_s), qPrintable(status()));
        QVERIFY(!edit()->isEnabled());
        program().controller().door().unlock(Passphrase); // not even the right one
        QVERIFY(!program().controller().door().isBusy());
        now = now.addSecs(31);
        QTRY_VERIFY(edit()->isEnabled());
        QVERIFY(status().isEmpty());

        unlock(Passphrase);

        QTRY_VERIFY(program().controller().door().isOpen());
        QCOMPARE(program().controller().door().pace().triesLeft(), 5);
    }

    void opensWithTheCodeOfThePrintedSheet()
    {
        finishSample();
        protect();
        printTo = folder->filePath(u"sheet.pdf"_s);
        const auto printed = program().privacy().keeping().printRecoverySheet();
        QVERIFY(printed && *printed);
        QFile file(printTo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pdf = file.readAll();
        const auto words = tests::pdfText(pdf);
        const auto code =
            QRegularExpression(u"[0-9A-Z]{4}([ -][0-9A-Z]{4}){5,}"_s).match(words.simplified()).captured();
        QVERIFY2(!code.isEmpty(), qPrintable(words));
        QVERIFY(tests::pdfTool(u"pdfinfo"_s, {}, pdf).contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
        QVERIFY(!words.contains(sample().person.name));
        QVERIFY(program().locking().lock());

        unlock(code.toLower());

        QTRY_VERIFY(program().controller().door().isOpen());
    }

    void asksForTheKeyThatIsMissingAndTriesAgain()
    {
        finishSample();
        const auto key = folder->filePath(u"data/key/archive.key"_s);
        QVERIFY(QFile::rename(key, key + u"x"_s));
        start();
        QTRY_COMPARE(program().window().place(), Place::Unlock);
        auto *retry = program().window().findChild<QPushButton *>(u"unlockRetryButton"_s);
        QVERIFY(retry->isVisible());
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(program().window().place(), Place::Unlock);
        QVERIFY(QFile::rename(key + u"x"_s, key));

        QTest::mouseClick(retry, Qt::LeftButton);

        QCOMPARE(program().window().place(), Place::Home);
        QVERIFY(program().controller().door().isOpen());
    }

    void saysThatAnotherWindowIsOpen()
    {
        finishSample();
        program().privacy().backups().waitForIt();
        close();
        QProcess other;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        other.setProcessEnvironment(environment);
        other.start(QStringLiteral(CANBAO_PROGRAM), {u"--data-dir"_s, data()});
        QVERIFY(other.waitForStarted());
        const auto isOpen = [this] {
            const auto info = lockInfo();
            return info.contains("\"alive\":true");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 20'000);
        QVERIFY(lockInfo().contains("\"pid\":" + QByteArray::number(other.processId())));

        start();

        QTRY_VERIFY2(program().window().messageBar()->text().contains(u"another window"_s),
                     qPrintable(program().window().messageBar()->text()));
        close();
        other.kill();
        other.waitForFinished();
        QVERIFY2(lockInfo().contains("\"stale\":true"), lockInfo());
        start();
        QTRY_VERIFY(program().controller().door().isOpen()); // heals itself
        QVERIFY(program().window().messageBar()->text().isEmpty());
        close();
        QVERIFY2(lockInfo().contains("\"host\":null"), lockInfo());
    }

    void keepsADraftThatAnotherWindowChanged()
    {
        program().controller().startNew();
        program().session().setDraft(sample());
        QVERIFY(program().controller().keepDraft());
        const auto id = program().session().draft().id;
        {
            const auto other = store::ApplicationArchive::open(data(), {.keyFolder = data() + u"/key"_s}).value();
            auto draft = other->drafts().load(id).value();
            draft.person.name = u"李娜"_s;
            QVERIFY(other->drafts().save(draft, now));
        }
        auto draft = program().session().draft();
        draft.person.name = u"王芳芳"_s;
        program().session().setDraft(draft);

        QVERIFY(program().controller().keepDraft());

        QVERIFY(program().window().messageBar()->text().contains(u"Another window"_s));
        QVERIFY(program().session().draft().id != id);
        QCOMPARE((*program().controller().archive())->drafts().load(id).value().person.name, u"李娜"_s);
    }

private:
    ui::EnrolmentWizard *wizard() { return program().window().findChild<ui::EnrolmentWizard *>(); }
    QLineEdit *edit() { return program().window().findChild<QLineEdit *>(u"unlockEdit"_s); }

    QString status()
    {
        auto *frame = program().window().findChild<QWidget *>(u"unlockStatus"_s);
        QString words;
        for (const auto *label : frame->findChildren<QLabel *>())
            words += label->isHidden() ? QString() : label->text();
        return frame->isHidden() ? QString() : words;
    }

    ArchiveEntry entry() { return (*program().controller().archive())->entries().value().front(); }

    void protect()
    {
        const auto archive = program().controller().archive();
        QVERIFY(archive && (*archive)->keys().setPassphrase(Passphrase));
    }

    void unlock(const QString &typed)
    {
        edit()->setText(typed);
        QTest::mouseClick(program().window().findChild<QPushButton *>(u"unlockButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!program().controller().door().isBusy());
    }

    QByteArray lockInfo() const
    {
        QProcess info;
        info.start(QStringLiteral(CANBAO_PROGRAM), {u"lock-info"_s, u"--data-dir"_s, data()});
        info.waitForFinished();
        return info.exitCode() == 0 ? info.readAllStandardOutput() : QByteArray();
    }
};

QTEST_MAIN(LockingTest)
#include "tst_locking.moc"
