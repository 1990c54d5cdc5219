#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/paperfile.h"
#include "app/commandline/subcommand.h"
#include "app/guidedexample.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

/// The summary of the one application in the example's archive.
Result<QString> printExample(CommandContext &context, const QString &folder)
{
    const auto archive = context.archive();
    if (!archive)
        return failure(archive);
    const auto entries = (*archive)->entries();
    if (!entries)
        return failure(entries);
    if (entries->empty())
        return failure(Error::Code::ReferenceNotFound);
    const auto application = (*archive)->load(entries->front().reference);
    if (!application)
        return failure(application);
    const auto path = u"%1/%2.pdf"_s.arg(folder, entries->front().reference);
    if (const auto written = writePaper(*application, {}, PageSource::Kept, path, context); !written)
        return failure(written);
    return path;
}

/// Nobody is there to be asked.
ui::Dialogs silentDialogs()
{
    return {.saveFileName = [](auto...) { return QString(); },
            .ask = [](auto...) { return false; },
            .choosePrinter = [](auto &&...) { return false; },
            .preview = [](auto &&...) {}};
}

} // namespace

void describeDemo(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Lead an invented applicant through the wizard, without a screen."));
    parser.addOption({u"out"_s, CommandText::tr("The folder for the pictures and the summary."), u"DIR"_s});
}

CommandAnswer runDemo(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto chosen = arguments.required(u"out"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto folder = QDir::cleanPath(QDir::current().absoluteFilePath(chosen));
    const auto paths = examplePaths(context.paths(), folder);
    if (!QDir().mkpath(paths.dataFolder))
        return refusal({.code = Error::Code::FileUnwritable, .values = {chosen}}, u"out"_s);
    Application program(*qobject_cast<QApplication *>(QCoreApplication::instance()), paths, silentDialogs(),
                        [now = context.now()] { return now; });
    if (const auto opened = program.open(); !opened)
        return refusal(opened.error(), u"data"_s);
    program.setLanguage(context.language());
    auto answer = GuidedExample(program, folder).run();
    if (answer.exit != ExitCode::Fine)
        return answer;
    CommandContext printing(paths, context.language(), context.now());
    const auto summary = printExample(printing, folder);
    if (!summary)
        return refusal(summary.error(), u"out"_s);
    auto files = answer.json.value(u"files"_s).toArray();
    files.append(*summary);
    answer.json.insert(u"files"_s, files);
    answer.text += *summary + u'\n';
    return answer;
}

} // namespace canbao::app
