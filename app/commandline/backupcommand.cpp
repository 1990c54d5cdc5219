#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/passphrasefile.h"
#include "app/commandline/subcommand.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

void describeBackup(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Make a backup of the saved applications in a folder."));
    parser.addPositionalArgument(u"DIR"_s, CommandText::tr("The folder."));
    parser.addOption({u"seal"_s,
                      CommandText::tr("A file whose first line is a passphrase: with it the backup opens on any "
                                      "machine, without it on this one alone."),
                      u"FILE"_s});
}

CommandAnswer runBackup(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto folder = arguments.word(u"DIR"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto passphrase = passphraseIn(parser.value(u"seal"_s));
    if (!passphrase)
        return refusal(passphrase.error(), u"seal"_s);
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto path = (*archive)->backUp(folder, context.now(), *passphrase);
    if (!path)
        return refusal(path.error(), u"DIR"_s);
    return {.json = {{u"backup"_s, *path}}, .text = CommandText::tr("Written: %1").arg(*path) + u'\n'};
}

} // namespace canbao::app
