#include "ui/charts/gradechart.h"

#include "tests/ui/chartfixture.h"
#include "ui/charts/chartplot.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The chart of the grades shows, tells and writes the figures that it was given.
class GradeChartTest : public QObject, private ChartFixture<ui::GradeChart>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { showChart(sampleGrades()); }
    void cleanup() { m_chart.reset(); }

    void hasTheSameFiguresInItsTable()
    {
        const std::vector<QStringList> expected{
            {u"60%"_s, u"¥901.24"_s, u"¥1,350.00"_s, u"¥1,520.00"_s, u"¥1,800.00"_s, QString()},
            {u"80%"_s, u"¥1,201.65"_s, u"¥1,510.00"_s, u"¥1,705.00"_s, u"¥2,050.00"_s, u"your choice"_s},
            {u"100%"_s, u"¥1,502.06"_s, u"¥1,680.00"_s, u"¥1,890.00"_s, u"¥2,300.00"_s, u"provisional"_s},
            {u"300%"_s, u"¥4,506.18"_s, u"not known"_s, u"not known"_s, u"not known"_s, QString()},
        };

        QCOMPARE(rowsOf(*m_chart), expected);
    }

    void readsEachCellWithItsHeading()
    {
        const auto *table = m_chart->findChild<QTableView *>();

        QCOMPARE(table->accessibleName(), u"The figures of the chart: What each grade costs and brings"_s);
        QCOMPARE(table->model()->index(0, 3).data(Qt::AccessibleTextRole).toString(), u"Pension, middle ¥1,520.00"_s);
    }

    void beginsAtTheChosenGrade()
    {
        QCOMPARE(m_view->point(), 1);
        QCOMPARE(m_view->accessibleDescription(),
                 u"80% (your choice): costs ¥1,201.65 a month; estimated pension ¥1,705.00 a month, between ¥1,510.00 "
                 "and ¥2,050.00."_s);
        QCOMPARE(m_chart->findChild<QLabel *>(u"chartPoint"_s)->text(), m_view->accessibleDescription());
    }

    void walksWithTheKeysAndSaysWhere()
    {
        QTest::keyClick(m_view, Qt::Key_Right);

        QCOMPARE(m_view->point(), 2);
        QVERIFY(m_view->accessibleDescription().startsWith(u"100% (provisional): costs ¥1,502.06"_s));
        QCOMPARE(m_chart->findChild<QLabel *>(u"chartPoint"_s)->text(), m_view->accessibleDescription());
        QCOMPARE(m_chart->findChild<QTableView *>()->currentIndex().row(), 2);
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_view->accessibleDescription(), u"300%: costs ¥4,506.18 a month; no pension estimate."_s);
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->point(), 3);
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::keyClick(m_view, Qt::Key_Left);
        QCOMPARE(m_view->point(), 0);
    }

    void leavesKeysWithModifiersToTheWindow()
    {
        QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier);

        QCOMPARE(m_view->point(), 1);
    }

    void followsTheRowOfTheTable()
    {
        m_chart->findChild<QTableView *>()->selectRow(0);

        QCOMPARE(m_view->point(), 0);
    }

    void marksTheChosenAndTheProvisionalGradeBesidesColour()
    {
        const ui::ChartPlot plot = ui::plotOf(sampleGrades());

        for (const auto &block : plot.blocks)
            QCOMPARE(block.isProvisional, qRound(block.values.center().x()) == 2);
        for (const auto &tick : plot.xTicks)
            QCOMPARE(tick.isMarked, tick.text == u"80%"_s);
        const auto has = [&plot](ui::PlotKey::Sign sign) {
            return std::any_of(plot.keys.begin(), plot.keys.end(),
                               [sign](const auto &key) { return key.sign == sign; });
        };
        QVERIFY(has(ui::PlotKey::Sign::Chosen));
        QVERIFY(has(ui::PlotKey::Sign::Provisional));
    }

    void drawsTheRangeFromLowToHighWithTheMiddle()
    {
        const ui::ChartPlot plot = ui::plotOf(sampleGrades());

        const auto pension = std::find_if(plot.blocks.begin(), plot.blocks.end(),
                                          [](const auto &block) { return block.series == ui::Series::Pension; });
        QCOMPARE(pension->values.top(), 1350.0);
        QCOMPARE(pension->values.bottom(), 1800.0);
        QCOMPARE(plot.marks.front().at.y(), 1520.0);
        QCOMPARE(plot.marks.size(), std::size_t(3)); // none where there is no estimate
    }

    void writesAmountsAtTheAxisInTheLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << Language::English << u"¥2,000"_s;
        QTest::newRow("Chinese") << Language::Chinese << u"2,000 元"_s;
    }

    void writesAmountsAtTheAxisInTheLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, words);
        ui::setCurrentLanguage(language);

        const auto ticks = ui::plotOf(sampleGrades()).yTicks;

        QVERIFY(std::any_of(ticks.begin(), ticks.end(), [&](const auto &tick) { return tick.text == words; }));
    }

    void writesAPictureOfTheRightSize()
    {
        QVERIFY(m_chart->exportPng(u"a.png"_s, 2));

        const QImage image = QImage::fromData(m_written.files.at(u"a.png"_s), "PNG");
        QCOMPARE(image.size(), QSize(1920, 1200));
        QVERIFY(image != QImage(image.size(), image.format()));
        int colours = 0;
        for (int x = 0; x < image.width(); ++x)
            colours += image.pixelColor(x, 900) == QColor(0x0072b2) ? 1 : 0;
        QVERIFY(colours > 100); // the bars are there
    }

    void writesADrawingWhoseWordsStayWords()
    {
        QVERIFY(m_chart->exportSvg(u"a.svg"_s));

        const QString words = wordsOfSvg(m_written.files.at(u"a.svg"_s));
        for (const auto &expected : {u"What each grade costs and brings"_s, u"60%"_s, u"80%"_s, u"100%"_s, u"300%"_s,
                                     u"¥2,000"_s, u"Cost a month"_s, u"Broken outline: provisional"_s})
            QVERIFY2(words.contains(expected), qPrintable(expected + u'\n' + words));
    }

    void savesWhereThePersonSays()
    {
        m_written.answer = u"/tmp/grades"_s;

        m_chart->findChild<QPushButton *>(u"savePng"_s)->click();
        m_chart->findChild<QPushButton *>(u"saveSvg"_s)->click();

        QVERIFY(m_written.files.contains(u"/tmp/grades.png"_s));
        QVERIFY(m_written.files.contains(u"/tmp/grades.svg"_s));
        QCOMPARE(m_chart->findChild<QLabel *>(u"chartSaved"_s)->text(), u"Saved: /tmp/grades.svg"_s);
    }

    void savesNothingWhenCancelled()
    {
        m_chart->findChild<QPushButton *>(u"savePng"_s)->click();

        QVERIFY(m_written.files.empty());
        QVERIFY(m_chart->findChild<QLabel *>(u"chartSaved"_s)->isHidden());
    }

    void saysWhenItCouldNotBeSaved()
    {
        m_written.answer = u"/tmp/grades.png"_s;
        m_written.isFull = true;

        m_chart->findChild<QPushButton *>(u"savePng"_s)->click();

        auto *words = m_chart->findChild<QLabel *>(u"chartSaved"_s);
        QVERIFY(words->isVisible());
        QCOMPARE(words->property("tone").toString(), u"problem"_s);
    }

    void fitsItsWordsAtEverySize_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {90, 100, 150, 200, 250})
            QTest::addRow("%d", percent) << percent;
    }

    void fitsItsWordsAtEverySize()
    {
        QFETCH(int, percent);
        ui::applyTheme(*qApp, ui::Appearance::Light, percent);
        const ui::ChartPlot plot = ui::plotOf(sampleGrades());
        const qreal width = 620;
        const ui::ChartStyle style = ui::screenChartStyle();
        const qreal height = ui::ChartLayout::heightFor(plot, style, {}, width, 200);

        const ui::ChartLayout layout(plot, style, {}, {width, height});

        QCOMPARE(layout.plotArea().height(), 200.0);
        QVERIFY(layout.plotArea().width() > width / 2);
        for (const auto *boxes : {&layout.keys(), &layout.xTicks(), &layout.yTicks()})
            for (const auto &box : *boxes)
                QVERIFY(box.text.isEmpty() || QRectF(-0.5, 0, width + 1, height).contains(box.area));
        QCOMPARE(layout.xTicks()[1].text, u"80%"_s); // the chosen one is never left out
        ui::applyTheme(*qApp, ui::Appearance::Light, 100);
    }

    void standsWithoutAnyGrade()
    {
        m_chart->setFigures({});

        QCOMPARE(rowsOf(*m_chart).size(), std::size_t(0));
        QTest::keyClick(m_view, Qt::Key_Right);
        QTest::keyClick(m_view, Qt::Key_PageDown);
        QVERIFY(!m_view->grab().isNull());
    }
};

QTEST_MAIN(GradeChartTest)
#include "tst_gradechart.moc"
