#include "app/exportjob.h"

#include "models/store/printlog.h"
#include "tests/support/applicationsamples.h"
#include "tests/support/pdfreading.h"
#include "ui/theme/fonts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using ui::ExportForm;

Q_DECLARE_METATYPE(canbao::ui::ExportForm)

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Exports from a real archive with three applications.
class ExportJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(ui::loadFonts(QStringLiteral(CANBAO_SHARE_DIR "/fonts"))); }

    void init()
    {
        m_archive.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive =
            std::move(store::ApplicationArchive::open(m_folder->path(), {m_folder->filePath(u"key"_s)}).value());
        m_references.clear();
        for (quint64 i = 1; i <= 3; ++i) {
            auto application = beijingApplication();
            application.reference = ApplicationReference::fromRandom(i);
            QVERIFY(m_archive->save(application));
            m_references.append(application.reference.text());
        }
    }

    void joinsAllInOnePdfInTheirOrder()
    {
        const auto job = finished(ExportForm::OnePdf, path(u"all.pdf"_s));

        QCOMPARE(job->report().done, 3);
        QCOMPARE(job->report().files, QStringList{path(u"all.pdf"_s)});
        const auto text = pdfText(content(path(u"all.pdf"_s)));
        const auto at = [&text, this](int i) { return text.indexOf(m_references[i]); };
        QVERIFY(at(0) >= 0 && at(0) < at(1) && at(1) < at(2));
        for (const QString &reference : m_references)
            QCOMPARE(prints(reference), 1);
    }

    void writesAFileForEach()
    {
        const auto job = finished(ExportForm::PdfFolder, path(u"papers"_s));

        QCOMPARE(job->report().files.size(), 3);
        for (const QString &reference : m_references) {
            QVERIFY(pdfText(content(path(u"papers/"_s + reference + u".pdf"_s))).contains(reference));
            QCOMPARE(prints(reference), 1);
        }
    }

    void goesOnAfterAFailureAndReportsIt_data()
    {
        QTest::addColumn<ExportForm>("form");
        QTest::newRow("one PDF") << ExportForm::OnePdf;
        QTest::newRow("folder") << ExportForm::PdfFolder;
        QTest::newRow("JSON") << ExportForm::Json;
        QTest::newRow("CSV") << ExportForm::Csv;
    }

    void goesOnAfterAFailureAndReportsIt()
    {
        QFETCH(ExportForm, form);
        m_references.insert(1, u"CB-AAAA-AAAA"_s);

        const auto job = finished(form, path(u"out"_s));

        QCOMPARE(job->report().done, 3);
        QCOMPARE(job->report().failures.size(), std::size_t(1));
        QCOMPARE(job->report().failures.front().reference, u"CB-AAAA-AAAA"_s);
        QCOMPARE(job->report().failures.front().error.code, Error::Code::ReferenceNotFound);
        QVERIFY(!job->report().error);
        QVERIFY(QFile::exists(job->report().files.front()));
    }

    void writesNothingWhereAllFail()
    {
        m_references = {u"CB-AAAA-AAAA"_s};

        const auto job = finished(ExportForm::Json, path(u"out.json"_s));

        QCOMPARE(job->report().files, QStringList());
        QVERIFY(!QFile::exists(path(u"out.json"_s)));
    }

    void isCancelledInTheMiddle_data() { goesOnAfterAFailureAndReportsIt_data(); }

    /// A file for all is not there at all; a folder keeps what is finished.
    void isCancelledInTheMiddle()
    {
        QFETCH(ExportForm, form);
        const bool isFolder = form == ExportForm::PdfFolder;
        const auto job = make(form, path(u"out"_s));
        const QSignalSpy ends(job.get(), &app::ExportJob::finished);

        job->step();
        job->step();
        job->cancel();
        job->step(); // does nothing any more

        QCOMPARE(ends.size(), 1);
        QVERIFY(job->isDone() && job->report().isCancelled);
        QCOMPARE(job->report().done, isFolder ? 2 : 0);
        QCOMPARE(job->report().files.size(), isFolder ? 2 : 0);
        QCOMPARE(QFile::exists(path(u"out"_s)), isFolder);
        QCOMPARE(prints(m_references[0]), isFolder ? 1 : 0);
        QCOMPARE(prints(m_references[2]), 0);
    }

    void goesOnByItselfAndTellsHowFarItIs()
    {
        const auto job = make(ExportForm::Json, path(u"out.json"_s));
        const QSignalSpy progress(job.get(), &app::ExportJob::progressed);
        const QSignalSpy ends(job.get(), &app::ExportJob::finished);

        job->start();

        QTRY_COMPARE(ends.size(), 1);
        QCOMPARE(progress.size(), 3);
        QCOMPARE(progress[1], (QList<QVariant>{2, 3}));
        const auto json = QJsonDocument::fromJson(content(path(u"out.json"_s))).object();
        QCOMPARE(json.value(u"applications"_s).toArray().size(), 3);
    }

    void endsWhereTheArchiveIsLocked()
    {
        bool isLocked = false;
        const auto job = std::make_unique<app::ExportJob>(
            app::ExportOrder{ExportForm::OnePdf, path(u"all.pdf"_s), m_references},
            [&]() -> Result<store::ApplicationArchive *> {
                if (isLocked)
                    return failure(Error::Code::ArchiveLocked);
                return m_archive.get();
            },
            m_now);
        job->step();
        isLocked = true;

        job->step();

        QVERIFY(job->isDone());
        QCOMPARE(job->report().error->code, Error::Code::ArchiveLocked);
        QCOMPARE(job->report().done, 0);
        QVERIFY(!QFile::exists(path(u"all.pdf"_s)));
    }

    void saysWhereTheFileCannotBeWritten()
    {
        const auto job = finished(ExportForm::Csv, path(u"missing/out.csv"_s));

        QVERIFY(job->report().error);
        QCOMPARE(job->report().done, 0);
        QCOMPARE(job->report().files, QStringList());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<app::ExportJob> make(ExportForm form, const QString &target) const
    {
        return std::make_unique<app::ExportJob>(
            app::ExportOrder{form, target, m_references},
            [this] { return Result<store::ApplicationArchive *>(m_archive.get()); }, m_now);
    }

    std::unique_ptr<app::ExportJob> finished(ExportForm form, const QString &target) const
    {
        auto job = make(form, target);
        while (!job->isDone())
            job->step();
        return job;
    }

    qsizetype prints(const QString &reference) const
    {
        return static_cast<qsizetype>(m_archive->prints().history(reference).value().size());
    }

    const QDateTime m_now = QDateTime(QDate(2026, 11, 26), QTime(10, 0));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::ApplicationArchive> m_archive;
    QStringList m_references;
};

QTEST_MAIN(ExportJobTest)
#include "tst_exportjob.moc"
