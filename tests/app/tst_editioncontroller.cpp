#include "app/application.h"
#include "app/openreference.h"
#include "tests/support/packs/samplepack.h"
#include "ui/rates/editionsdialog.h"
#include "ui/rates/packdialog.h"
#include "ui/rates/sheetview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// New editions by the window: a small invented one, far in the future, signed with a key made for tests.
class EditionControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_agrees = true;
        start();
    }

    void cleanup() { m_program.reset(); }

    void showsWhatIsHere()
    {
        open();

        const auto *table = editions()->findChild<QTableWidget *>(u"editionTable"_s);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), u"in use"_s);
        QCOMPARE(table->item(0, 3)->text(), u"came with the program"_s);
        QCOMPARE(editions()->findChild<QTableWidget *>(u"signerTable"_s)->rowCount(), 2); // one for succession
        QVERIFY(!editions()->findChild<QTableWidget *>(u"editionChangeTable"_s)->isVisible());
    }

    void refusesAStrangersPackAndChangesNothing()
    {
        open();

        import(u"2098.01"_s);

        QTRY_VERIFY(text(pack(), u"packLead"_s).contains(u"not signed by a key you trust"_s));
        QVERIFY(text(pack(), u"packLead"_s).endsWith(u"Nothing was changed."_s));
        QVERIFY(!pack()->findChild<QPushButton *>(u"installPackButton"_s)->isVisible());
        QCOMPARE(nextEdition(), m_shipped);
    }

    void installsGoesOnAndComesBack()
    {
        open();
        trust();
        import(u"2098.01"_s);
        auto *install = pack()->findChild<QPushButton *>(u"installPackButton"_s);
        QTRY_VERIFY(install->isVisible());
        QVERIFY(pack()->findChild<ui::SheetView *>()->table()->model()->rowCount() > 100); // all real rows would go
        QCOMPARE(nextEdition(), m_shipped);

        QTest::mouseClick(install, Qt::LeftButton);

        QCOMPARE(nextEdition(), u"2098.01"_s);
        QCOMPARE(program().session().books().edition().number, m_shipped); // until the next start
        auto *table = editions()->findChild<QTableWidget *>(u"editionTable"_s);
        QCOMPARE(table->item(0, 2)->text(), u"counts from the next start on"_s);
        QCOMPARE(table->item(1, 2)->text(), u"in use until Canbao is closed"_s);
        table->selectRow(0);
        click(u"compareEditionButton"_s);
        const auto *sheet = program().window().findChild<QDialog *>(u"sheetDialog"_s);
        QVERIFY(sheet && sheet->windowTitle().contains(u"2098.01"_s));
        const auto *rows = sheet->findChild<QTableView *>()->model();
        QVERIFY(rows->rowCount() > 100);
        QVERIFY(!rows->index(0, 0).data().toString().isEmpty()); // a place that the new edition has not

        start();
        QCOMPARE(program().session().books().edition().number, u"2098.01"_s);
        const auto before = app::booksBefore(paths(), *app::openReference(paths()));
        QVERIFY(before);
        QCOMPARE(before->edition().number, m_shipped);
        open();
        table = editions()->findChild<QTableWidget *>(u"editionTable"_s);
        table->selectRow(1);
        auto *reason = editions()->findChild<QLineEdit *>(u"goBackReasonEdit"_s);
        click(u"goBackEditionButton"_s);
        QCOMPARE(nextEdition(), u"2098.01"_s); // not without a reason
        QVERIFY(!reason->accessibleDescription().isEmpty());
        QTest::keyClicks(reason, u"the office still uses the old figures"_s);
        click(u"goBackEditionButton"_s);
        QCOMPARE(nextEdition(), m_shipped);
        const auto *changes = editions()->findChild<QTableWidget *>(u"editionChangeTable"_s);
        QCOMPARE(changes->rowCount(), 2);
        QCOMPARE(changes->item(0, 2)->text(), u"the office still uses the old figures"_s);
    }

    void leavesEverythingAsItIs()
    {
        open();
        trust();
        import(u"2098.01"_s);
        auto *leave = pack()->findChild<QPushButton *>(u"leavePackButton"_s);
        QTRY_VERIFY(pack()->findChild<QPushButton *>(u"installPackButton"_s)->isVisible());

        QTest::mouseClick(leave, Qt::LeftButton);

        QTRY_VERIFY(!pack());
        QCOMPARE(nextEdition(), m_shipped);
        QTRY_COMPARE(QDir(m_folder->filePath(u"data/editions"_s)).entryList(QDir::Files),
                     QStringList(u"trusted-keys"_s));
    }

    void closesWhileAPackIsChecked()
    {
        open();
        trust();
        import(u"2098.01"_s);

        pack()->reject();
        editions()->reject();
        m_program.reset(); // waits for the check

        QCOMPARE(nextEdition(), m_shipped);
    }

    void trustsAKeyOnPurposeOnly()
    {
        open();
        const auto *table = editions()->findChild<QTableWidget *>(u"signerTable"_s);
        m_agrees = false;
        trust();
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(m_asked.contains(m_signer.key().fingerprint()));

        m_agrees = true;
        trust();
        QCOMPARE(table->rowCount(), 3);
        editions()->findChild<QTableWidget *>(u"signerTable"_s)->selectRow(0);
        QVERIFY(!editions()->findChild<QPushButton *>(u"removeSignerButton"_s)->isEnabled()); // a shipped one
        editions()->findChild<QTableWidget *>(u"signerTable"_s)->selectRow(2);
        click(u"removeSignerButton"_s);
        QCOMPARE(table->rowCount(), 2);
    }

