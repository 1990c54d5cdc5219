#include "app/application.h"
#include "app/archivedoor.h"
#include "app/backupkeeper.h"
#include "app/sample.h"
#include "models/store/archivelist.h"
#include "models/store/backup.h"
#include "models/store/draftstore.h"
#include "tests/support/pdfreading.h"
#include "ui/privacy/privacydialog.h"
#include "ui/unlockpage.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using Place = ui::MainWindow::Place;

namespace {

const auto Passphrase = u"correct horse battery"_s;

} // namespace

/// The window on the real reference data and an archive in a folder of its own: locking, unlocking, backups.
class LockingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_printTo.clear();
        m_answer = true;
        start();
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

    /// A backup that is being written needs the archive open.
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
        m_now = m_now.addSecs(31);
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
        m_printTo = m_folder->filePath(u"sheet.pdf"_s);
        const auto printed = program().privacy().keeping().printRecoverySheet();
        QVERIFY(printed && *printed);
        QFile file(m_printTo);
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
        const auto key = m_folder->filePath(u"data/key/archive.key"_s);
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

    void backsUpByItself()
    {
        program().controller().startNew();
        program().session().setDraft(sample());
        QVERIFY(program().controller().keepDraft());
        QTRY_COMPARE(store::dailyBackups(data()).size(), std::size_t(1));
        const auto held = program().privacy().look(store::dailyBackups(data()).front().path, {});
        QVERIFY2(held, held ? "" : qPrintable(errorKey(held.error().code) + held.error().detail));
        QCOMPARE(*held, 0);
        program().controller().finish();
        QTRY_COMPARE(program().privacy().look(store::dailyBackups(data()).front().path, {}).value_or(-1), 1);
        m_now = m_now.addDays(1);
        finishSample();
        QTRY_COMPARE(store::dailyBackups(data()).size(), std::size_t(2));
    }

    void saysWhenABackupFails()
    {
        QVERIFY(QDir().mkpath(data()));
        QFile inTheWay(data() + u"/backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));

        finishSample();

        QTRY_VERIFY(program().window().messageBar()->text().contains(u"backup"_s));
    }

    void restoresADailyBackupAfterAsking()
    {
        finishSample();
        program().privacy().backups().waitForIt();
        const auto backup = store::dailyBackups(data()).front();
        QVERIFY(QFile::copy(backup.path, m_folder->filePath(u"data/backups/archive-2026-01-31.db"_s)));
        finishSample();
        QCOMPARE(count(), 2);
        program().privacy().showRestore();
        auto *dialog = program().window().findChild<QDialog *>(u"restoreDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QListWidget *>(u"backupList"_s)->setCurrentRow(1);
        auto *button = dialog->findChild<QPushButton *>(u"restoreBackupButton"_s);
        m_answer = false;
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY2(m_question.contains(u"1 application"_s), qPrintable(m_question));
        QCOMPARE(count(), 2); // nothing was changed
        m_answer = true;

        QTest::mouseClick(button, Qt::LeftButton);

        QCOMPARE(count(), 1);
        QVERIFY(QFile::exists(data() + u"/archive.db.before-restore"_s));
        QVERIFY(program().window().messageBar()->text().contains(u"1"_s));
    }

    void offersABackupForADamagedArchive()
    {
        finishSample();
        program().privacy().backups().waitForIt();
        m_program.reset();
        QFile file(data() + u"/archive.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(4096, 'x'));
        file.close();
        start();
        QTRY_COMPARE(program().window().place(), Place::Unlock);
        QVERIFY(!edit()->isVisible());
        QTest::mouseClick(program().window().findChild<QPushButton *>(u"unlockRestoreButton"_s), Qt::LeftButton);
        auto *dialog = program().window().findChild<QDialog *>(u"restoreDialog"_s);
        QVERIFY(dialog);

        QTest::mouseClick(dialog->findChild<QPushButton *>(u"restoreBackupButton"_s), Qt::LeftButton);

        QTRY_VERIFY(program().controller().door().isOpen());
        QCOMPARE(count(), 1);
    }

    void setsChangesAndRemovesThePassphrase()
    {
        finishSample();
        QVERIFY(program().window().findChild<QWidget *>(u"passphraseOffer"_s)->isVisible());
        program().privacy().showPrivacy();
        auto *dialog = program().window().findChild<QDialog *>(u"privacyDialog"_s);
        QVERIFY(dialog);
        auto *now = dialog->findChild<QLabel *>(u"protectionNow"_s);
        QVERIFY(now->text().contains(u"file permissions only"_s));
        type(dialog, u"short"_s, u"short"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"protectionNow"_s)->text().contains(u"file permissions only"_s));
        type(dialog, Passphrase, Passphrase + u"x"_s);
        QVERIFY(now->text().contains(u"file permissions only"_s));
        QVERIFY(protection().byFile);

        type(dialog, Passphrase, Passphrase);

        QVERIFY(now->text().contains(u"your passphrase"_s));
        QVERIFY(protection().byPassphrase && !protection().byFile);
        QVERIFY(dialog->findChild<QLineEdit *>(u"passphraseEdit"_s)->text().isEmpty());
        QVERIFY(!program().window().findChild<QWidget *>(u"passphraseOffer"_s)->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"removePassphraseButton"_s), Qt::LeftButton);
        QVERIFY(protection().byFile && !protection().byPassphrase);
        QVERIFY(now->text().contains(u"file permissions only"_s));
    }

    void offersAPassphraseNoMoreOnceItWasDeclined()
    {
        finishSample();
        auto *decline = program().window().findChild<QPushButton *>(u"declinePassphraseButton"_s);
        QVERIFY(decline->isVisible());
        QTest::mouseClick(decline, Qt::LeftButton);
        QVERIFY(!decline->isVisible());
        start();
        finishSample();
        QVERIFY(!program().window().findChild<QWidget *>(u"passphraseOffer"_s)->isVisible());
    }

    void backsUpByHandWithAPassphraseOfItsOwn()
    {
        finishSample();
        m_chosenFolder = m_folder->filePath(u"stick"_s);
        const auto name = program().privacy().keeping().backUp(u"of the stick"_s);
        QVERIFY(name && name->endsWith(u".canbao-backup"_s));
        const auto path = m_chosenFolder + u'/' + *name;
        QCOMPARE(program().privacy().look(path, {}).error().code, Error::Code::BackupPassphraseMissing);
        QCOMPARE(program().privacy().look(path, u"of the stick"_s).value(), 1);
    }

    /// A second program on the same folder, started for real.
    void saysThatAnotherWindowIsOpen()
    {
        finishSample();
        program().privacy().backups().waitForIt();
        m_program.reset();
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
        m_program.reset();
        other.kill();
        other.waitForFinished();
        QVERIFY2(lockInfo().contains("\"stale\":true"), lockInfo());
        start();
        QTRY_VERIFY(program().controller().door().isOpen()); // heals itself
        QVERIFY(program().window().messageBar()->text().isEmpty());
        m_program.reset();
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
            QVERIFY(other->drafts().save(draft, m_now));
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
    app::Application &program() { return *m_program; }
    EnrolmentDraft sample() const { return app::sampleApplicant(m_now.date()).value(); }
    QString data() const { return m_folder->filePath(u"data"_s); }
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

    store::Protection protection() { return (*program().controller().archive())->keys().protection().value(); }

    int count() { return static_cast<int>((*program().controller().archive())->list().count().value()); }

    ArchiveEntry entry() { return (*program().controller().archive())->entries().value().front(); }

    void type(QDialog *dialog, const QString &first, const QString &second)
    {
        dialog->findChild<QLineEdit *>(u"passphraseEdit"_s)->setText(first);
        dialog->findChild<QLineEdit *>(u"passphraseAgainEdit"_s)->setText(second);
        dialog->findChild<QPushButton *>(u"setPassphraseButton"_s)->click();
    }

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

    void start()
    {
        m_program.reset();
        const app::Paths paths{
            .dataFolder = data(), .keyFolder = data() + u"/key"_s, .shareFolder = QStringLiteral(CANBAO_SHARE_DIR)};
        m_program = std::make_unique<app::Application>(*qApp, paths, dialogs(), [this] { return m_now; });
        QVERIFY(m_program->open());
        m_program->setLanguage(Language::English);
        m_program->window().show();
        QTest::qWait(50); // what follows the first paint
    }

    ui::Dialogs dialogs()
    {
        return {.saveFileName = [](auto &&...) { return QString(); },
                .ask =
                    [this](QWidget *, const QString &, const QString &question, auto &&...) {
                        m_question = question;
                        return m_answer;
                    },
                .choosePrinter =
                    [this](QWidget *, QPrinter &printer) {
                        printer.setOutputFileName(m_printTo);
                        return !m_printTo.isEmpty();
                    },
                .preview = [](auto &&...) {},
                .chooseFolder = [this](auto &&...) { return m_chosenFolder; }};
    }

    void finishSample()
    {
        program().controller().startNew();
        auto draft = sample();
        draft.declared = true;
        program().session().setDraft(draft);
        program().controller().finish();
    }

    QDateTime m_now{QDate(2026, 11, 23), QTime(10, 0)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_printTo;
    QString m_chosenFolder;
    QString m_question;
    bool m_answer = true;
    std::unique_ptr<app::Application> m_program;
};

QTEST_MAIN(LockingTest)
#include "tst_locking.moc"
