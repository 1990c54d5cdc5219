#include "ui/archive/archivepage.h"
#include "ui/format.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

} // namespace

class ArchivePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ui::ArchivePage>();
        m_page->resize(1200, 700);
        m_page->setEntries({entry(u"CB-AAAA-BBBB"_s, u"王小示"_s, {u"北京市 朝阳区"_s, u"Chaoyang, Beijing"_s}, 3),
                            entry(u"CB-CCCC-DDDD"_s, u"李示例"_s, {u"上海市 浦东新区"_s, u"Pudong, Shanghai"_s}, 9)});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<QTableView *>();
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
        auto one = entry(u"CB-EEEE-FFFF"_s, u"王小示"_s, {}, 3);
        one.standing = standing;

        m_page->setEntries({one});

        QCOMPARE(cell(0, ArchiveTableModel::Figures), word);
    }

    void namesNoAmountOfWhichNothingIsKnown()
    {
        ui::setCurrentLanguage(Language::English);
        auto one = entry(u"CB-EEEE-FFFF"_s, u"王小示"_s, {}, 3);
        one.standing = Standing::Unknown;
        one.perMonth = Money();

        m_page->setEntries({one});

        QCOMPARE(cell(0, ArchiveTableModel::PerMonth), u"not known"_s);
    }

    void findsByNameReferenceAndPlaceInEitherLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("family name") << u"王"_s;
        QTest::addRow("reference without dashes") << u"aaaabb"_s;
        QTest::addRow("place in Chinese") << u"朝阳"_s;
        QTest::addRow("place in English") << u"beijing"_s;
    }

    void findsByNameReferenceAndPlaceInEitherLanguage()
    {
        QFETCH(QString, typed);
        auto *search = m_page->findChild<QLineEdit *>(u"searchEdit"_s);
        search->insert(typed);

        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(cell(0, ArchiveTableModel::Reference), u"CB-AAAA-BBBB"_s);
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
        const QSignalSpy opened(m_page.get(), &ui::ArchivePage::openRequested);
        m_table->selectRow(1);
        QTest::keyClick(m_table, Qt::Key_Return);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"openButton"_s), Qt::LeftButton);

        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].toString(), u"CB-AAAA-BBBB"_s);
    }

    void asksForTheOtherActions()
    {
        const QSignalSpy copies(m_page.get(), &ui::ArchivePage::copyRequested);
        const QSignalSpy prints(m_page.get(), &ui::ArchivePage::printRequested);
        const QSignalSpy files(m_page.get(), &ui::ArchivePage::pdfRequested);
        for (const auto &name : {u"copyButton"_s, u"printButton"_s, u"pdfButton"_s})
            QTest::mouseClick(m_page->findChild<QPushButton *>(name), Qt::LeftButton);

        QCOMPARE(copies.size(), 1);
        QCOMPARE(prints.size(), 1);
        QCOMPARE(files.size(), 1);
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
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }

    std::unique_ptr<ui::ArchivePage> m_page;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(ArchivePageTest)
#include "tst_archivepage.moc"
