#include "app/archivedoor.h"
#include "app/backupkeeper.h"
#include "app/privacycontroller.h"
#include "models/store/archivelist.h"
#include "models/store/backup.h"
#include "models/store/draftstore.h"
#include "tests/app/programwindow.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Place = ui::MainWindow::Place;

namespace {

const auto Passphrase = u"correct horse battery"_s;

} // namespace

/// The passphrase, and backups by themselves and by hand.
class PrivacyControllerTest : public QObject, private ProgramWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        agrees = true;
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
        now = now.addDays(1);
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
        QVERIFY(QFile::copy(backup.path, folder->filePath(u"data/backups/archive-2026-01-31.db"_s)));
        finishSample();
        QCOMPARE(count(), 2);
        program().privacy().showRestore();
        auto *dialog = program().window().findChild<QDialog *>(u"restoreDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QListWidget *>(u"backupList"_s)->setCurrentRow(1);
        auto *button = dialog->findChild<QPushButton *>(u"restoreBackupButton"_s);
        agrees = false;
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY2(asked.contains(u"1 application"_s), qPrintable(asked));
        QCOMPARE(count(), 2); // nothing was changed
        agrees = true;

        QTest::mouseClick(button, Qt::LeftButton);

        QCOMPARE(count(), 1);
        QVERIFY(QFile::exists(data() + u"/archive.db.before-restore"_s));
        QVERIFY(program().window().messageBar()->text().contains(u"1"_s));
    }

    void offersABackupForADamagedArchive()
    {
        finishSample();
        program().privacy().backups().waitForIt();
        close();
        QFile file(data() + u"/archive.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(4096, 'x'));
        file.close();
        start();
        QTRY_COMPARE(program().window().place(), Place::Unlock);
        QVERIFY(!program().window().findChild<QLineEdit *>(u"unlockEdit"_s)->isVisible());
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
        auto *shown = dialog->findChild<QLabel *>(u"protectionNow"_s);
        QVERIFY(shown->text().contains(u"file permissions only"_s));
        type(dialog, u"short"_s, u"short"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"protectionNow"_s)->text().contains(u"file permissions only"_s));
        type(dialog, Passphrase, Passphrase + u"x"_s);
        QVERIFY(shown->text().contains(u"file permissions only"_s));
        QVERIFY(protection().byFile);

        type(dialog, Passphrase, Passphrase);

        QVERIFY(shown->text().contains(u"your passphrase"_s));
        QVERIFY(protection().byPassphrase && !protection().byFile);
        QVERIFY(dialog->findChild<QLineEdit *>(u"passphraseEdit"_s)->text().isEmpty());
        QVERIFY(!program().window().findChild<QWidget *>(u"passphraseOffer"_s)->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"removePassphraseButton"_s), Qt::LeftButton);
        QVERIFY(protection().byFile && !protection().byPassphrase);
        QVERIFY(shown->text().contains(u"file permissions only"_s));
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
        chosenFolder = folder->filePath(u"stick"_s);
        const auto name = program().privacy().keeping().backUp(u"of the stick"_s);
        QVERIFY(name && name->endsWith(u".canbao-backup"_s));
        const auto path = chosenFolder + u'/' + *name;
        QCOMPARE(program().privacy().look(path, {}).error().code, Error::Code::BackupPassphraseMissing);
        QCOMPARE(program().privacy().look(path, u"of the stick"_s).value(), 1);
    }

private:
    store::Protection protection() { return (*program().controller().archive())->keys().protection().value(); }

    int count() { return static_cast<int>((*program().controller().archive())->list().count().value()); }

    void type(QDialog *dialog, const QString &first, const QString &second)
    {
        dialog->findChild<QLineEdit *>(u"passphraseEdit"_s)->setText(first);
        dialog->findChild<QLineEdit *>(u"passphraseAgainEdit"_s)->setText(second);
        dialog->findChild<QPushButton *>(u"setPassphraseButton"_s)->click();
    }
};

QTEST_MAIN(PrivacyControllerTest)
#include "tst_privacycontroller.moc"
