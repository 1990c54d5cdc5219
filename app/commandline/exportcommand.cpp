#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/exportjob.h"
#include "models/find/finderstatus.h"
#include "models/store/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

/// Which of the saved applications are meant.
struct Selection
{
    QDate from = {};
    QDate to = {};
    QString status = {}; ///< empty: any

    bool holds(const ArchiveEntry &entry) const
    {
        const auto day = entry.savedAt.toLocalTime().date();
        const auto unmoved = entry.prints > 0 ? finderstatus::Printed : finderstatus::Ready;
        const auto state = entry.status == LifeStatus::Ready ? unmoved : lifeStatusKey(entry.status);
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to)
            && (status.isEmpty() || status == state);
    }
};

/// The day of an option; refuses what is none.
QDate dayOf(const QCommandLineParser &parser, const QString &option, Arguments &arguments)
{
    if (!parser.isSet(option))
        return {};
    const auto day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!day.isValid())
        arguments.refuseValue(option);
    return day;
}

Selection selectionOf(const QCommandLineParser &parser, Arguments &arguments)
{
    Selection selection{.from = dayOf(parser, u"from"_s, arguments), .to = dayOf(parser, u"to"_s, arguments)};
    if (selection.from.isValid() && selection.to.isValid() && selection.from > selection.to)
        arguments.refuseValue(u"to"_s); // it would choose nothing
    if (parser.isSet(u"status"_s)) {
        selection.status = parser.value(u"status"_s);
        if (std::ranges::count(finderstatus::all(), selection.status) == 0)
            arguments.refuseValue(u"status"_s);
    }
    return selection;
}

Result<QStringList> selected(const Selection &selection, const store::ApplicationArchive &archive)
{
    const auto entries = archive.entries();
    if (!entries)
        return failure(entries);
    QStringList references;
    for (const ArchiveEntry &entry : *entries) {
        if (selection.holds(entry))
            references.append(entry.reference);
    }
    return references;
}

/// The file itself, or one of our name in the folder, which is made where it is missing.
Result<QString> fileOf(const QString &target, const QString &name)
{
    const auto suffix = QFileInfo(name).suffix();
    if (!QFileInfo(target).isDir() && target.endsWith(u'.' + suffix, Qt::CaseInsensitive))
        return target;
    if (auto made = store::makePrivateFolder(target); !made)
        return failure(made);
    return QDir(target).filePath(name);
}

/// What is asked for; nothing where several things are.
std::optional<ui::ExportForm> formOf(const QCommandLineParser &parser)
{
    using enum ui::ExportForm;
    std::vector<ui::ExportForm> chosen;
    for (const auto &[option, form] :
         {std::pair(u"csv"_s, Csv), std::pair(u"pdf"_s, PdfFolder), std::pair(u"one-pdf"_s, OnePdf)}) {
        if (parser.isSet(option))
            chosen.push_back(form);
    }
    if (chosen.size() > 1)
        return std::nullopt;
    return chosen.empty() ? Json : chosen.front();
}

Result<QString> pathOf(ui::ExportForm form, const QString &target)
{
    switch (form) {
    case ui::ExportForm::OnePdf:
        return fileOf(target, u"applications.pdf"_s);
    case ui::ExportForm::PdfFolder:
        if (auto made = store::makePrivateFolder(target); !made)
            return failure(made);
        return target;
    case ui::ExportForm::Json:
        return fileOf(target, u"applications.json"_s);
    case ui::ExportForm::Csv:
        return fileOf(target, u"applications.csv"_s);
    }
    Q_UNREACHABLE();
}

CommandAnswer answerOf(const ui::ExportReport &report)
{
    if (report.error)
        return refusal(*report.error, u"DIR"_s);
    CommandAnswer answer{.json = {{u"exported"_s, report.done}, {u"files"_s, QJsonArray::fromStringList(report.files)}},
                         .text = CommandText::tr("Exported: %n applications.", nullptr, report.done) + u'\n'};
    for (const ui::ExportFailure &failed : report.failures) {
        answer.problems.push_back(problemOf(failed.error, failed.reference));
        answer.exit = exitCodeOf(failed.error.code);
    }
    if (report.form != ui::ExportForm::Json && report.form != ui::ExportForm::Csv)
        return answer;
    const auto warning = CommandText::tr("The file holds identity and card numbers in clear text: keep it like the "
                                         "papers themselves.");
    answer.text += warning + u'\n';
    answer.json.insert(u"warning"_s, warning);
    return answer;
}

} // namespace

void describeExport(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Write saved applications to a file or folder, for another place: whole ones as "
                        "JSON, unless --csv, --pdf or --one-pdf is given."));
    parser.addPositionalArgument(u"DIR"_s, CommandText::tr("A folder, or a file where all go into one."));
    parser.addOption({u"csv"_s, CommandText::tr("A table of the answers, for table programs.")});
    parser.addOption({u"pdf"_s, CommandText::tr("The summary of each as a PDF of its own.")});
    parser.addOption({u"one-pdf"_s, CommandText::tr("The summaries of all, one behind the other in one PDF.")});
    parser.addOption({u"from"_s, CommandText::tr("Saved on this day or later."), u"YYYY-MM-DD"_s});
    parser.addOption({u"to"_s, CommandText::tr("Saved on this day or earlier."), u"YYYY-MM-DD"_s});
    parser.addOption(
        {u"status"_s,
         CommandText::tr("Only those of this status: ready, printed, handed_in, accepted, stopped or replaced."),
         u"STATUS"_s});
}

CommandAnswer runExport(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto target = arguments.word(u"DIR"_s);
    const auto selection = selectionOf(parser, arguments);
    const auto form = formOf(parser);
    if (!form)
        return wrongUsage(CommandText::tr("Choose one of --json, --csv, --pdf and --one-pdf."), u"csv"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto references = selected(selection, **archive);
    if (!references)
        return refusal(references.error(), u"data-dir"_s);
    const auto path = pathOf(*form, target);
    if (!path)
        return refusal(path.error(), u"DIR"_s);
    ExportJob job(
        {.form = *form, .path = *path, .references = *references}, [&context] { return context.archive(); },
        context.now());
    while (!job.isDone())
        job.step();
    return answerOf(job.report());
}

} // namespace canbao::app
