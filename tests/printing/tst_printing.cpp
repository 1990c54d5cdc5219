#include "app/paperoutput.h"
#include "models/application/enrolmentsession.h"
#include "tests/printing/privatecups.h"
#include "tests/support/pdfreading.h"
#include "tests/support/samplecase.h"
#include "ui/print/clerkcode.h"
#include "ui/print/packprinter.h"
#include "ui/theme/fonts.h"

#include <QPageRanges>
#include <QPrinter>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using tests::PrivateCups;

namespace {

EnrolmentApplication application()
{
    const SampleBooks books;
    const QDateTime now(sampleToday(), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3'600);
    const auto reference = ApplicationReference::fromRandom(QRandomGenerator::global()->generate64());
    return complete(sampleDraft(), {books, sampleToday()}, reference, now, u"0.1.0"_s).value();
}

/// What zbarimg reads off the first page of a printed PDF.
QString codeOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"printed.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString page = folder.filePath(u"page"_s);
    QProcess process;
    process.start(
        u"pdftoppm"_s,
        {u"-png"_s, u"-r"_s, u"300"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, file.fileName(), page});
    if (!process.waitForFinished(20'000))
        return {};
    process.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, page + u".png"_s});
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(tests::pdfTool(u"pdfinfo"_s, {}, pdf)).captured(1).toInt();
}

QPageRanges range(int from, int to)
{
    QPageRanges ranges;
    ranges.addRange(from, to);
    return ranges;
}

using Choose = std::function<bool(QWidget *, QPrinter &)>;
using Standing = std::function<ui::PrinterStanding(const QPrinter &)>;

/// Without \a standing the system is asked.
ui::Dialogs printing(Choose choose, Standing standing = {})
{
    ui::Dialogs dialogs;
    dialogs.choosePrinter = std::move(choose);
    dialogs.printerStanding = std::move(standing);
    return dialogs;
}

} // namespace

