#include "tests/support/indexedlisting.h"
#include "ui/archive/archivepage.h"
#include "ui/format.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

ArchiveEntry entry(const QString &reference, const QString &name, const BilingualText &region, int day)
{
    return {.reference = reference,
            .name = name,
            .region = region,
            .grade = u"60%"_s,
            .perMonth = Money::fromYuan(1000 + day),
            .standing = Standing::Known,
            .savedAt = QDateTime(QDate(2026, 11, day), QTime(9, 0)),
            .prints = 0};
}

QVariantList request(ui::ApplicationAction action, const QString &reference)
{
    return {QVariant::fromValue(action), reference};
}

} // namespace

class ArchivePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ui::setCurrentLanguage(Language::English);
        m_page.reset();
        m_list = std::make_unique<tests::IndexedListing>();
        m_list->add(entry(u"CB-AAAA-BBBB"_s, u"王小示"_s, {u"北京市 朝阳区"_s, u"Chaoyang, Beijing"_s}, 3), u"110105",
                    u"1234"_s);
        m_list->add(entry(u"CB-CCCC-DDDD"_s, u"李示例"_s, {u"上海市 浦东新区"_s, u"Pudong, Shanghai"_s}, 9), u"310115",
                    u"002X"_s);
        showPage();
    }

    void showsTheNewestFirst() { QCOMPARE(cell(0, ArchiveTableModel::Reference), u"CB-CCCC-DDDD"_s); }

    void marksInWordsWhatTheFiguresRestOn_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<QString>("word");
        QTest::addRow("published") << Standing::Known << u"published"_s;
        QTest::addRow("from a notice") << Standing::EnteredByHand << u"entered by hand"_s;
        QTest::addRow("older rates") << Standing::Provisional << u"provisional"_s;
        QTest::addRow("not known") << Standing::Unknown << u"not known"_s;
    }

    void marksInWordsWhatTheFiguresRestOn()
    {
        QFETCH(const Standing, standing);
        QFETCH(const QString, word);
        ui::setCurrentLanguage(Language::English);
        auto one = entry(u"CB-EEEE-FFFF"_s, u"王小示"_s, {}, 10);
        one.standing = standing;

        m_list->add(one, u"110105");
        m_page->refresh();

        QCOMPARE(cell(0, ArchiveTableModel::Figures), word);
    }

    void namesNoAmountOfWhichNothingIsKnown()
    {
        ui::setCurrentLanguage(Language::English);
        auto one = entry(u"CB-EEEE-FFFF"_s, u"王小示"_s, {}, 10);
        one.standing = Standing::Unknown;
        one.perMonth = Money();

        m_list->add(one, u"110105");
        m_page->refresh();

        QCOMPARE(cell(0, ArchiveTableModel::PerMonth), u"not known"_s);
    }

    void findsByNameReferenceAndPlaceInEitherLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("family name") << u"王"_s;
        QTest::addRow("reference without dashes") << u"aaaabb"_s;
        QTest::addRow("place in Chinese") << u"朝阳"_s;
        QTest::addRow("place in English") << u"beijing"_s;
        QTest::addRow("pinyin") << u"wangx"_s;
        QTest::addRow("initials") << u"wxs"_s;
        QTest::addRow("last digits") << u"1234"_s;
    }

    void findsByNameReferenceAndPlaceInEitherLanguage()
    {
        QFETCH(QString, typed);
        auto *search = m_page->findChild<QLineEdit *>(u"searchEdit"_s);
        search->insert(typed);

        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(cell(0, ArchiveTableModel::Reference), u"CB-AAAA-BBBB"_s);
        QCOMPARE(count(), u"1 of 2 application(s)"_s);
    }

    void narrowsByYearPlaceAndStatus()
    {
        m_list->add(printed(entry(u"CB-EEEE-FFFF"_s, u"王小例"_s, {u"北京市 朝阳区"_s, {}}, 12)), u"110105");
        m_page->refresh();
        auto *place = m_page->findChild<QComboBox *>(u"provinceBox"_s);
        auto *status = m_page->findChild<QComboBox *>(u"statusBox"_s);
        QCOMPARE(m_page->findChild<QComboBox *>(u"yearBox"_s)->count(), 2);
        QCOMPARE(place->count(), 3);

        place->setCurrentIndex(place->findText(u"Beijing"_s));
        QCOMPARE(count(), u"2 of 3 application(s)"_s);
        status->setCurrentIndex(status->findText(u"Printed"_s));
        QCOMPARE(count(), u"1 of 3 application(s)"_s);
        QTest::keyClicks(searchEdit(), u"zhao"_s);

        QVERIFY(m_table->isHidden());
        QVERIFY(emptyLabel()->text().contains(u"any year, place and status"_s));
    }

    void showsTheBestMatchFirstUntilAHeadingIsChosen()
    {
        m_list->add(entry(u"CB-EEEE-FFFF"_s, u"示例"_s, {u"北京市 朝阳区"_s, {}}, 1), u"110105");
        m_list->add(entry(u"CB-GGGG-HHHH"_s, u"李示例"_s, {u"北京市 朝阳区"_s, {}}, 2), u"110105");
        m_page->refresh();

        QTest::keyClicks(searchEdit(), u"shili"_s);
        QCOMPARE(references(), (QStringList{u"CB-EEEE-FFFF"_s, u"CB-GGGG-HHHH"_s, u"CB-CCCC-DDDD"_s}));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), -1);

        m_table->horizontalHeader()->setSortIndicator(ArchiveTableModel::Reference, Qt::AscendingOrder);
        QCOMPARE(references(), (QStringList{u"CB-CCCC-DDDD"_s, u"CB-EEEE-FFFF"_s, u"CB-GGGG-HHHH"_s}));

        searchEdit()->clear();
        QCOMPARE(references().front(), u"CB-AAAA-BBBB"_s); // sorted by reference still
    }

    void remembersHowTheColumnsAreArranged()
    {
        m_table->horizontalHeader()->resizeSection(ArchiveTableModel::Place, 333);
        m_table->horizontalHeader()->setSortIndicator(ArchiveTableModel::Name, Qt::AscendingOrder);
        const QByteArray columns = m_page->columns();
        showPage(columns);

        QCOMPARE(m_table->horizontalHeader()->sectionSize(ArchiveTableModel::Place), 333);
        QVERIFY(m_list->lastQuery().order == FinderOrder::Name);
        QCOMPARE(cell(0, ArchiveTableModel::Name), u"李示例"_s);

        showPage("damaged");
        QCOMPARE(cell(0, ArchiveTableModel::Reference), u"CB-CCCC-DDDD"_s);
    }

    void listsTheNewestWhileTheSearchIsBeingPrepared()
    {
        m_list->setPreparing(40);
        m_page->refresh();
        QTest::keyClicks(searchEdit(), u"wang"_s);
        QCOMPARE(m_table->model()->rowCount(), 2);
        QVERIFY(count().contains(u"40 %"_s));
        m_page->showProgress(70);
        QVERIFY(count().contains(u"70 %"_s));

        m_list->setPreparing(std::nullopt);
        m_page->refresh();
        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(count(), u"1 of 2 application(s)"_s);
    }

    void keepsWhatIsSelectedWhenSomethingIsSaved()
    {
        m_table->selectRow(1);
        m_list->add(entry(u"CB-EEEE-FFFF"_s, u"王小例"_s, {}, 12), u"110105");

        m_page->refresh();

        QCOMPARE(m_table->currentIndex().row(), 2);
        QCOMPARE(m_table->currentIndex().data(ArchiveTableModel::ReferenceRole).toString(), u"CB-AAAA-BBBB"_s);
    }

    void saysWhenARowCannotBeRead()
    {
        auto broken = entry(u"CB-EEEE-FFFF"_s, {}, {}, 12);
        broken.isUnreadable = true;
        m_list->add(broken, u"110105");
        m_page->refresh();

        QCOMPARE(cell(0, ArchiveTableModel::Name), u"cannot be read"_s);
    }

    /// Ctrl+F, type, down into the list, Enter; nothing needs a mouse.
    void isUsedByKeyboardAlone()
    {
        const QSignalSpy opened(m_page.get(), &ui::ArchivePage::requested);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table->setFocus();

        QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(searchEdit()->hasFocus());
        QTest::keyClicks(searchEdit(), u"s"_s);
        QCOMPARE(m_table->model()->rowCount(), 2);
        QTest::keyClick(searchEdit(), Qt::Key_Down);
        QVERIFY(m_table->hasFocus());
        QTest::keyClick(m_table, Qt::Key_Down);
        QTest::keyClick(m_table, Qt::Key_Return);
        QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(searchEdit(), u"li"_s); // in place of what was typed before
        QTest::keyClick(searchEdit(), Qt::Key_Return);

        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0], request(ui::ApplicationAction::Open, u"CB-AAAA-BBBB"_s));
        QCOMPARE(opened[1], request(ui::ApplicationAction::Open, u"CB-CCCC-DDDD"_s));
    }

    void goesFromSearchOverTheFiltersToTheListByTab()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        searchEdit()->setFocus();
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names.append(QApplication::focusWidget()->objectName());
        }

        QCOMPARE(names, (QStringList{u"yearBox"_s, u"provinceBox"_s, u"statusBox"_s, u"table"_s, u"openButton"_s}));
    }

    void hasANameForEveryFieldThatAScreenReaderReads()
    {
        for (const auto *widget :
             {static_cast<QWidget *>(searchEdit()), static_cast<QWidget *>(m_table),
              m_page->findChild<QWidget *>(u"yearBox"_s), m_page->findChild<QWidget *>(u"provinceBox"_s),
              m_page->findChild<QWidget *>(u"statusBox"_s)})
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QCOMPARE(m_table->accessibleDescription(), u"2 application(s)"_s);
    }

    void saysSoWhenNothingIsFound()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"searchEdit"_s), u"zzz"_s);

        QVERIFY(m_table->isHidden());
        QVERIFY(m_page->findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
        QVERIFY(!m_page->findChild<QPushButton *>(u"openButton"_s)->isEnabled());
    }

    void opensWithEnterAndWithTheButton()
    {
        const QSignalSpy opened(m_page.get(), &ui::ArchivePage::requested);
        m_table->selectRow(1);
        QTest::keyClick(m_table, Qt::Key_Return);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"openButton"_s), Qt::LeftButton);

        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0], request(ui::ApplicationAction::Open, u"CB-AAAA-BBBB"_s));
    }

    void asksForTheOtherActions()
    {
        using enum ui::ApplicationAction;
        const QSignalSpy requests(m_page.get(), &ui::ArchivePage::requested);
        const QSignalSpy bin(m_page.get(), &ui::ArchivePage::binRequested);
        const QSignalSpy exports(m_page.get(), &ui::ArchivePage::exportRequested);
        const QSignalSpy imports(m_page.get(), &ui::ArchivePage::importRequested);
        for (const auto &name : {u"copyButton"_s, u"printButton"_s, u"pdfButton"_s})
            QTest::mouseClick(m_page->findChild<QPushButton *>(name), Qt::LeftButton);
        for (const auto &name : {u"noteStepAction"_s, u"paymentsAction"_s, u"todaysRatesAction"_s, u"deleteAction"_s,
                                 u"binAction"_s, u"rateChangesAction"_s})
            m_page->findChild<QAction *>(name)->trigger();

        QCOMPARE(requests.size(), 7);
        int index = 0;
        for (const auto action : {CopyAsNew, Print, SavePdf, NoteStep, Payments, CompareWithTodaysRates, PutIntoBin})
            QCOMPARE(requests[index++], request(action, u"CB-CCCC-DDDD"_s));
        QCOMPARE(bin.size(), 1);
        QTest::keyClicks(searchEdit(), u"li"_s);
        m_page->findChild<QAction *>(u"exportAction"_s)->trigger();
        m_page->findChild<QAction *>(u"importAction"_s)->trigger();
        QCOMPARE(exports.size(), 1);
        QCOMPARE(exports[0][0].toStringList(), QStringList(u"CB-CCCC-DDDD"_s));
        QCOMPARE(exports[0][1].value<FinderQuery>().text, u"li"_s);
        QCOMPARE(imports.size(), 1);
    }

    void comparesTwoThatAreSelected()
    {
        const QSignalSpy compared(m_page.get(), &ui::ArchivePage::compareRequested);
        auto *compare = m_page->findChild<QAction *>(u"compareAction"_s);

        compare->trigger();
        const auto said = [this] {
            QStringList texts;
            for (const auto *label : m_page->findChildren<QLabel *>())
                texts.append(label->text());
            return texts.contains(u"Select two applications to compare"_s);
        };
        QVERIFY(said());
        QCOMPARE(compared.size(), 0);

        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          m_table->visualRect(m_table->model()->index(1, 0)).center());
        QVERIFY(!said());
        compare->trigger();
        QCOMPARE(compared.size(), 1);
        QCOMPARE(QSet<QString>({compared[0][0].toString(), compared[0][1].toString()}),
                 QSet<QString>({u"CB-AAAA-BBBB"_s, u"CB-CCCC-DDDD"_s}));
    }

    void masksNamesOnRequest()
    {
        m_page->setNamesMasked(true);
        QCOMPARE(cell(0, ArchiveTableModel::Name), u"李**"_s);

        m_page->setNamesMasked(false);
        QCOMPARE(cell(0, ArchiveTableModel::Name), u"李示例"_s);
    }

    void masksNamesOutsideTheBasicPlane()
    {
        QCOMPARE(ui::maskedName(u"𠮷田"_s), u"𠮷*"_s);
        QCOMPARE(ui::maskedName(QString()), QString());
    }

private:
    void showPage(const QByteArray &columns = {})
    {
        m_page = std::make_unique<ui::ArchivePage>();
        m_page->resize(1200, 700);
        m_page->setFinding(m_list->finding());
        m_page->restoreColumns(columns);
        m_page->refresh();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<QTableView *>();
    }

    static ArchiveEntry printed(ArchiveEntry one)
    {
        one.prints = 1;
        return one;
    }

    QStringList references() const
    {
        QStringList all;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            all.append(cell(row, ArchiveTableModel::Reference));
        return all;
    }

    QLineEdit *searchEdit() const { return m_page->findChild<QLineEdit *>(u"searchEdit"_s); }
    QLabel *emptyLabel() const { return m_page->findChild<QLabel *>(u"emptyLabel"_s); }
    QString count() const { return m_page->findChild<QLabel *>(u"countLabel"_s)->text(); }

    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }

    std::unique_ptr<tests::IndexedListing> m_list;
    std::unique_ptr<ui::ArchivePage> m_page;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(ArchivePageTest)
#include "tst_archivepage.moc"
