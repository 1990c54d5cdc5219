#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/importjob.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

/// Places of a file in the way a person looks for them.
QString placeText(const ImportProblem &problem)
{
    if (problem.line == 0)
        return problem.place;
    const auto line = CommandText::tr("line %1").arg(problem.line);
    return problem.place.isEmpty() ? line : line + u", "_s + problem.place;
}

CommandProblem takenProblem(const ImportPlace &taken)
{
    return {.code = u"E907"_s,
            .field = taken.place,
            .message = CommandText::tr("An application with this reference is here already and says something else – "
                                       "nothing was imported; compare the two first")};
}

CommandAnswer problemsAnswer(const ImportPlan &plan)
{
    CommandAnswer answer{.exit = ExitCode::BrokenRule, .json = {{u"imported"_s, 0}}};
    for (const ImportProblem &problem : plan.problems)
        answer.problems.push_back(problemOf(problem.error, placeText(problem)));
    for (const ImportPlace &taken : plan.taken)
        answer.problems.push_back(takenProblem(taken));
    return answer;
}

CommandAnswer doneAnswer(const ImportJob &job, bool isTrial)
{
    const bool isTable = job.file().isTable;
    const int imported = static_cast<int>(job.plan().applications.size());
    const int drafts = static_cast<int>(job.plan().drafts.size());
    const int here = job.plan().here;
    CommandAnswer answer{
        .json = {{u"imported"_s, imported}, {u"skipped"_s, here}, {u"drafts"_s, drafts}, {u"dry_run"_s, isTrial}}};
    if (isTable)
        answer.text = isTrial ? CommandText::tr("%n drafts could be made of the table.", nullptr, drafts)
                              : CommandText::tr("Made of the table: %n drafts.", nullptr, drafts);
    else
        answer.text = isTrial ? CommandText::tr("%n applications could be imported.", nullptr, imported)
                              : CommandText::tr("Imported: %n applications.", nullptr, imported);
    answer.text += u'\n';
    if (here > 0)
        answer.text += CommandText::tr("%n are here already and were passed over.", nullptr, here) + u'\n';
    return answer;
}

} // namespace

void describeImport(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Take in what “export” wrote: whole applications (JSON), or answers as drafts (CSV)."));
    parser.addPositionalArgument(u"FILE"_s, CommandText::tr("The file."));
    parser.addOption({u"dry-run"_s, CommandText::tr("List every problem and change nothing.")});
}

CommandAnswer runImport(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto path = arguments.word(u"FILE"_s);
    if (!arguments.areSound())
        return arguments.refused();
    auto file = readImportFile(path);
    if (!file)
        return refusal(file.error(), u"FILE"_s);
    const auto books = context.books();
    if (!books)
        return refusal(books.error(), u"data-dir"_s);
    ImportJob job(*std::move(file), **books, context.now());
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    while (!job.isDone()) {
        if (auto looked = job.step(**archive); !looked)
            return refusal(looked.error(), u"data-dir"_s);
    }
    if (!job.plan().isSound())
        return problemsAnswer(job.plan());
    const bool isTrial = parser.isSet(u"dry-run"_s);
    if (!isTrial) {
        if (auto done = job.carryOut(**archive); !done)
            return refusal(done.error(), u"data-dir"_s);
    }
    return doneAnswer(job, isTrial);
}

} // namespace canbao::app
