#include "app/backupkeeper.h"
#include "app/commandline/arguments.h"
#include "app/commandline/cardphoto.h"
#include "app/commandline/casefile.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/paperfile.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "app/sample.h"
#include "app/unusedreference.h"
#include "models/application/answergroups.h"
#include "models/application/jsonreader.h"
#include "ui/format.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

CommandAnswer problemsAnswer(const std::vector<Problem> &problems)
{
    CommandAnswer answer{.exit = ExitCode::BrokenRule};
    for (const auto &problem : problems)
        answer.problems.push_back(problemOf(problem.error, fieldKey(problem.field)));
    return answer;
}

CommandAnswer savedAnswer(const EnrolmentApplication &application)
{
    const auto months = application.quote.months();
    const auto first = months.empty() ? std::nullopt : std::optional(months.front());
    const auto perMonth = application.quote.knownSum(first);
    return {.json = {{u"reference"_s, application.reference.text()},
                     {u"per_month"_s, plainOrNull(perMonth)},
                     {u"known"_s, application.quote.standing(first) != Standing::Unknown},
                     {u"provisional"_s, application.quote.standing(first) == Standing::Provisional},
                     {u"entered_by_hand"_s, application.quote.standing(first) == Standing::EnteredByHand}},
            .text = CommandText::tr("Saved. Reference number: %1").arg(application.reference.text()) + u'\n'
                + listText({{CommandText::tr("Region"), ui::nameText(application.regionName)},
                            {CommandText::tr("Per month, as far as known"), ui::amountText(perMonth)}})};
}

/// Puts the picture of the case on the card; answers what is wrong with it.
std::optional<CommandAnswer> takePhoto(EnrolmentDraft &draft, const QString &path, const ReferenceBooks &books)
{
    const auto field = u"photo_file"_s;
    if (!bringsCard(draft.card)) // there is nothing to put it on
        return refusal({.code = Error::Code::FieldInvalid, .values = {field}}, field);
    const auto *requirement = photoRequirementOf(draft, books);
    if (!requirement)
        return refusal({.code = Error::Code::ReferenceDataMissing}, field);
    const auto photo = cardPhoto(path, {}, *requirement);
    if (!photo)
        return refusal(photo.error(), field);
    CommandAnswer answer{.exit = ExitCode::BrokenRule};
    for (const auto &check : photo->checks) {
        if (!check.isMet())
            answer.problems.push_back(problemOf(check.error, field));
    }
    if (!answer.problems.empty())
        return answer;
    draft.card.photo = photo->jpeg;
    draft.card.photoAtWindow = false;
    return std::nullopt;
}

/// The application stays saved when only its paper fails, and the answer still names it.
void addPaper(CommandAnswer &answer, const EnrolmentApplication &application, const QString &path,
              CommandContext &context)
{
    const auto print = writePaper(application, {}, PageSource::Kept, path, context);
    if (!print) {
        answer.exit = exitCodeOf(print.error().code);
        answer.problems.push_back(problemOf(print.error(), u"pdf"_s));
        return;
    }
    answer.json.insert(u"pdf"_s, path);
    answer.text += CommandText::tr("Written: %1").arg(path) + u'\n';
}

/// The day's backup, as the window takes it; the application stays saved when only that fails.
void addBackup(CommandAnswer &answer, const CommandContext &context)
{
    const auto &folder = context.paths().dataFolder;
    if (!BackupKeeper::isDue(folder, context.today()))
        return;
    if (const auto kept = BackupKeeper::keepNow(folder, context.today()); !kept)
        answer.problems.push_back(problemOf(kept.error(), u"backup"_s));
}

} // namespace

void describeNew(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Check and save a whole application from a file."));
    parser.addOption({u"from"_s, CommandText::tr("The answers as a JSON object."), u"FILE.json"_s});
    parser.addOption({u"pdf"_s, CommandText::tr("Write the summary as well."), u"OUT.pdf"_s});
}

CommandAnswer runNew(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto path = arguments.required(u"from"_s);
    if (!arguments.areSound())
        return arguments.refused();
    auto file = readCase(path);
    if (!file)
        return refusal(file.error(), caseFileMember(file.error()));
    EnrolmentDraft &draft = file->answers;
    bringSampleUpToDate(draft, context.today());

    const auto books = context.booksWithEntered();
    if (!books)
        return refusal(books.error());
    if (!file->photoPath.isEmpty()) {
        if (auto refused = takePhoto(draft, file->photoPath, **books))
            return *std::move(refused);
    }
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto reference = unusedReference(**archive);
    if (!reference)
        return refusal(reference.error());
    const auto application =
        complete(draft, {**books, context.today()}, *reference, context.now(), QCoreApplication::applicationVersion());
    if (!application)
        return problemsAnswer(application.error());
    if (auto saved = (*archive)->save(*application); !saved)
        return refusal(saved.error(), u"data-dir"_s);

    auto answer = savedAnswer(*application);
    if (const auto kept = keepSummary(*application, context); !kept)
        answer.problems.push_back(problemOf(kept.error(), u"pages"_s));
    addBackup(answer, context);
    if (parser.isSet(u"pdf"_s))
        addPaper(answer, *application, parser.value(u"pdf"_s), context);
    return answer;
}

} // namespace canbao::app
