#include "tests/support/regions.h"
#include "ui/fields/fieldstatus.h"
#include "ui/history/listimportdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

const RegionDirectory &directory()
{
    static const RegionDirectory shipped(shippedRegions());
    return shipped;
}

/// 144 good months in two places, and three lines that cannot be used.
ListTable table(const QStringList &header)
{
    return {.name = u"list.csv"_s,
            .header = header,
            .rows = {{2, {u"1"_s, u"郑州市"_s, u"2010-01-2019-12"_s}},
                     {3, {u"2"_s, u"广州市"_s, u"2020-01-2021-12"_s}},
                     {4, {u"3"_s, u"朝阳区"_s, u"2022-01"_s}},
                     {5, {u"4"_s, u"广州市"_s, u"soon"_s}},
                     {6, {u"5"_s, u"广州市"_s, u"2027-01"_s}}}};
}

struct Shown
{
    explicit Shown(const QStringList &header, bool hasStays = false)
        : dialog(table(header), directory(), yearMonth(2026, 8), hasStays)
    {
        dialog.show();
        dialog.activateWindow();
        (void)QTest::qWaitForWindowActive(&dialog);
    }
    QComboBox *combo(ListMeaning meaning) { return dialog.findChild<QComboBox *>(u"meaning%1"_s.arg(int(meaning))); }
    QString result() { return dialog.findChild<QLabel *>(u"importResult"_s)->text(); }
    QListWidget *problems() { return dialog.findChild<QListWidget *>(u"problemList"_s); }

    ListImportDialog dialog;
};

/// Presses Tab until the field has the focus; false when it never does.
bool tabTo(const QString &name)
{
    for (int press = 0; press < 40; ++press) {
        if (QApplication::focusWidget()->objectName() == name)
            return true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

} // namespace

class ListImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheResultAndTheLinesWithProblems()
    {
        Shown on({u"序号"_s, u"参保地"_s, u"费款所属期"_s});

        QVERIFY2(on.result().contains(u"144"_s) && on.result().contains(u"2"_s) && on.result().contains(u"3"_s),
                 qPrintable(on.result()));
        QCOMPARE(on.problems()->count(), 3);
        QVERIFY(on.problems()->item(0)->text().contains(u"4"_s));
        QVERIFY(on.problems()->item(0)->text().contains(u"Beijing"_s)); // names who is meant
        auto *preview = on.dialog.findChild<QTableWidget *>(u"previewTable"_s);
        QCOMPARE(preview->rowCount(), 5);
        QCOMPARE(preview->verticalHeaderItem(0)->text(), u"2"_s);
        QVERIFY(!on.dialog.findChild<QWidget *>(u"replaceCheck"_s)->isVisible());
    }

    void isMappedAndImportedByKeyboardAlone()
    {
        Shown on({u"A"_s, u"B"_s, u"C"_s});
        const QSignalSpy accepted(&on.dialog, &QDialog::accepted);
        QCOMPARE(QApplication::focusWidget(), on.combo(ListMeaning::Place));

        QTest::keyClick(&on.dialog, Qt::Key_Return); // too early: says what is missing, imports nothing
        QVERIFY(accepted.isEmpty());
        QVERIFY(!on.dialog.findChild<FieldStatus *>(u"mappingStatus"_s)->text().isEmpty());

        for (int press = 0; press < 2; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(tabTo(u"meaning%1"_s.arg(int(ListMeaning::Month))));
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(on.result().contains(u"144"_s));
        QVERIFY(tabTo(u"problemList"_s));
        QVERIFY(tabTo(u"importListButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QCOMPARE(accepted.size(), 1);
        QCOMPARE(on.dialog.list().stays.size(), 2u);
        QCOMPARE(on.dialog.list().pensionMonths(), 144);
    }

    void isLeftWithEscape()
    {
        Shown on({u"序号"_s, u"参保地"_s, u"费款所属期"_s});
        const QSignalSpy rejected(&on.dialog, &QDialog::rejected);

        QTest::keyClick(&on.dialog, Qt::Key_Escape);

        QCOMPARE(rejected.size(), 1);
    }

    void asksWhetherToReplaceOnlyWhereThereIsSomething()
    {
        Shown on({u"序号"_s, u"参保地"_s, u"费款所属期"_s}, true);

        QVERIFY(tabTo(u"replaceCheck"_s));
        QVERIFY(!on.dialog.replacesStays());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(on.dialog.replacesStays());
    }

    void withstandsWideAndRaggedTables()
    {
        QStringList header;
        for (int column = 0; column < 500; ++column)
            header.append(QString(5'000, u'宽'));
        ListTable wide{.name = u"wide.csv"_s, .header = header, .rows = {{2, {}}, {3, header}}};

        ListImportDialog dialog(wide, directory(), yearMonth(2026, 8), false);
        dialog.show();

        QVERIFY(dialog.list().stays.empty());
        QVERIFY(dialog.width() < 2'000);
    }
};

QTEST_MAIN(ListImportDialogTest)
#include "tst_listimportdialog.moc"
