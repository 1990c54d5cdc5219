#include "ui/archive/importdialog.h"

#include "ui/fields/fieldstatus.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown()
    {
        dialog =
            std::make_unique<ImportDialog>(Importing{.chooseFile = [this](QWidget *) { return path; },
                                                     .look =
                                                         [this](const QString &file, const Importing::Watcher &heard) {
                                                             looked = file;
                                                             watcher = heard;
                                                         },
                                                     .stop = [this] { ++stops; },
                                                     .carryOut =
                                                         [this] {
                                                             ++imports;
                                                             return outcome;
                                                         }});
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString result() const { return find<QLabel>(u"importFound"_s)->text(); }
    bool canImport() const { return find<QPushButton>(u"importButton"_s)->isEnabled(); }

    std::unique_ptr<ImportDialog> dialog;
    QString path = u"/somewhere/all.json"_s;
    QString looked;
    Importing::Watcher watcher;
    Result<void> outcome;
    int stops = 0;
    int imports = 0;
};

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWhatWasLookedAt()
    {
        Shown on;
        QVERIFY(!on.canImport());

        on.press(u"chooseImportButton"_s);
        QCOMPARE(on.looked, on.path);
        on.watcher.progressed(3, 8);
        QVERIFY(on.find<QProgressBar>(u"importProgress"_s)->isVisible());
        QVERIFY2(on.result().contains(u"3 of 8"_s), qPrintable(on.result()));
        QVERIFY(!on.canImport());
        on.watcher.found(ImportFinding{.fileName = u"all.json"_s, .added = 7, .here = 1});

        QVERIFY2(on.result().contains(u"7"_s) && on.result().contains(u"1 "_s), qPrintable(on.result()));
        QCOMPARE(on.imports, 0);
        on.press(u"importButton"_s);
        QCOMPARE(on.imports, 1);
        QVERIFY(on.result().contains(u"added"_s));
        on.press(u"importButton"_s); // it is gone: not twice
        QCOMPARE(on.imports, 1);
        on.press(u"closeImportButton"_s);
        QVERIFY(!on.dialog->isVisible());
    }

    void importsNothingWhileThereIsAProblem()
    {
        Shown on;
        on.press(u"chooseImportButton"_s);

        on.watcher.found(ImportFinding{.fileName = u"t.csv"_s,
                                       .isTable = true,
                                       .added = 5,
                                       .problems = {{3, u"mobile"_s, u"It is too short"_s}, {0, {}, u"Broken"_s}}});

        QVERIFY(!on.canImport());
        on.press(u"importButton"_s);
        QCOMPARE(on.imports, 0);
        auto *problems = on.find<QPlainTextEdit>(u"importProblems"_s);
        QVERIFY(problems->isVisible() && problems->isReadOnly());
        QCOMPARE(problems->toPlainText(), u"Line 3 – mobile – It is too short\nBroken"_s);
    }

    void hasNothingToImportWhereAllIsHere()
    {
        Shown on;
        on.press(u"chooseImportButton"_s);

        on.watcher.found(ImportFinding{.fileName = u"all.json"_s, .here = 4});

        QVERIFY(!on.canImport());
    }

    void saysWhyAFileCannotBeRead()
    {
        Shown on;
        on.press(u"chooseImportButton"_s);

        on.watcher.found(failureWith(Error::Code::FileUnreadable, {u"all.json"_s}));

        QVERIFY(!on.canImport());
        QVERIFY(on.find<FieldStatus>(u"importStatus"_s)->text().contains(u"all.json"_s));
        on.press(u"chooseImportButton"_s); // another one
        QVERIFY(on.find<FieldStatus>(u"importStatus"_s)->text().isEmpty());
    }

    void saysWhyItWasNotImported()
    {
        Shown on;
        on.outcome = failure(Error::Code::StorageFull);
        on.press(u"chooseImportButton"_s);
        on.watcher.found(ImportFinding{.fileName = u"all.json"_s, .added = 7});

        on.press(u"importButton"_s);

        QVERIFY(on.find<FieldStatus>(u"importStatus"_s)->text().contains(u"full"_s));
        QVERIFY(on.canImport()); // once more
    }

    void stopsLookingWhenItIsClosed()
    {
        Shown on;
        on.press(u"chooseImportButton"_s);

        QTest::keyClick(on.dialog.get(), Qt::Key_Escape);

        QCOMPARE(on.stops, 1);
        const auto watcher = on.watcher;
        on.dialog.reset();
        watcher.found(ImportFinding{}); // and nobody listens
    }
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
