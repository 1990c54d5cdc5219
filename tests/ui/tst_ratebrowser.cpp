#include "tests/support/samplebooks.h"
#include "ui/charts/limitchart.h"
#include "ui/fields/citinglabel.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/regionedit.h"
#include "ui/fields/sourcereader.h"
#include "ui/format.h"
#include "ui/rates/ratebrowser.h"
#include "ui/rates/sheetview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace canbao;
using namespace canbao::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window that the browser belongs to.
struct Reader : QWidget, SourceReader
{
    void readSource(const Source &source, QWidget *) override { read.push_back(source); }

    std::vector<Source> read;
};

/// The window on the sample books, with files that go into memory.
struct Browser
{
    Browser()
        : books(tests::sampleBooks())
        , session(*books, QDate(2026, 11, 26))
        , window(session, {},
                 {.dialogs = {.saveFileName = [this](auto *, auto &, auto &, auto &) { return path; },
                              .ask = {},
                              .choosePrinter = {},
                              .preview = {}},
                  .write =
                      [this](const QString &, const QByteArray &content) {
                          written = content;
                          return Result<void>();
                      }},
                 &reader)
    {
        window.openAt(tests::chaoyang());
        (void)QTest::qWaitForWindowActive(&window);
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }

    QString heading() const { return find<QLabel>(u"regionHeading"_s)->text(); }
    QString lights() const { return find<QLabel>(u"regionLights"_s)->text(); }
    QString table() const
    {
        QStringList cells;
        const auto *model = find<QTableView>(u"sheetTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
        }
        return cells.join(u" | "_s);
    }

    std::unique_ptr<ReferenceBooks> books;
    EnrolmentSession session;
    QString path;
    QByteArray written;
    Reader reader;
    RateBrowser window;
};

} // namespace

