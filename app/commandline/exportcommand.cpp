#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/paperfile.h"
#include "app/commandline/subcommand.h"
#include "models/exchange/answertable.h"
#include "models/find/finderstatus.h"
#include "models/store/privatefile.h"
#include "models/store/savefile.h"

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
    if (parser.isSet(u"status"_s)) {
        selection.status = parser.value(u"status"_s);
        if (std::ranges::count(finderstatus::all(), selection.status) == 0)
            arguments.refuseValue(u"status"_s);
    }
    return selection;
}

Result<std::vector<EnrolmentApplication>> selected(const Selection &selection, const store::ApplicationArchive &archive)
{
    const auto entries = archive.entries();
    if (!entries)
        return failure(entries);
    std::vector<EnrolmentApplication> applications;
    for (const ArchiveEntry &entry : *entries) {
        if (!selection.holds(entry))
            continue;
        auto application = archive.load(entry.reference);
        if (!application)
            return failure(application);
        applications.push_back(*std::move(application));
    }
    return applications;
}

CommandAnswer writtenAnswer(const QStringList &files, std::size_t count)
{
    return {.json = {{u"exported"_s, static_cast<int>(count)}, {u"files"_s, QJsonArray::fromStringList(files)}},
            .text = CommandText::tr("Exported: %n applications.", nullptr, static_cast<int>(count)) + u'\n'};
}

/// One PDF each, named by the reference alone, and noted as a print. One that fails does not hold up the others.
CommandAnswer writePapers(const std::vector<EnrolmentApplication> &applications, const QString &folder,
                          CommandContext &context)
{
    if (auto made = store::makePrivateFolder(folder); !made)
        return refusal(made.error(), u"DIR"_s);
    QStringList files;
    std::vector<CommandProblem> failed;
    ExitCode exit = ExitCode::Fine;
    for (const EnrolmentApplication &application : applications) {
        const auto reference = application.reference.text();
        const auto path = QDir(folder).filePath(reference + u".pdf"_s);
        if (const auto print = writePaper(application, {}, PageSource::Kept, path, context); print) {
            files.append(path);
        } else {
            failed.push_back(problemOf(print.error(), reference));
            exit = exitCodeOf(print.error().code);
        }
    }
    auto answer = writtenAnswer(files, static_cast<std::size_t>(files.size()));
    answer.exit = exit;
    answer.problems = std::move(failed);
    return answer;
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

CommandAnswer writeOne(const QString &target, const QString &name, const QByteArray &content, std::size_t count)
{
    const auto path = fileOf(target, name);
    if (!path)
        return refusal(path.error(), u"DIR"_s);
    if (auto saved = store::saveFileSafely(*path, content); !saved)
        return refusal(saved.error(), u"DIR"_s);
    auto answer = writtenAnswer({*path}, count);
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
                        "JSON, unless --csv or --pdf is given."));
    parser.addPositionalArgument(u"DIR"_s, CommandText::tr("A folder, or with --json or --csv a file."));
    parser.addOption({u"csv"_s, CommandText::tr("A table of the answers, for table programs.")});
    parser.addOption({u"pdf"_s, CommandText::tr("The summary of each as a PDF of its own.")});
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
    if (parser.isSet(u"csv"_s) && parser.isSet(u"pdf"_s))
        return wrongUsage(CommandText::tr("Choose one of --json, --csv and --pdf."), u"csv"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto applications = selected(selection, **archive);
    if (!applications)
        return refusal(applications.error(), u"data-dir"_s);
    if (parser.isSet(u"pdf"_s))
        return writePapers(*applications, target, context);
    if (parser.isSet(u"csv"_s))
        return writeOne(target, u"applications.csv"_s, answerTable(*applications), applications->size());
    const ExchangeFile file{.writtenAt = context.now(),
                            .programVersion = QCoreApplication::applicationVersion(),
                            .applications = *applications};
    return writeOne(target, u"applications.json"_s, file.text(), applications->size());
}

} // namespace canbao::app
