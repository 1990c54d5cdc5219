#include "ui/archive/exportdialog.h"

#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/fieldstatus.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window, with what it asks for written down.
struct Shown
{
    explicit Shown(int selected = 3, int found = 12, int all = 340)
    {
        dialog = std::make_unique<ExportDialog>(Exporting{
            .selected = selected,
            .found = found,
            .all = all,
            .chooseTarget = [this](QWidget *, ExportForm) { return target; },
            .start =
                [this](ExportChoice which, ExportForm as, const QString &path, const Exporting::Watcher &heard) {
                    choice = which;
                    form = as;
                    started = path;
                    watcher = heard;
                },
            .cancel = [this] { ++cancels; }});
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return dialog->findChild<Widget *>(name);
    }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    ChoiceCard *card(const QString &group, int id) const { return find<ChoiceGroup>(group)->card(id); }
    QString summary() const { return find<QLabel>(u"exportSummary"_s)->text(); }

    std::unique_ptr<ExportDialog> dialog;
    QString target = u"/somewhere/all.pdf"_s;
    std::optional<ExportChoice> choice;
    std::optional<ExportForm> form;
    QString started;
    Exporting::Watcher watcher;
    int cancels = 0;
};

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsWhatIsChosen()
    {
        Shown on;
        QTest::mouseClick(on.card(u"exportWhich"_s, int(ExportChoice::Found)), Qt::LeftButton);
        QTest::mouseClick(on.card(u"exportForm"_s, int(ExportForm::PdfFolder)), Qt::LeftButton);

        on.press(u"exportButton"_s);

        QCOMPARE(on.choice, std::optional(ExportChoice::Found));
        QCOMPARE(on.form, std::optional(ExportForm::PdfFolder));
        QCOMPARE(on.started, on.target);
    }

    void offersOnlyWhatThereIs()
    {
        const Shown on(0, 0, 340);

        QVERIFY(!on.card(u"exportWhich"_s, int(ExportChoice::Selected)));
        QVERIFY(!on.card(u"exportWhich"_s, int(ExportChoice::Found)));
        QVERIFY(on.card(u"exportWhich"_s, int(ExportChoice::All)));
        QVERIFY(!Shown(0, 0, 0).find<QPushButton>(u"exportButton"_s)->isEnabled());
    }

    void startsNothingWithoutATarget()
    {
        Shown on;
        on.target.clear();

        on.press(u"exportButton"_s);

        QVERIFY(!on.choice);
        QVERIFY(on.find<QPushButton>(u"exportButton"_s)->isVisible());
    }

    void warnsOfNumbersInClear_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<bool>("isWarned");

        QTest::newRow("one PDF") << int(ExportForm::OnePdf) << false;
        QTest::newRow("folder") << int(ExportForm::PdfFolder) << false;
        QTest::newRow("JSON") << int(ExportForm::Json) << true;
        QTest::newRow("CSV") << int(ExportForm::Csv) << true;
    }

    void warnsOfNumbersInClear()
    {
        QFETCH(int, form);
        QFETCH(bool, isWarned);
        const Shown on;

        QTest::mouseClick(on.card(u"exportForm"_s, form), Qt::LeftButton);

        QCOMPARE(!on.find<FieldStatus>(u"exportWarning"_s)->text().isEmpty(), isWarned);
    }

    void showsHowFarItIsAndIsCancelled()
    {
        Shown on;
        on.press(u"exportButton"_s);
        on.watcher.progressed(12, 340);

        QCOMPARE(on.find<QLabel>(u"exportProgressText"_s)->text(), u"12 of 340"_s);
        QCOMPARE(on.find<QProgressBar>(u"exportProgress"_s)->value(), 12);
        QCOMPARE(on.find<QProgressBar>(u"exportProgress"_s)->maximum(), 340);
        on.press(u"cancelExportButton"_s);
        QCOMPARE(on.cancels, 1);
        QTest::keyClick(on.dialog.get(), Qt::Key_Escape);
        QCOMPARE(on.cancels, 2);
        QVERIFY(on.dialog->isVisible());
        on.watcher.ended({.form = ExportForm::OnePdf, .isCancelled = true});

        QVERIFY(on.summary().contains(u"no file was written"_s));
    }

    void stopsWhenItIsClosed()
    {
        Shown on;
        on.press(u"exportButton"_s);

        on.dialog->reject(); // as locking does

        QCOMPARE(on.cancels, 1);
        QVERIFY(!on.dialog->isVisible());
        const auto watcher = on.watcher;
        on.dialog.reset();
        watcher.ended({}); // and nobody listens
    }

    void reportsWhatFailedAndWhy()
    {
        Shown on;
        on.press(u"exportButton"_s);

        on.watcher.ended({.form = ExportForm::OnePdf,
                          .done = 338,
                          .path = on.target,
                          .files = {on.target},
                          .failures = {{u"CB-AAAA-AAAA"_s, {.code = Error::Code::SealBroken}},
                                       {u"CB-BBBB-BBBB"_s, {.code = Error::Code::PagesDamaged}}}});

        QVERIFY2(on.summary().contains(u"338"_s) && on.summary().contains(on.target), qPrintable(on.summary()));
        auto *failures = on.find<QPlainTextEdit>(u"exportFailures"_s);
        QVERIFY(failures->isVisible() && failures->isReadOnly());
        const auto lines = failures->toPlainText().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"CB-AAAA-AAAA – This saved application was changed"_s));
        QVERIFY(lines[1].startsWith(u"CB-BBBB-BBBB – "_s));
        on.press(u"closeExportButton"_s);
        QVERIFY(!on.dialog->isVisible());
    }

    void saysWhyNothingCameOut()
    {
        Shown on;
        on.press(u"exportButton"_s);

        on.watcher.ended({.form = ExportForm::Json, .path = on.target, .error = Error{Error::Code::ArchiveLocked}});

        QVERIFY(on.summary().contains(u"locked"_s));
        QVERIFY(!on.summary().contains(on.target));
        QVERIFY(!on.find<QPlainTextEdit>(u"exportFailures"_s)->isVisible());
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
