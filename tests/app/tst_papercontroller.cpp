#include "app/papercontroller.h"
#include "models/store/connection.h"
#include "models/store/keptpapers.h"
#include "models/store/printlog.h"
#include "tests/app/programwindow.h"
#include "tests/support/pdfreading.h"
#include "ui/archive/applicationview.h"
#include "ui/archive/archivepage.h"
#include "ui/archive/exportdialog.h"
#include "ui/print/paperdocument.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// The papers of a saved application: pages as they were printed, again and again.
class PaperControllerTest : public QObject, private ProgramWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void writesThePdfAndCountsIt()
    {
        finishSample();
        const QString reference = entries().front().reference;
        saveAs = folder->filePath(u"summary.pdf"_s);

        program().controller().papers().savePdf(reference);
        QFile pdf(saveAs);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QCOMPARE(entries().front().prints, 1);

        saveAs.clear(); // cancelled
        program().controller().papers().savePdf(reference);
        QCOMPARE(entries().front().prints, 1);
    }

    void printsAndCountsOnlyWhatWasSent()
    {
        finishSample();
        const QString reference = entries().front().reference;
        program().controller().papers().print(reference);
        QCOMPARE(entries().front().prints, 0);

        printTo = folder->filePath(u"print.pdf"_s);
        program().controller().papers().print(reference);
        QCOMPARE(entries().front().prints, 1);
        QVERIFY(QFile::exists(printTo));
    }

    void reprintsTheKeptPages()
    {
        finishSample();
        const QString reference = entries().front().reference;
        QTRY_COMPARE(keptPapers(), 1); // after the confirmation is painted
        QStringList papers;
        for (int round = 0; round < 3; ++round) {
            saveAs = folder->filePath(u"%1.pdf"_s.arg(round));
            program().controller().papers().savePdf(reference);
            papers.append(tests::pdfText(content(saveAs)));
        }

        QCOMPARE(papers[0].count(u"打印于2026年11月23日"), papers[0].count(u'\f'));
        QVERIFY(papers[1].contains(u"第1次重印，2026年11月23日"));
        QVERIFY(papers[2].contains(u"第2次重印，2026年11月23日"));
        QCOMPARE(papers[1].remove(u"第1次重印，2026年11月23日"_s), papers[0].remove(u"打印于2026年11月23日"_s));
        const auto prints = (*program().controller().archive())->prints().history(reference).value();
        QCOMPARE(prints.size(), std::size_t(3));
        QVERIFY(std::ranges::all_of(prints, &PrintNote::asSaved));
        QCOMPARE(prints.back().paper, u"summary/own/zh"_s);
        QCOMPARE(prints.back().target, PrintTarget::Pdf);
        QCOMPARE(keptPapers(), 1);
    }

    void givesOutWhatWasKept()
    {
        finishSample();
        const auto archive = program().controller().archive().value();
        const QString reference = entries().front().reference;
        const ui::PaperDocument english(*archive->load(reference), {.language = Language::English});
        QVERIFY(archive->papers().keep(reference, u"summary/own/zh"_s, english.pdf(), now));
        saveAs = folder->filePath(u"summary.pdf"_s);

        program().controller().papers().savePdf(reference);

        const auto words = tests::pdfText(content(saveAs));
        QVERIFY2(words.contains(u"Enrolment summary"), qPrintable(words));
        QVERIFY(words.contains(u"打印于2026年11月23日"));
    }

    void asksBeforeItComposesDamagedPagesAnew()
    {
        finishSample();
        const QString reference = entries().front().reference;
        QTRY_COMPARE(keptPapers(), 1);
        damagePages();
        saveAs = folder->filePath(u"summary.pdf"_s);

        agrees = false;
        program().controller().papers().savePdf(reference);
        QVERIFY(!QFile::exists(saveAs));
        QVERIFY(asked.contains(u"checksum"_s));

        agrees = true;
        program().controller().papers().savePdf(reference);
        QVERIFY(tests::pdfText(content(saveAs)).contains(u"参保登记摘要"));
        const auto prints = (*program().controller().archive())->prints().history(reference).value();
        QCOMPARE(prints.size(), std::size_t(1));
        QVERIFY(!prints.front().asSaved);

        program().controller().openSaved(reference); // shown all the same, and said
        QCOMPARE(program().window().place(), ui::MainWindow::Place::Saved);
        QVERIFY2(program().window().messageBar()->text().contains(u"checksum"_s),
                 qPrintable(program().window().messageBar()->text()));
    }

    void showsEachPrintBesideThePages()
    {
        finishSample();
        const QString reference = entries().front().reference;
        program().controller().openSaved(reference);
        auto *view = program().window().findChild<ui::ApplicationView *>();
        QVERIFY(view);
        QVERIFY(!view->findChild<QWidget *>(u"printLogLink"_s)->isVisible());
        saveAs = folder->filePath(u"summary.pdf"_s);

        QTest::mouseClick(view->findChild<QPushButton *>(u"pdfButton"_s), Qt::LeftButton);

        auto *link = view->findChild<QAbstractButton *>(u"printLogLink"_s);
        QVERIFY(link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        const auto *log = view->findChild<QDialog *>(u"printLogDialog"_s);
        QVERIFY(log && log->isVisible());
        QStringList words;
        for (const auto *label : log->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(u"summary, own copy, in Chinese; as a PDF"_s), qPrintable(words.join(u'\n')));
    }

    void savesEveryPaperFromBothPlaces()
    {
        finishSample();
        for (int round = 0; round < 2; ++round) {
            auto *button = shownButton(u"papersButton"_s);
            QVERIFY(button);
            QTest::mouseClick(button, Qt::LeftButton);
            auto *dialog = program().window().findChild<QDialog *>(u"paperDialog"_s);
            QVERIFY(dialog);
            saveAs = folder->filePath(u"pack%1.pdf"_s.arg(round));
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"pdfPapersButton"_s), Qt::LeftButton);
            QCOMPARE(proposedName, entries().front().reference + u"-pack.pdf"_s);
            QCOMPARE(entries().front().prints, 2 * round + 1);
            QFile paper(saveAs);
            QVERIFY(paper.open(QIODevice::ReadOnly));
            const auto words = tests::pdfText(paper.readAll());
            QVERIFY(words.contains(u"计算附页"));
            QVERIFY(words.contains(u"委托扣款授权书"));
            saveAs = folder->filePath(u"pack%1.html"_s.arg(round));
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"htmlPapersButton"_s), Qt::LeftButton);
            QVERIFY(QFile::exists(saveAs));
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!program().window().findChild<QDialog *>(u"paperDialog"_s));
            program().controller().openSaved(entries().front().reference);
        }
    }

    void exportsManyAsOnePdf()
    {
        finishSample();
        finishSample();
        program().window().showArchive();
        auto *page = program().window().findChild<ui::ArchivePage *>();
        page->findChild<QTableView *>()->selectAll();
        saveAs = folder->filePath(u"all.pdf"_s);

        page->findChild<QAction *>(u"exportAction"_s)->trigger();
        auto *exporting = program().window().findChild<ui::ExportDialog *>();
        QVERIFY(exporting);
        QTest::mouseClick(exporting->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);

        QTRY_VERIFY(QFile::exists(saveAs));
        QTRY_COMPARE(entries().front().prints, 1);
        QCOMPARE(entries().back().prints, 1);
        const auto words = tests::pdfText(content(saveAs));
        for (const ArchiveEntry &entry : entries())
            QVERIFY2(words.contains(entry.reference), qPrintable(entry.reference));
    }

private:
    auto database() const { return store::Connection::openReadWrite(data() + u"/archive.db"_s).value(); }
    int keptPapers() const
    {
        return static_cast<int>(database()->integer(u"SELECT count(*) FROM kept_paper"_s).value());
    }
    void damagePages() const
    {
        QVERIFY(database()->run(u"UPDATE kept_paper_content SET pdf = CAST(substr(pdf, 1, 999) || x'00' || "
                                "substr(pdf, 1001) AS BLOB)"_s));
    }
};

QTEST_MAIN(PaperControllerTest)
#include "tst_papercontroller.moc"
