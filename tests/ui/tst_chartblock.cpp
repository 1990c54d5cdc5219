#include "tests/support/chartsamples.h"
#include "ui/charts/chartpicture.h"
#include "ui/format.h"
#include "ui/print/paperpages.h"
#include "ui/print/paperstyle.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// Charts stand in the pages of a paper, as shapes and as text.
class ChartBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(ui::loadFonts(QStringLiteral(CANBAO_SHARE_DIR "/fonts")));
        ui::setCurrentLanguage(Language::English);
    }

    void drawsBarsOnThePage()
    {
        const ui::PaperPages pages({ui::ChartBlock{sampleGrades()}}, m_frame);
        QImage image(ui::PageSize.toSize() / 4, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.25, 0.25);

        pages.paint(painter, 0);
        painter.end();

        int inked = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                inked += image.pixelColor(x, y) == ui::lookOf(ui::Series::Cost, false).colour ? 1 : 0;
        QVERIFY(inked > 5000);
    }

    void keepsItsWordsInThePdfInReadingOrder()
    {
        const QString text = textOf({ui::ParagraphBlock{{u"Before the charts"_s}}, ui::ChartBlock{sampleGrades()},
                                     ui::ChartBlock{samplePayBack()}, ui::ChartBlock{sampleSplit()},
                                     ui::ParagraphBlock{{u"After the charts"_s}}});

        const QStringList inOrder{u"Before the charts"_s,
                                  u"What each grade costs and brings"_s,
                                  u"Your choice"_s,
                                  u"¥2,000"_s,
                                  u"When the pension has paid back the contributions"_s,
                                  u"Paid back at 67 years"_s,
                                  u"Where a month's payment goes"_s,
                                  u"Pension pool, shared by all: ¥720.99 (45.7%)"_s,
                                  u"After the charts"_s};
        qsizetype at = 0;
        for (const QString &words : inOrder) {
            const qsizetype found = text.indexOf(words, at);
            QVERIFY2(found >= 0, qPrintable(words + u"\n"_s + text));
            at = found;
        }
    }

    /// A chart is not cut: what finds no room goes to the next page whole.
    void movesAChartToTheNextPageWhole()
    {
        const ui::PaperPages two({ui::ChartBlock{sampleGrades()}, ui::ChartBlock{samplePayBack()}}, m_frame);
        const ui::PaperPages three(
            {ui::ChartBlock{sampleGrades()}, ui::ChartBlock{samplePayBack()}, ui::ChartBlock{sampleGrades()}}, m_frame);

        QCOMPARE(two.count(), 1);
        QCOMPARE(three.count(), 2);
    }

private:
    QString textOf(const ui::PaperBlocks &blocks)
    {
        const ui::PaperPages pages(blocks, m_frame);
        const QString path = m_folder.filePath(u"charts.pdf"_s);
        QPdfWriter writer(path);
        writer.setResolution(ui::UnitsPerInch);
        writer.setPageMargins({});
        QPainter painter(&writer);
        pages.paint(painter, 0);
        painter.end();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    const ui::PaperFrame m_frame{
        .runningHead = {}, .mark = {}, .footer = u"foot"_s, .secondFooter = {}, .pageOf = u"page %1 of %2"_s};
    QTemporaryDir m_folder;
};

QTEST_MAIN(ChartBlockTest)
#include "tst_chartblock.moc"
