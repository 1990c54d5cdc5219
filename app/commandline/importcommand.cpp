#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "models/application/applicationjson.h"
#include "models/exchange/answertable.h"
#include "models/store/draftstore.h"
#include "models/store/listtext.h"

#include <QFile>
#include <QFileInfo>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = qint64{256} << 20; // some 10,000 applications with their pictures

/// Places of a file in the way a person looks for them.
QString placeText(const ImportProblem &problem)
{
    if (problem.line == 0)
        return problem.place;
    const auto line = CommandText::tr("line %1").arg(problem.line);
    return problem.place.isEmpty() ? line : line + u", "_s + problem.place;
}

CommandAnswer problemsAnswer(const std::vector<ImportProblem> &problems)
{
    CommandAnswer answer{.exit = ExitCode::BrokenRule};
    for (const ImportProblem &problem : problems)
        answer.problems.push_back(problemOf(problem.error, placeText(problem)));
    answer.json = {{u"imported"_s, 0}};
    return answer;
}

CommandProblem takenProblem(const QString &reference)
{
    return {.code = u"E907"_s,
            .field = reference,
            .message = CommandText::tr("An application with this reference is here already and says something else – "
                                       "nothing was imported; compare the two first")};
}

/// What of a file is not here yet; references that are here with other content.
struct Comparison
{
    std::vector<EnrolmentApplication> fresh = {};
    int same = 0;
    std::vector<CommandProblem> taken = {};
};

Result<Comparison> compared(std::vector<EnrolmentApplication> applications, const store::ApplicationArchive &archive)
{
    Comparison found;
    for (auto &application : applications) {
        const auto reference = application.reference.text();
        const auto isHere = archive.contains(reference);
        if (!isHere)
            return failure(isHere);
        if (!*isHere) {
            found.fresh.push_back(std::move(application));
            continue;
        }
        const auto here = archive.load(reference);
        if (!here)
            return failure(here);
        if (toJson(*here) == toJson(application))
            ++found.same;
        else
            found.taken.push_back(takenProblem(reference));
    }
    return found;
}

CommandAnswer doneAnswer(int imported, int same, int drafts, bool isTrial)
{
    CommandAnswer answer{
        .json = {{u"imported"_s, imported}, {u"skipped"_s, same}, {u"drafts"_s, drafts}, {u"dry_run"_s, isTrial}}};
    const auto applications = isTrial ? CommandText::tr("%n applications could be imported.", nullptr, imported)
                                      : CommandText::tr("Imported: %n applications.", nullptr, imported);
    if (drafts > 0)
        answer.text = isTrial ? CommandText::tr("%n drafts could be made of the table.", nullptr, drafts) + u'\n'
                              : CommandText::tr("Made of the table: %n drafts.", nullptr, drafts) + u'\n';
    else
        answer.text = applications + u'\n';
    if (same > 0)
        answer.text += CommandText::tr("%n are here already and were passed over.", nullptr, same) + u'\n';
    return answer;
}

CommandAnswer importApplications(const QByteArray &text, bool isTrial, CommandContext &context)
{
    auto read = readExchange(text);
    if (!read.problems.empty())
        return problemsAnswer(read.problems);
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto found = compared(std::move(read.applications), **archive);
    if (!found)
        return refusal(found.error(), u"data-dir"_s);
    if (!found->taken.empty())
        return {.exit = ExitCode::BrokenRule, .json = {{u"imported"_s, 0}}, .problems = found->taken};
    if (!isTrial) {
        if (auto saved = (*archive)->saveAll(found->fresh); !saved)
            return refusal(saved.error(), u"data-dir"_s);
    }
    return doneAnswer(static_cast<int>(found->fresh.size()), found->same, 0, isTrial);
}

CommandAnswer importTable(const QByteArray &text, const QString &name, bool isTrial, CommandContext &context)
{
    // Table programs save in encodings and with separators of their own.
    const auto decoded = store::decodedText(text);
    if (!decoded)
        return refusal({.code = Error::Code::ListNotText, .values = {name}}, u"FILE"_s);
    const auto lines = decoded->toUtf8();
    const auto table = store::CsvFile::parse(lines, name, store::separatorOf(lines.left(lines.indexOf('\n'))));
    if (!table)
        return refusal(table.error(), u"FILE"_s);
    auto read = readAnswers(*table);
    if (!read.problems.empty())
        return problemsAnswer(read.problems);
    if (!isTrial) {
        const auto archive = context.archive();
        if (!archive)
            return refusal(archive.error(), u"data-dir"_s);
        for (const EnrolmentDraft &draft : read.drafts) {
            if (auto saved = (*archive)->drafts().save(draft, context.now()); !saved)
                return refusal(saved.error(), u"data-dir"_s);
        }
    }
    return doneAnswer(0, 0, static_cast<int>(read.drafts.size()), isTrial);
}

/// JSON begins with a brace, whatever the file is called.
bool isJson(const QByteArray &text)
{
    return text.trimmed().startsWith('{');
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
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return refusal({.code = Error::Code::FileUnreadable, .values = {name}}, u"FILE"_s);
    const auto text = file.readAll();
    const bool isTrial = parser.isSet(u"dry-run"_s);
    return isJson(text) ? importApplications(text, isTrial, context) : importTable(text, name, isTrial, context);
}

} // namespace canbao::app
