#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/passphrasefile.h"
#include "app/commandline/subcommand.h"
#include "app/keyring.h"
#include "models/store/restore.h"

#include <QDir>
#include <QFileInfo>

namespace canbao::app {

using namespace Qt::StringLiterals;

void describeRestore(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Put a backup in the place of the saved applications, after checking all of it. What was there "
                        "before stays as archive.db.before-restore."));
    parser.addPositionalArgument(u"FILE"_s, CommandText::tr("The backup."));
    parser.addOption(
        {u"to"_s, CommandText::tr("The private folder to restore to; this one where none is named."), u"DIR"_s});
    parser.addOption({u"seal"_s, CommandText::tr("A file whose first line is the backup's passphrase."), u"FILE"_s});
}

CommandAnswer runRestore(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto file = arguments.word(u"FILE"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto passphrase = passphraseIn(parser.value(u"seal"_s));
    if (!passphrase)
        return refusal(passphrase.error(), u"seal"_s);
    const auto target = parser.isSet(u"to"_s) ? findPaths(parser.value(u"to"_s), QCoreApplication::applicationDirPath())
                                              : context.paths();
    const auto report = store::restoreBackup({.file = file,
                                              .passphrase = *passphrase,
                                              .folder = target.dataFolder,
                                              .here = context.keySources(),
                                              .there = keySourcesOf(target)});
    if (!report)
        return refusal(report.error(), u"FILE"_s);
    return {.json = {{u"restored"_s, report->rows}, {u"data_dir"_s, target.dataFolder}},
            .text = CommandText::tr("Restored: %n applications.", nullptr, static_cast<int>(report->rows)) + u'\n'};
}

} // namespace canbao::app