/// Looking up rates with the keyboard alone.
class RateBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setCurrentLanguage(Language::English); }

    void opensAtThePlaceWithItsLights()
    {
        const Browser browser;

        QCOMPARE(browser.heading(), u"Chaoyang, Beijing"_s);
        QVERIFY2(browser.lights().contains(u"● Pension: in force · period stated in the source · official"_s),
                 qPrintable(browser.lights()));
        QVERIFY(browser.table().contains(u"¥7,270.00"_s));
    }

    void findsAPlaceByInitialsAndSelectsItInTheTree()
    {
        const Browser browser;

        QTest::keyClicks(browser.window.focusWidget(), u"jsq"_s);
        QTest::keyClick(browser.window.focusWidget(), Qt::Key_Return);

        QCOMPARE(browser.heading(), u"Jinshui, Zhengzhou, Henan"_s);
        QCOMPARE(browser.find<QTreeWidget>(u"regionTree"_s)->currentItem()->text(0), u"Jinshui"_s);
        QVERIFY2(browser.lights().contains(u"▲ Pension: ended, newer not known · ended 11 month"_s),
                 qPrintable(browser.lights()));
        QVERIFY(browser.lights().contains(u"○ Medical: not known"_s));
        QVERIFY(browser.window.isVisible()); // Enter closed nothing
    }

    void walksTheTree()
    {
        const Browser browser;
        auto *tree = browser.find<QTreeWidget>(u"regionTree"_s);
        tree->setFocus();

        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_Right);
        QTest::keyClick(tree, Qt::Key_Down);

        QVERIFY(tree->currentItem()->parent());
    }

    void turnsToEverySectionByKeys()
    {
        const Browser browser;
        auto *sections = browser.find<QTabBar>(u"sections"_s);

        for (int at = 1; at <= sections->count(); ++at) {
            QTest::keyClick(browser.window.focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
            QCOMPARE(sections->currentIndex(), at % sections->count());
        }
    }

    void showsAnotherDay()
    {
        const Browser browser;
        auto *day = browser.find<QLineEdit>(u"dayEdit"_s);

        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, u"2026-06"_s);
        QTest::keyClick(day, Qt::Key_Return);

        QVERIFY(browser.table().contains(u"¥7,162.00"_s));
        QVERIFY(!browser.table().contains(u"¥7,270.00"_s));
    }

    void refusesADayThatIsNone()
    {
        const Browser browser;
        auto *day = browser.find<QLineEdit>(u"dayEdit"_s);

        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, u"2026-02-30"_s);
        QTest::keyClick(day, Qt::Key_Return);

        QVERIFY(day->property("problem").toBool());
        QVERIFY(browser.table().contains(u"¥7,270.00"_s)); // what was shown stays
        QVERIFY(browser.window.isVisible());
    }

    void showsTheDetailOfTheRowThatTheKeysAreAt()
    {
        const Browser browser;
        auto *table = browser.find<QTableView>(u"sheetTable"_s);
        table->setFocus();

        QTest::keyClick(table, Qt::Key_Down);

        const auto detail = browser.find<QTextBrowser>(u"sheetDetail"_s)->toPlainText();
        QVERIFY2(detail.contains(u"Number: 样例〔2025〕1号"_s), qPrintable(detail));
        QVERIFY(detail.contains(u"Address: not known"_s));
    }

    void opensTheDocumentOfTheRow()
    {
        const Browser browser;
        auto *detail = browser.find<QTextBrowser>(u"sheetDetail"_s);
        detail->setFocus();

        QTest::keyClick(detail, Qt::Key_Tab);
        QTest::keyClick(detail, Qt::Key_Return);

        QCOMPARE(browser.reader.read.size(), 1);
        QCOMPARE(browser.reader.read.front().documentNumber, u"样例〔2025〕1号"_s);
    }

    void comparesWithAnotherPlace()
    {
        Browser browser;
        browser.window.turnTo(RateBrowser::Section::Differences);
        auto *other = browser.find<RegionEdit>(u"otherRegion"_s)->lineEdit();
        QVERIFY(other->isVisible());

        other->setFocus();
        QTest::keyClicks(other, u"pdxq"_s);
        QTest::keyClick(other, Qt::Key_Return);

        QVERIFY2(browser.table().contains(u"Lowest base | ¥7,270.00 | ¥7,460.00"_s), qPrintable(browser.table()));
    }

    void drawsTheYearsWithTheirTable()
    {
        Browser browser;

        browser.window.turnTo(RateBrowser::Section::Years);

        QVERIFY(browser.find<QTableView>(u"chartTable"_s)->isVisible());
        QCOMPARE(browser.find<QTableView>(u"chartTable"_s)->model()->rowCount(), 2);
        QVERIFY(!browser.window.findChild<SheetView *>()->isVisible());

        auto *point = browser.find<CitingLabel>(u"chartPoint"_s);
        point->setFocus(Qt::TabFocusReason);
        QTest::keyClick(point, Qt::Key_Return);
        QCOMPARE(browser.reader.read.size(), 1);
    }

    void savesTheTableAndTheSheet()
    {
        Browser browser;
        browser.path = u"x"_s;

        browser.find<QPushButton>(u"csvButton"_s)->click();
        QVERIFY(QString::fromUtf8(browser.written).contains(u"\"¥7,270.00\""_s));
        browser.find<QPushButton>(u"pdfButton"_s)->click();
        QVERIFY(browser.written.startsWith("%PDF"));
    }

    void writesNothingWhenSavingIsCancelled()
    {
        const Browser browser;

        browser.find<QPushButton>(u"csvButton"_s)->click();

        QVERIFY(browser.written.isEmpty());
    }

    void followsTheLanguage()
    {
        Browser browser;

        setCurrentLanguage(Language::Chinese);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&browser.window, &change);

        QCOMPARE(browser.heading(), u"北京市 朝阳区"_s);
    }

    void fitsASmallScreenAtTheLargestSize()
    {
        const Browser browser;

        QVERIFY2(browser.window.minimumSizeHint().width() <= 1280,
                 qPrintable(QString::number(browser.window.minimumSizeHint().width())));
        QVERIFY(browser.window.minimumSizeHint().height() <= 800);
    }
};

QTEST_MAIN(RateBrowserTest)
#include "tst_ratebrowser.moc"
