#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "models/store/archivecheck.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reportJson(const store::ArchiveReport &report)
{
    return {{u"integrity"_s, report.integrity},
            {u"rows"_s, report.rows},
            {u"max_seq"_s, report.maxSeq},
            {u"partial"_s, report.partial},
            {u"unseal_fail"_s, report.unsealFailures},
            {u"broken_sums"_s, report.brokenSums},
            {u"fk_violations"_s, report.foreignKeyViolations}};
}

/// One line, whatever is asked: scripts read it.
CommandAnswer answerOf(const store::ArchiveReport &report)
{
    const auto json = reportJson(report);
    return {.exit = report.isWell() ? ExitCode::Fine : ExitCode::Storage,
            .json = json,
            .isDeep = true,
            .text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n'};
}

CommandAnswer notOpened(const Error &error)
{
    auto answer = answerOf({.integrity = error.detail.isEmpty() ? errorKey(error.code) : error.detail});
    answer.exit = ExitCode::Storage;
    answer.problems = {problemOf(error, u"data-dir"_s)};
    return answer;
}

} // namespace

void describeVerify(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Read the whole archive and check every page, sum and seal. Answers one line of JSON."));
}

CommandAnswer runVerify(const QCommandLineParser &, CommandContext &context)
{
    if (!QFileInfo::exists(context.paths().dataFolder + u"/archive.db"_s))
        return answerOf({.integrity = u"ok"_s});
    const auto archive = context.archive();
    if (!archive)
        return notOpened(archive.error());
    const auto report = (*archive)->check();
    return report ? answerOf(*report) : notOpened(report.error());
}

} // namespace canbao::app
