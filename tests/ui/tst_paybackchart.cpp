#include "ui/charts/paybackchart.h"
#include "ui/plantext.h"

#include "tests/ui/chartfixture.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartwords.h"

#include <QApplication>
#include <QImage>
#include <QLabel>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The chart of pay-back names the age from which more was received than paid.
class PayBackChartTest : public QObject, private ChartFixture<ui::PayBackChart>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { showChart(samplePayBack()); }
    void cleanup() { m_chart.reset(); }

    void hasTheSameFiguresInItsTable()
    {
        const auto rows = rowsOf(*m_chart);
        const auto given = samplePayBack().ages;

        QCOMPARE(rows.size(), given.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            QCOMPARE(rows[row][0], ui::ageText(given[row].ageMonths));
            QCOMPARE(rows[row][1], ui::moneyText(given[row].paid));
            QCOMPARE(rows[row][2], ui::moneyText(given[row].received));
        }
    }

    /// At 67 it is not yet; the first age shown after the pay-back point carries the remark.
    void namesThePayBackPointInOneRow()
    {
        const auto rows = rowsOf(*m_chart);

        for (std::size_t row = 0; row < rows.size(); ++row)
            QCOMPARE(rows[row][3].isEmpty(), row != 68 - 45);
        QVERIFY(rows[68 - 45][3].startsWith(u"Paid back at 67 years 3 "_s));
    }

    void beginsAtThePayBackPoint()
    {
        QCOMPARE(m_view->point(), 68 - 45);
        QVERIFY(m_view->accessibleDescription().startsWith(
            u"At 68 years: ¥150,000.00 paid in all, ¥165,517.60 received in all. Paid back at 67 years 3 "_s));
    }

    void walksByPointsAndFurther()
    {
        QTest::keyClick(m_view, Qt::Key_Left);
        QCOMPARE(m_view->accessibleDescription(),
                 u"At 67 years: ¥150,000.00 paid in all, ¥144,827.90 received in all."_s);
        QTest::keyClick(m_view, Qt::Key_PageUp);
        QCOMPARE(m_view->point(), 68 - 45 - 1 - 12);
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_view->point(), 35);
        QTest::keyClick(m_view, Qt::Key_PageDown);
        QCOMPARE(m_view->point(), 35);
        QCOMPARE(m_chart->findChild<QLabel *>(u"chartPoint"_s)->text(), m_view->accessibleDescription());
    }

    void marksThePointWhereTheLinesMeet()
    {
        const ui::ChartPlot plot = ui::plotOf(samplePayBack());

        QCOMPARE(plot.marks.size(), std::size_t(1));
        QCOMPARE(plot.marks.front().at.x(), 67.25);
        QVERIFY(qAbs(plot.marks.front().at.y() - 150'000) < 1);
        QVERIFY(plot.marks.front().text.startsWith(u"Paid back at 67 years"_s));
    }

    void marksNothingWhenItIsNeverPaidBack()
    {
        auto data = samplePayBack();
        data.payBackAgeMonths.reset();

        m_chart->setFigures(data);

        QVERIFY(ui::plotOf(data).marks.empty());
        QCOMPARE(m_chart->findChild<QLabel *>(u"chartSummary"_s)->text(), u"Not paid back within the years shown."_s);
    }

    void saysWhenItRestsOnProvisionalFigures()
    {
        auto data = samplePayBack();
        data.isProvisional = true;

        m_chart->setFigures(data);

        QVERIFY(m_chart->findChild<QLabel *>(u"chartSummary"_s)->text().endsWith(u"The figures are provisional."_s));
        QCOMPARE(ui::plotOf(data).keys.back().text, u"With provisional figures"_s);
    }

    void writesPictureAndDrawing()
    {
        QVERIFY(m_chart->exportPng(u"a.png"_s, 1));
        QVERIFY(m_chart->exportSvg(u"a.svg"_s));

        QCOMPARE(QImage::fromData(m_written.files.at(u"a.png"_s), "PNG").size(), QSize(960, 600));
        const QString words = wordsOfSvg(m_written.files.at(u"a.svg"_s));
        for (const auto &expected : {u"Paid in all"_s, u"Received in all"_s, u"Paid back at 67 years 3"_s, u"60"_s,
                                     u"Age in years"_s, u"¥100,000"_s})
            QVERIFY2(words.contains(expected), qPrintable(expected + u'\n' + words));
    }

    void drawsTheReceivedLineBroken()
    {
        QVERIFY(ui::lookOf(ui::Series::Received, false).line != ui::lookOf(ui::Series::Paid, false).line);
    }

    void standsWithoutAnyAge()
    {
        m_chart->setFigures({});

        QTest::keyClick(m_view, Qt::Key_Right);
        QVERIFY(!m_view->grab().isNull());
    }
};

QTEST_MAIN(PayBackChartTest)
#include "tst_paybackchart.moc"
