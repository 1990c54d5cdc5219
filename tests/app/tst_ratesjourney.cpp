#include "tests/app/programwindow.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// Somebody looks a rate up, by keyboard, from the main window on the real reference data: from the place to the
/// document behind the figure, and to the table on disk.
class RatesJourneyTest : public QObject, private ProgramWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        program().window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program().window()));
        QTest::keyClick(&program().window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(rates());
        rates()->activateWindow();
        QTRY_VERIFY(rates()->isActiveWindow());
    }

    /// 京人社发〔2026〕7号: 7,270 to 36,348 yuan from July 2026 on.
    void goesFromThePlaceToTheDocument()
    {
        typeInto(rates()->focusWidget(), u"beijing"_s);
        QCOMPARE(rates()->findChild<QLabel *>(u"regionHeading"_s)->text(), u"Beijing"_s);
        QVERIFY(cells().contains(u"¥7,270.00"_s) && cells().contains(u"¥36,348.00"_s));

        auto *detail = rates()->findChild<QTextBrowser *>(u"sheetDetail"_s);
        detail->setFocus(Qt::TabFocusReason);
        QTest::keyClick(detail, Qt::Key_Tab);
        QTest::keyClick(detail, Qt::Key_Return);

        auto *document = dialog(u"sourceDialog"_s);
        QVERIFY(document);
        QStringList words;
        for (const auto *label : document->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(u"Number: 京人社发〔2026〕7号"_s), qPrintable(words.join(u'\n')));
        QVERIFY(words.contains(u"Read in the official document itself."_s));
        QTest::keyClick(document, Qt::Key_Escape);
        QTRY_VERIFY(!dialog(u"sourceDialog"_s));
        QVERIFY(rates()->isVisible());
    }

    /// Before 京人社发〔2026〕7号 the limits of 京人社发〔2025〕11号 held.
    void looksAtAnotherDayAndTakesTheTableAway()
    {
        typeInto(rates()->focusWidget(), u"beijing"_s);
        auto *day = rates()->findChild<QLineEdit *>(u"dayEdit"_s);
        day->setFocus();
        day->selectAll();
        typeInto(day, u"2026-06"_s);
        QVERIFY2(cells().contains(u"¥7,162.00"_s), qPrintable(cells().join(u' ')));

        saveAs = folder->filePath(u"rates.csv"_s);
        QTest::mouseClick(rates()->findChild<QPushButton *>(u"csvButton"_s), Qt::LeftButton);

        const auto table = QString::fromUtf8(content(saveAs));
        QVERIFY2(table.contains(u"7,162.00"_s), qPrintable(table));
        QVERIFY(!table.contains(u"7,270.00"_s));
        QCOMPARE(proposedName, u"rates-110000.csv"_s);
    }

    void turnsThroughEverySectionAndCloses()
    {
        const auto *sections = rates()->findChild<QTabBar *>(u"sections"_s);
        for (int at = 1; at <= sections->count(); ++at) {
            QTest::keyClick(rates()->focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
            QCOMPARE(sections->currentIndex(), at % sections->count());
        }

        QTest::keyClick(rates(), Qt::Key_Escape);

        QTRY_VERIFY(!rates());
        QCOMPARE(program().window().place(), ui::MainWindow::Place::Home);
    }

private:
    QDialog *rates() const { return dialog(u"rateBrowser"_s); }

    static void typeInto(QWidget *field, const QString &text)
    {
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QStringList cells() const
    {
        QStringList texts;
        const auto *model = rates()->findChild<QTableView *>(u"sheetTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts.append(model->index(row, column).data().toString());
        }
        return texts;
    }
};

QTEST_MAIN(RatesJourneyTest)
#include "tst_ratesjourney.moc"
