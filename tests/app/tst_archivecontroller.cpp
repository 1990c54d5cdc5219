#include "tests/app/programwindow.h"
#include "ui/wizard/confirmationpage.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// Drafts and finished applications between the window and the archive.
class ArchiveControllerTest : public QObject, private ProgramWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void keepsADraftAndOpensItAgain()
    {
        program().controller().startNew();
        QVERIFY(program().controller().keepDraft());
        QVERIFY(!QFile::exists(data() + u"/archive.db"_s)); // nothing was answered yet
        auto document = program().session().draft().document;
        document.number = u"15010219880730"_s;
        program().session().setDocument(document);

        QVERIFY(program().controller().keepDraft());
        const QString id = program().session().draft().id;
        QVERIFY(!id.isEmpty());
        start();
        program().controller().openDraft(id);

        QCOMPARE(program().session().draft().document.number, u"15010219880730"_s);
        QVERIFY(program().window().isWizardShown());
    }

    void finishesSavesAndConfirms()
    {
        finishSample();

        QVERIFY(program().window().findChild<ui::ConfirmationPage *>()->isVisible());
        QCOMPARE(entries().size(), std::size_t(1));
        QVERIFY(program().session().draft().person.name.isEmpty());
    }

    void keepsTheAnswersOnScreenWhenTheArchiveCannotBeOpened()
    {
        QFile inTheWay(folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        startIn(folder->filePath(u"file/data"_s));
        beginSample();

        program().controller().finish();

        QVERIFY(program().window().isWizardShown());
        QVERIFY(!program().window().messageBar()->text().isEmpty());
        QCOMPARE(program().session().draft().person.name, sample().person.name);
        QVERIFY(!program().controller().mayClose()); // asked, and stayed
    }

    void copiesAsANewDraft()
    {
        finishSample();
        program().controller().copyAsNew(entries().front().reference);

        QVERIFY(program().window().isWizardShown());
        QVERIFY(program().session().draft().id.isEmpty());
        QVERIFY(!program().session().draft().declared);
        QCOMPARE(program().session().draft().person.name, sample().person.name);
        QVERIFY(program().controller().keepDraft());
        QVERIFY(!program().session().draft().id.isEmpty());
        QCOMPARE(entries().size(), std::size_t(1));
    }

    void opensCounterModeFromBothPlaces()
    {
        finishSample();
        for (int round = 0; round < 2; ++round) {
            auto *button = shownButton(u"counterButton"_s);
            QVERIFY(button);
            QTest::mouseClick(button, Qt::LeftButton);
            auto *counter = program().window().findChild<QDialog *>(u"counterWindow"_s);
            QVERIFY(counter && counter->isVisible());
            QVERIFY(counter->windowTitle().contains(entries().front().reference));
            QTest::keyClick(counter, Qt::Key_Escape);
            QTRY_VERIFY(!program().window().findChild<QDialog *>(u"counterWindow"_s));
            program().controller().openSaved(entries().front().reference);
        }
    }
};

QTEST_MAIN(ArchiveControllerTest)
#include "tst_archivecontroller.moc"
