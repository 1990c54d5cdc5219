#include "app/application.h"
#include "app/calendarcontroller.h"
#include "app/householdcalendar.h"
#include "app/papercontroller.h"
#include "app/sample.h"
#include "models/store/connection.h"
#include "models/store/keptpapers.h"
#include "models/store/printlog.h"
#include "tests/support/pdfreading.h"
#include "ui/archive/applicationview.h"
#include "ui/archive/archivepage.h"
#include "ui/archive/exportdialog.h"
#include "ui/print/paperdocument.h"
#include "ui/wizard/confirmationpage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> uidsOf(const QByteArray &calendar)
{
    QList<QByteArray> uids;
    for (const auto &line : calendar.split('\n')) {
        if (line.startsWith("UID:"))
            uids += line;
    }
    return uids;
}

} // namespace

/// The window on the real reference data and an archive in a folder of its own.
class ArchiveControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start(m_folder->filePath(u"data"_s));
    }

    void keepsADraftAndOpensItAgain()
    {
        program().controller().startNew();
        QVERIFY(program().controller().keepDraft());
        QVERIFY(!QFile::exists(m_folder->filePath(u"data/archive.db"_s))); // nothing was answered yet
        auto document = program().session().draft().document;
        document.number = u"15010219880730"_s;
        program().session().setDocument(document);

        QVERIFY(program().controller().keepDraft());
        const QString id = program().session().draft().id;
        QVERIFY(!id.isEmpty());
        start(m_folder->filePath(u"data"_s));
        program().controller().openDraft(id);

        QCOMPARE(program().session().draft().document.number, u"15010219880730"_s);
        QVERIFY(program().window().isWizardShown());
    }

    void finishesSavesAndConfirms()
    {
        finishSample();

        QVERIFY(program().window().findChild<ui::ConfirmationPage *>()->isVisible());
        QCOMPARE(entries().size(), std::size_t(1));
        QVERIFY(program().session().draft().person.name.isEmpty());
    }

    void keepsTheAnswersOnScreenWhenTheArchiveCannotBeOpened()
    {
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        start(m_folder->filePath(u"file/data"_s));
        beginSample();

        program().controller().finish();

        QVERIFY(program().window().isWizardShown());
        QVERIFY(!program().window().messageBar()->text().isEmpty());
        QCOMPARE(program().session().draft().person.name, sample().person.name);
        QVERIFY(!program().controller().mayClose()); // asked, and stayed
    }

    void writesThePdfAndCountsIt()
    {
        finishSample();
        const QString reference = entries().front().reference;
        m_saveAs = m_folder->filePath(u"summary.pdf"_s);

        program().controller().papers().savePdf(reference);
        QFile pdf(m_saveAs);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QCOMPARE(entries().front().prints, 1);

        m_saveAs.clear(); // cancelled
        program().controller().papers().savePdf(reference);
        QCOMPARE(entries().front().prints, 1);
    }

    void writesTheCalendarOfTheSameEventsBeforeAndAfterFinishing()
    {
        beginSample();
        m_saveAs = m_folder->filePath(u"draft.ics"_s);
        program().controller().calendar().saveOfDraft();
        program().controller().finish();
        const QString reference = entries().front().reference;
        const QByteArray before = content(m_saveAs);
        m_saveAs = m_folder->filePath(u"saved.ics"_s);

        Q_EMIT program().window().requested(ui::ApplicationAction::SaveCalendar, reference);

        const QByteArray after = content(m_saveAs);
        QCOMPARE(after.count("BEGIN:VEVENT"), 12);
        QCOMPARE(uidsOf(after), uidsOf(before));
        const auto uids = uidsOf(after);
        QCOMPARE(QSet<QByteArray>(uids.begin(), uids.end()).size(), 12);
        const auto unfolded = QString::fromUtf8(QByteArray(after).replace("\r\n ", ""));
        QVERIFY(!unfolded.contains(sample().person.name));
        QVERIFY(!unfolded.contains(u"••••"_s));
        QVERIFY(!unfolded.contains(reference));
        m_saveAs.clear(); // cancelled
        Q_EMIT program().window().requested(ui::ApplicationAction::SaveCalendar, reference);
    }

    void findsWhatTheOthersOfTheHouseholdPay()
    {
        finishSample();
        finishSample(); // a second application of the same person counts once
        const auto archive = program().controller().archive();
        QVERIFY(archive);
        const auto context = program().session().context();

        const auto others = app::otherCalendars(**archive, {}, context);

        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others.front().name, sample().person.name);
        QCOMPARE(others.front().calendar.debits.size(), std::size_t(12));
        QVERIFY(app::otherCalendars(**archive, sample(), context).empty()); // nobody but oneself
        auto later = context;
        later.today = context.today.addYears(2);
        QVERIFY(app::otherCalendars(**archive, {}, later).empty()); // all of it has passed
    }

    void printsAndCountsOnlyWhatWasSent()
    {
        finishSample();
        const QString reference = entries().front().reference;
        program().controller().papers().print(reference);
        QCOMPARE(entries().front().prints, 0);

        m_printTo = m_folder->filePath(u"print.pdf"_s);
        program().controller().papers().print(reference);
        QCOMPARE(entries().front().prints, 1);
        QVERIFY(QFile::exists(m_printTo));
    }

    /// The pages of the first day come out again, numbered, whatever would be composed today.
    void reprintsTheKeptPages()
    {
        finishSample();
        const QString reference = entries().front().reference;
        QTRY_COMPARE(keptPapers(), 1); // after the confirmation is painted
        QStringList papers;
        for (int round = 0; round < 3; ++round) {
            m_saveAs = m_folder->filePath(u"%1.pdf"_s.arg(round));
            program().controller().papers().savePdf(reference);
            papers.append(tests::pdfText(content(m_saveAs)));
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

    /// What would be composed today does not matter: here the kept pages are English, the application is Chinese.
    void givesOutWhatWasKept()
    {
        finishSample();
        const auto archive = program().controller().archive().value();
        const QString reference = entries().front().reference;
        const ui::PaperDocument english(*archive->load(reference), {.language = Language::English});
        QVERIFY(archive->papers().keep(reference, u"summary/own/zh"_s, english.pdf(), m_now));
        m_saveAs = m_folder->filePath(u"summary.pdf"_s);

        program().controller().papers().savePdf(reference);

        const auto words = tests::pdfText(content(m_saveAs));
        QVERIFY2(words.contains(u"Enrolment summary"), qPrintable(words));
        QVERIFY(words.contains(u"打印于2026年11月23日"));
    }

    /// Nothing comes out in place of damaged pages unless it is wanted.
    void asksBeforeItComposesDamagedPagesAnew()
    {
        finishSample();
        const QString reference = entries().front().reference;
        QTRY_COMPARE(keptPapers(), 1);
        damagePages();
        m_saveAs = m_folder->filePath(u"summary.pdf"_s);

        m_agrees = false;
        program().controller().papers().savePdf(reference);
        QVERIFY(!QFile::exists(m_saveAs));
        QVERIFY(m_asked.contains(u"checksum"_s));

        m_agrees = true;
        program().controller().papers().savePdf(reference);
        QVERIFY(tests::pdfText(content(m_saveAs)).contains(u"参保登记摘要"));
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
        m_saveAs = m_folder->filePath(u"summary.pdf"_s);

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

    /// From the saved application: hand it in, look at today's rates, begin a draft with them, delete it, take it back.
    void followsAnApplicationThroughItsLife()
    {
        finishSample();
        const QString reference = entries().front().reference;
        program().controller().openSaved(reference);
        auto *view = program().window().findChild<ui::ApplicationView *>();

        QTest::mouseClick(view->findChild<QAbstractButton *>(u"noteStepLink"_s), Qt::LeftButton);
        auto *life = dialog(u"lifeDialog"_s);
        QTest::mouseClick(life->findChild<QPushButton *>(u"noteStepButton"_s), Qt::LeftButton);
        QTest::keyClick(life, Qt::Key_Escape);
        QCOMPARE(entries().front().status, LifeStatus::HandedIn);
        const auto labels = view->findChildren<QLabel *>();
        QVERIFY(std::ranges::count(labels, u"Handed in on 23 November 2026"_s, &QLabel::text) == 1);

        QTest::mouseClick(view->findChild<QAbstractButton *>(u"todaysRatesLink"_s), Qt::LeftButton);
        auto *comparison = dialog(u"comparisonDialog"_s);
        QCOMPARE(comparison->findChild<QTableWidget *>()->item(0, 0)->text(), u"Nothing is different"_s);
        QTest::mouseClick(comparison->findChild<QPushButton *>(u"draftWithTodaysRatesButton"_s), Qt::LeftButton);
        QVERIFY(program().window().isWizardShown());
        QCOMPARE(program().session().draft().person.name, sample().person.name);
        QVERIFY(program().session().draft().id.isEmpty()); // a draft of its own

        program().controller().openSaved(reference);
        m_agrees = false;
        QTest::mouseClick(view->findChild<QPushButton *>(u"deleteButton"_s), Qt::LeftButton);
        QCOMPARE(entries().size(), std::size_t(1));
        QVERIFY(m_asked.contains(u"23 December 2026"_s)); // thirty days
        m_agrees = true;
        QTest::mouseClick(view->findChild<QPushButton *>(u"deleteButton"_s), Qt::LeftButton);
        QCOMPARE(entries().size(), std::size_t(0));
        QCOMPARE(program().window().place(), ui::MainWindow::Place::Archive);

        Q_EMIT program().window().binRequested();
        QTest::mouseClick(dialog(u"binDialog"_s)->findChild<QPushButton *>(u"takeBackButton"_s), Qt::LeftButton);
        QCOMPARE(entries().size(), std::size_t(1));
    }

    void keepsTheDiaryOfPayments()
    {
        finishSample();
        const QString reference = entries().front().reference;
        program().controller().openSaved(reference);
        auto *view = program().window().findChild<ui::ApplicationView *>();
        QTest::mouseClick(view->findChild<QAbstractButton *>(u"paymentsLink"_s), Qt::LeftButton);
        auto *payments = dialog(u"paymentDialog"_s);
        m_openFrom = m_folder->filePath(u"receipt.png"_s);
        QFile file(m_openFrom);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n") == 8);
        file.close();

        QTest::mouseClick(payments->findChild<QPushButton *>(u"chooseReceiptButton"_s), Qt::LeftButton);
        QTest::mouseClick(payments->findChild<QPushButton *>(u"notePaymentButton"_s), Qt::LeftButton);
        m_saveAs = m_folder->filePath(u"copy.png"_s);
        QTest::mouseClick(payments->findChild<QPushButton *>(u"saveReceiptButton"_s), Qt::LeftButton);

        QCOMPARE(m_proposedName, reference + u"-1.png"_s);
        QCOMPARE(content(m_saveAs), "\x89PNG\r\n\x1a\n");
        const auto labels = view->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(u"1 of 12 months noted"); }));
    }

    /// Both applications, out of the list as it stands, in one PDF; each counts as printed.
    void exportsManyAsOnePdf()
    {
        finishSample();
        finishSample();
        program().window().showArchive();
        auto *page = program().window().findChild<ui::ArchivePage *>();
        page->findChild<QTableView *>()->selectAll();
        m_saveAs = m_folder->filePath(u"all.pdf"_s);

        page->findChild<QAction *>(u"exportAction"_s)->trigger();
        auto *exporting = program().window().findChild<ui::ExportDialog *>();
        QVERIFY(exporting);
        QTest::mouseClick(exporting->findChild<QPushButton *>(u"exportButton"_s), Qt::LeftButton);

        QTRY_VERIFY(QFile::exists(m_saveAs));
        QTRY_COMPARE(entries().front().prints, 1);
        QCOMPARE(entries().back().prints, 1);
        const auto words = tests::pdfText(content(m_saveAs));
        for (const ArchiveEntry &entry : entries())
            QVERIFY2(words.contains(entry.reference), qPrintable(entry.reference));
    }

    /// Saved under other rates: 100 yuan less for the pension from the first month on.
    void listsWhatTodaysRatesChange()
    {
        finishSample();
        const auto archive = program().controller().archive().value();
        auto cheaper = *archive->load(entries().front().reference);
        cheaper.reference = ApplicationReference::fromRandom(7);
        int lowered = 0;
        for (ContributionLine &line : cheaper.quote.lines) {
            if (line.scheme == Scheme::Pension) {
                line.total = *line.total - Money::fromYuan(100);
                ++lowered;
            }
        }
        QCOMPARE(lowered, 12);
        QVERIFY(archive->save(cheaper));

        Q_EMIT program().window().rateChangesRequested();
        auto *changes = dialog(u"rateChangesDialog"_s);
        const auto *count = changes->findChild<QLabel *>(u"rateChangesCount"_s);
        QTRY_COMPARE(count->text(), u"1 of 2 saved applications would cost something else."_s);
        const auto *table = changes->findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 1)->text(), cheaper.reference.text());
        QCOMPARE(table->item(0, 2)->text(), u"+¥1,200.00"_s);

        QTest::mouseClick(changes->findChild<QPushButton *>(u"compareChangedButton"_s), Qt::LeftButton);
        const auto *comparison = dialog(u"comparisonDialog"_s)->findChild<QTableWidget *>();
        QVERIFY(comparison->item(0, 0)->text() != u"Nothing is different"_s);
    }

    void comparesTwoSavedApplications()
    {
        finishSample();
        beginSample();
        auto draft = program().session().draft();
        draft.grade.grade = PercentGrade{Rate::fromPercent(100)};
        program().session().setDraft(draft);
        program().controller().finish();
        const auto both = entries();
        QCOMPARE(both.size(), std::size_t(2));

        Q_EMIT program().window().compareRequested(both[0].reference, both[1].reference);

        const auto *table = dialog(u"comparisonDialog"_s)->findChild<QTableWidget *>();
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->columnSpan(row, 0) == 1)
                rows.append(table->item(row, 0)->text() + u'|' + table->item(row, 1)->text() + u'|'
                            + table->item(row, 2)->text());
        }
        QVERIFY2(rows.contains(u"Grade|100%|60%"_s), qPrintable(rows.join(u'\n')));
    }

    void printsTheStripOfADraftAndSavesNothing()
    {
        beginSample();
        auto applicant = program().session().draft().applicant;
        applicant.paperLanguage = PaperWording::English;
        program().session().setApplicant(applicant);
        program().controller().calendar().printOfDraft(); // cancelled
        QCOMPARE(program().window().messageBar()->text(), QString());

        m_printTo = m_folder->filePath(u"strip.pdf"_s);
        program().controller().calendar().printOfDraft();

        const auto pdf = content(m_printTo);
        const auto words = tests::pdfText(pdf).simplified();
        QVERIFY2(words.contains(u"Deduction calendar"_s), qPrintable(words));
        QVERIFY(words.contains(u"When a payment could not be taken"_s));
        QVERIFY(words.contains(u"Draft"_s));
        QVERIFY(tests::pdfTool(u"pdfinfo"_s, {}, pdf).contains(QRegularExpression(u"Pages:\\s+2"_s)));
        QVERIFY(!words.contains(sample().bank.cardNumber));
        QVERIFY(!QFile::exists(m_folder->filePath(u"data/archive.db"_s)));
        QVERIFY(program().window().isWizardShown());
    }

    void saysWhyThereIsNoStripYet()
    {
        program().controller().startNew();
        m_printTo = m_folder->filePath(u"strip.pdf"_s);

        program().controller().calendar().printOfDraft();

        QVERIFY(!program().window().messageBar()->text().isEmpty());
        QVERIFY(!QFile::exists(m_printTo));
    }

    /// The same button on the confirmation and on the saved view.
    void savesEveryPaperFromBothPlaces()
    {
        finishSample();
        for (int round = 0; round < 2; ++round) {
            auto *button = shownButton(u"papersButton"_s);
            QVERIFY(button);
            QTest::mouseClick(button, Qt::LeftButton);
            auto *dialog = program().window().findChild<QDialog *>(u"paperDialog"_s);
            QVERIFY(dialog);
            m_saveAs = m_folder->filePath(u"pack%1.pdf"_s.arg(round));
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"pdfPapersButton"_s), Qt::LeftButton);
            QCOMPARE(m_proposedName, entries().front().reference + u"-pack.pdf"_s);
            QCOMPARE(entries().front().prints, 2 * round + 1);
            QFile paper(m_saveAs);
            QVERIFY(paper.open(QIODevice::ReadOnly));
            const auto words = tests::pdfText(paper.readAll());
            QVERIFY(words.contains(u"计算附页"));
            QVERIFY(words.contains(u"委托扣款授权书"));
            m_saveAs = m_folder->filePath(u"pack%1.html"_s.arg(round));
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"htmlPapersButton"_s), Qt::LeftButton);
            QVERIFY(QFile::exists(m_saveAs));
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!program().window().findChild<QDialog *>(u"paperDialog"_s));
            program().controller().openSaved(entries().front().reference);
        }
    }

    /// The same button on the confirmation and on the saved view.
    void opensCounterModeFromBothPlaces()
    {
        finishSample();
        for (int round = 0; round < 2; ++round) {
            auto *button = shownButton(u"counterButton"_s);
            QVERIFY(button);
            QTest::mouseClick(button, Qt::LeftButton);
            auto *counter = program().window().findChild<QDialog *>(u"counterWindow"_s);
            QVERIFY(counter && counter->isVisible());
            QVERIFY(counter->windowTitle().contains(entries().front().reference));
            QTest::keyClick(counter, Qt::Key_Escape);
            QTRY_VERIFY(!program().window().findChild<QDialog *>(u"counterWindow"_s));
            program().controller().openSaved(entries().front().reference);
        }
    }

    void copiesAsANewDraft()
    {
        finishSample();
        program().controller().copyAsNew(entries().front().reference);

        QVERIFY(program().window().isWizardShown());
        QVERIFY(program().session().draft().id.isEmpty());
        QVERIFY(!program().session().draft().declared);
        QCOMPARE(program().session().draft().person.name, sample().person.name);
        QVERIFY(program().controller().keepDraft());
        QVERIFY(!program().session().draft().id.isEmpty());
        QCOMPARE(entries().size(), std::size_t(1));
    }

