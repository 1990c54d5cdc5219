#include "ui/charts/splitchart.h"

#include "tests/ui/chartfixture.h"
#include "ui/charts/chartplot.h"

#include <QApplication>
#include <QImage>
#include <QLabel>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The chart of a premium shows parts that make the whole together.
class SplitChartTest : public QObject, private ChartFixture<ui::SplitChart>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { showChart(sampleSplit()); }
    void cleanup() { m_chart.reset(); }

    void hasTheSameFiguresInItsTable()
    {
        const std::vector<QStringList> expected{
            {u"Your pension account"_s, u"¥480.66"_s, u"30.5%"_s, QString()},
            {u"Pension pool, shared by all"_s, u"¥720.99"_s, u"45.7%"_s, QString()},
            {u"Medical insurance"_s, u"¥375.50"_s, u"23.8%"_s, QString()},
        };

        QCOMPARE(rowsOf(*m_chart), expected);
        QCOMPARE(m_chart->findChild<QLabel *>(u"chartSummary"_s)->text(), u"¥1,577.15 a month in all."_s);
    }

    void letsEachPartBeginWhereTheOneBeforeEnds()
    {
        const auto blocks = ui::plotOf(sampleSplit()).blocks;

        QCOMPARE(blocks.front().values.left(), 0.0);
        QCOMPARE(blocks[1].values.left(), blocks[0].values.right());
        QVERIFY(qAbs(blocks[2].values.left() - blocks[1].values.right()) < 1e-9);
        QVERIFY(qAbs(blocks[2].values.right() - 1577.15) < 1e-9);
    }

    void leavesOutPartsOfNothing()
    {
        m_chart->setFigures({Money::fromYuan(8), Money::fromYuan(12), {}, false});

        QCOMPARE(rowsOf(*m_chart).size(), std::size_t(2));
        QCOMPARE(rowsOf(*m_chart)[1][2], u"60.0%"_s);
    }

    void walksUpAndDownToo()
    {
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->accessibleDescription(),
                 u"Pension pool, shared by all: ¥720.99 a month, 45.7% of the whole."_s);
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->accessibleDescription(), u"Medical insurance: ¥375.50 a month, 23.8% of the whole."_s);
        QTest::keyClick(m_view, Qt::Key_Up);
        QCOMPARE(m_view->point(), 1);
        QCOMPARE(m_chart->findChild<QLabel *>(u"chartPoint"_s)->text(), m_view->accessibleDescription());
    }

    void goesToThePartThatIsClicked()
    {
        QTest::mouseClick(m_view, Qt::LeftButton, {}, QPoint(m_view->width() / 2, m_view->height() / 2));

        QCOMPARE(m_view->point(), 1);
    }

    void marksProvisionalParts()
    {
        auto data = sampleSplit();
        data.isProvisional = true;
        data.isMedicalProvisional = true;

        m_chart->setFigures(data);

        for (const auto &block : ui::plotOf(data).blocks)
            QVERIFY(block.isProvisional);
        QCOMPARE(rowsOf(*m_chart)[0][3], u"provisional"_s);
        QVERIFY(m_view->accessibleDescription().endsWith(u"The figures are provisional."_s));
    }

    /// The pension in force is not called provisional because medical insurance is.
    void marksOnlyThePartThatIsProvisional()
    {
        auto data = sampleSplit();
        data.isMedicalProvisional = true;

        m_chart->setFigures(data);

        const auto rows = rowsOf(*m_chart);
        QCOMPARE(rows[0][3], QString());
        QCOMPARE(rows[2][3], u"provisional"_s);
        const auto blocks = ui::plotOf(data).blocks;
        QVERIFY(!blocks[1].isProvisional && blocks[2].isProvisional);
        QVERIFY(!ui::plotOf(data).keys.empty());
        QCOMPARE(m_chart->findChild<QLabel *>(u"chartSummary"_s)->text(), u"¥1,577.15 a month in all."_s);
    }

    void writesPictureAndDrawing()
    {
        QVERIFY(m_chart->exportPng(u"a.png"_s, 1.5));
        QVERIFY(m_chart->exportSvg(u"a.svg"_s));

        const QImage image = QImage::fromData(m_written.files.at(u"a.png"_s), "PNG");
        QCOMPARE(image.width(), 1440);
        QVERIFY(image.height() > 300);
        const QString words = wordsOfSvg(m_written.files.at(u"a.svg"_s));
        for (const auto &expected : {u"Your pension account: ¥480.66 (30.5%)"_s, u"Medical insurance: ¥375.50"_s})
            QVERIFY2(words.contains(expected), qPrintable(expected + u'\n' + words));
    }
};

QTEST_MAIN(SplitChartTest)
#include "tst_splitchart.moc"
