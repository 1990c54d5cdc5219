#include "app/exporttarget.h"

#include "app/savedpapers.h"
#include "models/exchange/answertable.h"
#include "models/exchange/exchangefile.h"
#include "models/store/privatefile.h"
#include "models/store/savefile.h"
#include "ui/print/pdfjoin.h"

#include <QCoreApplication>
#include <QDir>

namespace canbao::app {

using namespace Qt::StringLiterals;
using ui::ExportFailure;

namespace {

using Unnoted = std::vector<ExportFailure>;

/// A paper with what its print is to be noted as.
struct NumberedPaper
{
    SavedPaper paper;
    ui::PaperOptions options;
};

Result<NumberedPaper> nextSummary(const EnrolmentApplication &application, SavedPapers papers)
{
    const auto options = papers.ofNextPrint(application, ui::worded(application.answers.applicant.paperLanguage));
    if (!options)
        return failure(options);
    auto paper = papers.paper(application, *options);
    if (!paper)
        return failure(paper);
    return NumberedPaper{*std::move(paper), *options};
}

/// The summaries of all, one behind the other. A print is noted once the file is there.
class OnePdf : public ExportTarget
{
public:
    OnePdf(QString path, QDateTime now) : m_path(std::move(path)), m_now(std::move(now)) { }

    Result<void> take(const EnrolmentApplication &application, store::ApplicationArchive &archive) override
    {
        auto next = nextSummary(application, {archive, m_now});
        if (!next)
            return failure(next);
        if (auto joined = m_join.append(next->paper.pdf); !joined)
            return failure(joined);
        m_prints.push_back({application.reference.text(), next->options, next->paper.asSaved});
        return {};
    }

    Result<Unnoted> finish(store::ApplicationArchive &archive) override
    {
        if (m_prints.empty())
            return Unnoted();
        const auto pdf = m_join.pdf();
        if (!pdf)
            return failure(pdf);
        if (auto saved = write(m_path, *pdf); !saved)
            return failure(saved);
        Unnoted unnoted;
        for (const Print &print : m_prints) {
            const auto number =
                SavedPapers(archive, m_now).note(print.reference, print.options, PrintTarget::Pdf, print.asSaved);
            if (!number)
                unnoted.push_back({print.reference, number.error()});
        }
        return unnoted;
    }

private:
    struct Print
    {
        QString reference;
        ui::PaperOptions options;
        bool asSaved = false;
    };

    QString m_path;
    QDateTime m_now;
    ui::PdfJoin m_join;
    std::vector<Print> m_prints;
};

/// The summary of each as a file of its own, named by the reference alone.
class PdfFolder : public ExportTarget
{
public:
    PdfFolder(QString path, QDateTime now) : m_path(std::move(path)), m_now(std::move(now)) { }

    Result<void> take(const EnrolmentApplication &application, store::ApplicationArchive &archive) override
    {
        const auto reference = application.reference.text();
        const auto next = nextSummary(application, {archive, m_now});
        if (!next)
            return failure(next);
        if (auto made = store::makePrivateFolder(m_path); !made)
            return failure(made);
        const auto path = QDir(m_path).filePath(reference + u".pdf"_s);
        if (auto saved = write(path, next->paper.pdf); !saved)
            return failure(saved);
        const auto number =
            SavedPapers(archive, m_now).note(application, next->options, PrintTarget::Pdf, next->paper.asSaved);
        if (!number)
            m_unnoted.push_back({reference, number.error()});
        return {};
    }

    Result<Unnoted> finish(store::ApplicationArchive &) override { return m_unnoted; }

private:
    QString m_path;
    QDateTime m_now;
    Unnoted m_unnoted;
};

class JsonFile : public ExportTarget
{
public:
    JsonFile(QString path, QDateTime now) : m_path(std::move(path)), m_now(std::move(now)) { }

    Result<void> take(const EnrolmentApplication &application, store::ApplicationArchive &) override
    {
        m_file.append(application);
        return {};
    }

    Result<Unnoted> finish(store::ApplicationArchive &) override
    {
        const auto text = m_file.text(m_now, QCoreApplication::applicationVersion());
        if (auto saved = write(m_path, text); !saved)
            return failure(saved);
        return Unnoted();
    }

private:
    QString m_path;
    QDateTime m_now;
    ExchangeFile m_file;
};

class CsvTable : public ExportTarget
{
public:
    explicit CsvTable(QString path) : m_path(std::move(path)) { }

    Result<void> take(const EnrolmentApplication &application, store::ApplicationArchive &) override
    {
        m_table.append(application);
        return {};
    }

    Result<Unnoted> finish(store::ApplicationArchive &) override
    {
        if (auto saved = write(m_path, m_table.text()); !saved)
            return failure(saved);
        return Unnoted();
    }

private:
    QString m_path;
    AnswerTable m_table;
};

} // namespace

Result<void> ExportTarget::write(const QString &path, const QByteArray &content)
{
    auto saved = store::saveFileSafely(path, content);
    if (saved)
        m_files.append(path);
    return saved;
}

std::unique_ptr<ExportTarget> ExportTarget::make(ui::ExportForm form, const QString &path, const QDateTime &now)
{
    switch (form) {
    case ui::ExportForm::OnePdf:
        return std::make_unique<OnePdf>(path, now);
    case ui::ExportForm::PdfFolder:
        return std::make_unique<PdfFolder>(path, now);
    case ui::ExportForm::Json:
        return std::make_unique<JsonFile>(path, now);
    case ui::ExportForm::Csv:
        return std::make_unique<CsvTable>(path);
    }
    Q_UNREACHABLE();
}

} // namespace canbao::app