private:
    app::Application &program() { return *m_program; }

    app::Paths paths() const
    {
        return {.dataFolder = m_folder->filePath(u"data"_s),
                .keyFolder = m_folder->filePath(u"data/key"_s),
                .shareFolder = QStringLiteral(CANBAO_SHARE_DIR)};
    }

    void start()
    {
        m_program.reset();
        const ui::Dialogs dialogs{.saveFileName = [](auto &&...) { return QString(); },
                                  .ask =
                                      [this](QWidget *, const QString &, const QString &question, auto &&...) {
                                          m_asked = question;
                                          return m_agrees;
                                      },
                                  .choosePrinter = [](auto &&...) { return false; },
                                  .preview = [](auto &&...) {},
                                  .openFileName = [this](auto &&...) { return m_openFrom; }};
        m_program = std::make_unique<app::Application>(*qApp, paths(), dialogs,
                                                       [] { return QDateTime(QDate(2026, 11, 26), QTime(10, 0)); });
        QVERIFY(m_program->open());
        m_program->setLanguage(Language::English);
        m_program->window().show();
        m_shipped = app::openReference(paths())->shipped.number;
    }

    /// By the menu, as a person does.
    void open()
    {
        program().window().findChild<QAction *>(u"editionsAction"_s)->trigger();
        QVERIFY(editions() && editions()->isVisible());
    }

    ui::EditionsDialog *editions() { return program().window().findChild<ui::EditionsDialog *>(); }
    ui::PackDialog *pack() { return program().window().findChild<ui::PackDialog *>(); }
    void click(const QString &name) { QTest::mouseClick(editions()->findChild<QPushButton *>(name), Qt::LeftButton); }
    static QString text(const QWidget *dialog, const QString &name)
    {
        return dialog->findChild<QLabel *>(name)->text();
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    void import(const QString &edition)
    {
        const auto files = SamplePack(edition).signedBy(m_signer);
        m_openFrom = write(u"rates-%1.json"_s.arg(edition), files.content);
        write(u"rates-%1.json.minisig"_s.arg(edition), files.signature);
        click(u"importPackButton"_s);
        QVERIFY(pack() && pack()->isVisible());
    }

    void trust()
    {
        m_openFrom = write(u"test.pub"_s, m_signer.key().line());
        click(u"addSignerButton"_s);
    }

    QString nextEdition() const { return app::openReference(paths())->edition.number; }

    PackSigner m_signer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_program;
    QString m_shipped;
    QString m_openFrom;
    QString m_asked;
    bool m_agrees = true;
};

QTEST_MAIN(EditionControllerTest)
#include "tst_editioncontroller.moc"