/// What comes out of a printer, and what a printer that cannot print gets.
class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Before the first printer is made: what Qt once saw of the print server, it keeps.
    void initTestCase()
    {
        QVERIFY(ui::loadFonts(QStringLiteral(CANBAO_SHARE_DIR "/fonts")));
        if (PrivateCups::missing().isEmpty()) {
            m_cups = std::make_unique<PrivateCups>();
            QVERIFY2(m_cups->start(), qPrintable(m_cups->errors()));
        }
    }

    void sendsNothingToAPrinterThatTakesNothing_data()
    {
        QTest::addColumn<ui::PrinterStanding>("standing");
        QTest::addColumn<ui::PrintOutcome>("outcome");
        QTest::newRow("ready") << ui::PrinterStanding::Ready << ui::PrintOutcome::Sent;
        QTest::newRow("stopped") << ui::PrinterStanding::Stopped << ui::PrintOutcome::Refused;
        QTest::newRow("no longer there") << ui::PrinterStanding::Gone << ui::PrintOutcome::Refused;
    }

    void sendsNothingToAPrinterThatTakesNothing()
    {
        QFETCH(ui::PrinterStanding, standing);
        QFETCH(ui::PrintOutcome, outcome);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"paper.pdf"_s);
        const auto dialogs = printing(
            [&path](QWidget *, QPrinter &printer) {
                printer.setOutputFileName(path);
                return true;
            },
            [standing](const QPrinter &) { return standing; });

        QCOMPARE(ui::printOnPaper(ui::PaperDocument(application(), {}), dialogs, nullptr), outcome);

        QCOMPARE(QFile::exists(path), outcome == ui::PrintOutcome::Sent);
    }

    void printsFromThePreviewByTheSameRule()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"paper.pdf"_s);
        auto dialogs = printing({}, [](const QPrinter &) { return ui::PrinterStanding::Stopped; });
        dialogs.preview = [&path](QWidget *, QPrinter &printer, const auto &paint) {
            printer.setOutputFileName(path);
            paint(printer);
        };

        QCOMPARE(ui::previewOnPaper(ui::PaperDocument(application(), {}), dialogs, nullptr), ui::PrintOutcome::Refused);

        QVERIFY(!QFile::exists(path));
    }

    void saysThatAPrinterIsStopped()
    {
        const SampleBooks books;
        EnrolmentSession session(books, sampleToday());
        ui::MainWindow window(session);
        const auto dialogs =
            printing([](auto &&...) { return true; }, [](const QPrinter &) { return ui::PrinterStanding::Stopped; });
        const app::PaperOutput output(window, dialogs);

        QVERIFY(!output.print(ui::PaperDocument(application(), {})));

        QVERIFY(window.messageBar()->text().contains(u"stopped or no longer there"_s));
    }

    /// The whole way: Qt, CUPS with its filters, cups-pdf, and the page read back.
    void comesOutOfAPrinterAsItWasSent_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("copies");
        QTest::addColumn<int>("sheets");
        QTest::newRow("pages 1 and 2, twice") << 1 << 2 << 2 << 4;
        QTest::newRow("pages 3 to 4, once") << 3 << 4 << 1 << 2;
    }

    void comesOutOfAPrinterAsItWasSent()
    {
        if (const auto missing = PrivateCups::missing(); !missing.isEmpty())
            QSKIP(qPrintable(u"No printing through CUPS here: "_s + missing));
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, copies);
        QFETCH(int, sheets);
        const auto one = application();
        const ui::PaperDocument document(one, {.set = ui::PaperSet::Pack});
        const auto dialogs = printing([=](QWidget *, QPrinter &printer) {
            printer.setPrinterName(u"PDF"_s);
            printer.setPageRanges(range(from, to));
            printer.setCopyCount(copies);
            return printer.outputFormat() == QPrinter::NativeFormat;
        });

        QCOMPARE(ui::printOnPaper(document, dialogs, nullptr), ui::PrintOutcome::Sent);

        const auto pdf = m_cups->printed(one.reference.text());
        QVERIFY2(!pdf.isEmpty(), qPrintable(m_cups->errors()));
        QCOMPARE(pagesOf(pdf), sheets);
        QVERIFY(tests::pdfTool(u"pdfinfo"_s, {}, pdf).contains(u"A4"_s));
        QTRY_VERIFY2(m_cups->pageLog().contains(u"total %1"_s.arg(sheets)), qPrintable(m_cups->pageLog()));
        if (from == 1) {
            const ui::PaperMask mask(ui::PaperCopy::Own);
            QCOMPARE(codeOf(pdf), ui::clerkCodeText(one, mask));
        }
    }

    void sendsNothingToAQueueThatIsStoppedOrGone_data()
    {
        QTest::addColumn<QString>("queue");
        QTest::newRow("stopped") << u"STOPPED"_s;
        QTest::newRow("gone between choosing and printing") << u"GONE"_s;
    }

    void sendsNothingToAQueueThatIsStoppedOrGone()
    {
        if (const auto missing = PrivateCups::missing(); !missing.isEmpty())
            QSKIP(qPrintable(u"No printing through CUPS here: "_s + missing));
        QFETCH(QString, queue);
        if (queue == "GONE"_L1)
            QVERIFY(m_cups->addQueue(queue));
        const auto dialogs = printing([&](QWidget *, QPrinter &printer) {
            printer.setPrinterName(queue);
            const bool isChosen = printer.printerName() == queue;
            return isChosen && (queue != "GONE"_L1 || m_cups->removeQueue(queue));
        });

        QCOMPARE(ui::printOnPaper(ui::PaperDocument(application(), {}), dialogs, nullptr), ui::PrintOutcome::Refused);

        QVERIFY2(!m_cups->pageLog().contains(queue), qPrintable(m_cups->pageLog()));
    }

    void cleanupTestCase() { m_cups.reset(); }

private:
    std::unique_ptr<PrivateCups> m_cups;
};

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