private:
    app::Application &program() { return *m_program; }
    EnrolmentDraft sample() const { return app::sampleApplicant(m_now.date()).value(); }

    void start(const QString &folder)
    {
        m_printTo.clear();
        m_saveAs.clear();
        m_agrees = false;
        m_program.reset();
        const app::Paths paths{
            .dataFolder = folder, .keyFolder = folder + u"/key"_s, .shareFolder = QStringLiteral(CANBAO_SHARE_DIR)};
        m_program = std::make_unique<app::Application>(*qApp, paths, dialogs(), [this] { return m_now; });
        QVERIFY(m_program->open());
        m_program->setLanguage(Language::English);
        m_program->window().show();
    }

    ui::Dialogs dialogs()
    {
        return {.saveFileName =
                    [this](QWidget *, const QString &, const QString &name, const QString &) {
                        m_proposedName = name;
                        return m_saveAs;
                    },
                .ask =
                    [this](QWidget *, const QString &, const QString &question, const QString &, const QString &) {
                        m_asked = question;
                        return m_agrees;
                    },
                .choosePrinter =
                    [this](QWidget *, QPrinter &printer) {
                        printer.setOutputFileName(m_printTo);
                        return !m_printTo.isEmpty();
                    },
                .preview = [](auto &&...) {},
                .openFileName = [this](auto &&...) { return m_openFrom; }};
    }

    void beginSample()
    {
        program().controller().startNew();
        auto draft = sample();
        draft.declared = true;
        program().session().setDraft(draft);
    }

    void finishSample()
    {
        beginSample();
        program().controller().finish();
        QCOMPARE(program().window().messageBar()->text(), QString());
    }

    QDialog *dialog(const QString &name)
    {
        QDialog *found = nullptr;
        for (auto *each : program().window().findChildren<QDialog *>(name))
            found = each->isVisible() ? each : found;
        return found;
    }

    QPushButton *shownButton(const QString &name)
    {
        for (auto *button : program().window().findChildren<QPushButton *>(name)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::vector<ArchiveEntry> entries() const
    {
        const auto archive =
            store::ApplicationArchive::open(m_folder->filePath(u"data"_s), {m_folder->filePath(u"data/key"_s)});
        return archive.value()->entries().value();
    }

    auto database() const { return store::Connection::openReadWrite(m_folder->filePath(u"data/archive.db"_s)).value(); }
    int keptPapers() const
    {
        return static_cast<int>(database()->integer(u"SELECT count(*) FROM kept_paper"_s).value());
    }
    void damagePages() const
    {
        QVERIFY(database()->run(u"UPDATE kept_paper_content SET pdf = CAST(substr(pdf, 1, 999) || x'00' || "
                                "substr(pdf, 1001) AS BLOB)"_s));
    }

    const QDateTime m_now{QDate(2026, 11, 23), QTime(10, 0)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_saveAs;
    QString m_proposedName;
    QString m_openFrom;
    QString m_asked;
    bool m_agrees = false;
    QString m_printTo;
    std::unique_ptr<app::Application> m_program;
};

QTEST_MAIN(ArchiveControllerTest)
#include "tst_archivecontroller.moc"
