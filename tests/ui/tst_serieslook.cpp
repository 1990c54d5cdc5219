#include "ui/charts/serieslook.h"

#include "ui/theme/palette.h"

#include <QTest>

#include <cmath>

using namespace canbao;

namespace {

/// Relative luminance and contrast as in WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

const std::vector<std::vector<ui::Series>> Charts{{ui::Series::Cost, ui::Series::Pension},
                                                  {ui::Series::Paid, ui::Series::Received},
                                                  {ui::Series::Account, ui::Series::Pool, ui::Series::Medical}};

} // namespace

/// What is told apart by colour is told apart without it too.
class SeriesLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsOutFromTheGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void standsOutFromTheGround()
    {
        QFETCH(bool, dark);
        const ui::Colours &inks = dark ? ui::darkColours() : ui::lightColours();

        for (const ui::Series series : ui::AllSeries)
            for (const QColor &ground : {inks.surface, inks.window})
                QVERIFY2(contrast(ui::lookOf(series, dark).colour, ground) >= 3.0,
                         qPrintable(ui::lookOf(series, dark).colour.name()));
    }

    void sharesNoPatternAndNoColourWithinAChart()
    {
        for (const auto &chart : Charts)
            for (std::size_t one = 0; one < chart.size(); ++one)
                for (std::size_t other = one + 1; other < chart.size(); ++other)
                    for (const bool dark : {false, true}) {
                        const auto first = ui::lookOf(chart[one], dark);
                        const auto second = ui::lookOf(chart[other], dark);
                        QVERIFY(first.pattern != second.pattern);
                        QVERIFY(first.colour != second.colour);
                    }
    }

    void looksTheSameButForColourOnDarkGround()
    {
        for (const ui::Series series : ui::AllSeries) {
            QCOMPARE(ui::lookOf(series, true).pattern, ui::lookOf(series, false).pattern);
            QCOMPARE(ui::lookOf(series, true).marker, ui::lookOf(series, false).marker);
        }
    }

    /// Stripes and dots cover a part, in the colour, and never leave the area.
    void paintsPatternsInsideTheArea_data()
    {
        QTest::addColumn<ui::Series>("series");
        QTest::newRow("solid") << ui::Series::Account;
        QTest::newRow("stripes") << ui::Series::Pool;
        QTest::newRow("dots") << ui::Series::Medical;
    }

    void paintsPatternsInsideTheArea()
    {
        QFETCH(ui::Series, series);
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);

        ui::paintPattern(painter, {20, 20, 60, 60}, ui::lookOf(series, false), Qt::white, 1);
        painter.end();

        int inked = 0;
        for (int x = 0; x < 100; ++x)
            for (int y = 0; y < 100; ++y) {
                const bool isInside = QRect(18, 18, 64, 64).contains(x, y);
                QVERIFY(isInside || image.pixelColor(x, y) == Qt::black);
                inked += QRect(20, 20, 60, 60).contains(x, y) && image.pixelColor(x, y) != Qt::white ? 1 : 0;
            }
        QVERIFY(inked > 360);
        QCOMPARE(inked == 3600, ui::lookOf(series, false).pattern == ui::Pattern::Solid);
    }
};

QTEST_MAIN(SeriesLookTest)
#include "tst_serieslook.moc"
