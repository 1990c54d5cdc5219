#include "ui/format.h"
#include "ui/lawdialog.h"
#include "ui/lawswindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

LawLibrary library()
{
    return LawLibrary(
        {{u"law"_s, {u"社会保险法"_s, u"Social Insurance Law"_s}, u"主席令第35号"_s, {}, {}, {}, u"high"_s},
         {u"notice"_s, {u"样例通知"_s, u"Sample notice"_s}, {}, {}, {}, {}, u"high"_s}},
        {{u"history"_s,
          u"notice"_s,
          {},
          {u"不得以事后补缴方式增加年限。"_s, u"Years are not gained by paying later."_s}}});
}

} // namespace

/// Searching the laws with the keyboard alone.
class LawsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void listsEveryLawBeforeAnythingIsTyped()
    {
        const auto laws = library();
        ui::LawsWindow window(laws);
        window.openWith({});

        QCOMPARE(list(window)->count(), 2);
        QVERIFY(search(window)->hasFocus() || !window.isActiveWindow());
    }

    void findsChineseWordsWhateverLanguageIsSpoken()
    {
        const auto laws = library();
        ui::LawsWindow window(laws);
        window.openWith({});

        search(window)->setText(u"补缴"_s);

        QCOMPARE(list(window)->count(), 1);
        QVERIFY(list(window)->item(0)->text().contains(u"Years are not gained"_s));
    }

    void opensTheEntryWithEnterFromTheField()
    {
        const auto laws = library();
        ui::LawsWindow window(laws);
        window.openWith({});
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        QTest::keyClicks(search(window), u"paying later"_s);
        QTest::keyClick(search(window), Qt::Key_Return);

        const auto *entry = window.findChild<ui::LawDialog *>();
        QVERIFY(entry && entry->isVisible());
        QCOMPARE(entry->windowTitle(), u"Sample notice"_s);
        QVERIFY(window.isVisible());
    }

    void goesDownIntoTheListAndOpensThere()
    {
        const auto laws = library();
        ui::LawsWindow window(laws);
        window.openWith({});
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QTest::keyClick(search(window), Qt::Key_Down);
        QVERIFY(list(window)->hasFocus());
        QTest::keyClick(list(window), Qt::Key_Down);
        QTest::keyClick(list(window), Qt::Key_Return);

        QCOMPARE(window.findChild<ui::LawDialog *>()->windowTitle(), u"Sample notice"_s);
    }

    void saysThatNothingWasFound()
    {
        const auto laws = library();
        ui::LawsWindow window(laws);
        window.openWith({});

        search(window)->setText(u"abracadabra"_s);

        QCOMPARE(list(window)->count(), 0);
        QVERIFY(window.findChild<QLabel *>(u"lawCount"_s)->text().contains(u"Nothing found"_s));
    }

private:
    static QListWidget *list(const ui::LawsWindow &window) { return window.findChild<QListWidget *>(u"lawList"_s); }
    static QLineEdit *search(const ui::LawsWindow &window) { return window.findChild<QLineEdit *>(u"lawSearch"_s); }
};

QTEST_MAIN(LawsWindowTest)
#include "tst_lawswindow.moc"
