#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/packimpact.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/edition/preparededition.h"
#include "ui/format.h"

#include <QFile>
#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QVersionNumber programVersion()
{
    return QVersionNumber::fromString(QStringLiteral(CANBAO_VERSION));
}

Result<TrustedKeys> trustedKeys(const CommandContext &context)
{
    return TrustedKeys::read(context.paths().trustedKeysFile());
}

Result<PreparedEdition> prepare(const QString &path, const CommandContext &context)
{
    const auto keys = trustedKeys(context);
    if (!keys)
        return failure(keys);
    const auto files = PackFiles::read(path);
    if (!files)
        return failure(files);
    return PreparedEdition::prepare(*files, *keys, programVersion(), context.paths().editionFolder());
}

CommandAnswer editionAnswer(const PreparedEdition &prepared, const QString &sentence)
{
    const auto &edition = prepared.edition();
    return {.json = {{u"edition"_s, edition.number},
                     {u"date"_s, edition.date},
                     {u"signer"_s, prepared.signer().fingerprint()}},
            .text = sentence.arg(edition.number, edition.date, prepared.signer().fingerprint()) + u'\n'};
}

CommandAnswer verifyPack(const QString &path, CommandContext &context)
{
    const auto prepared = prepare(path, context);
    if (!prepared)
        return refusal(prepared.error(), u"FILE"_s);
    return editionAnswer(*prepared, CommandText::tr("Edition %1 of %2 is sound. Nothing was installed.\nSigned by %3"));
}

CommandAnswer installPack(const QString &path, CommandContext &context)
{
    const auto open = openReference(context.paths());
    if (!open)
        return refusal(open.error());
    const auto prepared = prepare(path, context);
    if (!prepared)
        return refusal(prepared.error(), u"FILE"_s);
    auto shelf = EditionShelf::open(context.paths().editionFolder());
    if (!shelf)
        return refusal(shelf.error());
    if (auto done = shelf->install(*prepared, open->edition.number, open->shipped.number, context.now()); !done)
        return refusal(done.error(), u"FILE"_s);
    return editionAnswer(*prepared, CommandText::tr("Edition %1 of %2 counts from now on.\nSigned by %3"));
}

CommandAnswer showImpact(const QString &path, CommandContext &context)
{
    const auto prepared = prepare(path, context);
    return prepared ? impactOfPack(*prepared, context) : refusal(prepared.error(), u"FILE"_s);
}

QString changeText(const EditionChange &change)
{
    const auto day = ui::dateText(change.at.date());
    if (change.kind == EditionChange::Kind::Installed)
        return CommandText::tr("%1: %2 installed in place of %3").arg(day, change.to, change.from);
    return CommandText::tr("%1: back from %2 to %3. Reason: %4").arg(day, change.from, change.to, change.reason);
}

QJsonObject keptJson(const KeptEdition &kept, const QString &open)
{
    return {{u"edition"_s, kept.edition.number},
            {u"date"_s, kept.edition.date},
            {u"signer"_s, kept.signer},
            {u"installed"_s, kept.installed.toString(Qt::ISODate)},
            {u"in_use"_s, kept.edition.number == open}};
}

CommandAnswer listEditions(CommandContext &context)
{
    const auto open = openReference(context.paths());
    if (!open)
        return refusal(open.error());
    const auto shelf = EditionShelf::open(context.paths().editionFolder());
    if (!shelf)
        return refusal(shelf.error());
    CommandAnswer answer;
    answer.text = CommandText::tr("In use: edition %1 of %2").arg(open->edition.number, open->edition.date) + u'\n'
        + CommandText::tr("Came with the program: edition %1 of %2").arg(open->shipped.number, open->shipped.date)
        + u'\n';
    QJsonArray kept;
    for (const KeptEdition &edition : shelf->kept()) {
        kept.append(keptJson(edition, open->edition.number));
        answer.text +=
            CommandText::tr("Kept: edition %1 of %2").arg(edition.edition.number, edition.edition.date) + u'\n';
    }
    QJsonArray changes;
    for (const EditionChange &change : shelf->changes()) {
        answer.text += changeText(change) + u'\n';
        changes.append(QJsonObject{{u"at"_s, change.at.toString(Qt::ISODate)},
                                   {u"from"_s, change.from},
                                   {u"to"_s, change.to},
                                   {u"reason"_s, change.reason}});
    }
    answer.json = {{u"in_use"_s, open->edition.number},
                   {u"shipped"_s, open->shipped.number},
                   {u"kept"_s, kept},
                   {u"changes"_s, changes}};
    return answer;
}

CommandAnswer goBack(const QString &number, const QString &reason, CommandContext &context)
{
    const auto open = openReference(context.paths());
    if (!open)
        return refusal(open.error());
    auto shelf = EditionShelf::open(context.paths().editionFolder());
    if (!shelf)
        return refusal(shelf.error());
    if (auto done = shelf->goBack(number, open->edition.number, open->shipped.number, reason, context.now()); !done)
        return refusal(done.error(), u"EDITION"_s);
    return {.json = {{u"edition"_s, number}},
            .text = CommandText::tr("Edition %1 counts from now on.").arg(number) + u'\n'};
}

QString originText(TrustedKey::Origin origin)
{
    return origin == TrustedKey::Origin::Program ? CommandText::tr("came with the program")
                                                 : CommandText::tr("added here");
}

CommandAnswer listKeys(const CommandContext &context)
{
    const auto keys = trustedKeys(context);
    if (!keys)
        return refusal(keys.error());
    CommandAnswer answer;
    QJsonArray json;
    for (const TrustedKey &trusted : keys->all()) {
        answer.text += u"%1  %2\n"_s.arg(trusted.key.fingerprint(), originText(trusted.origin));
        json.append(QJsonObject{{u"fingerprint"_s, trusted.key.fingerprint()},
                                {u"shipped"_s, trusted.origin == TrustedKey::Origin::Program}});
    }
    answer.json = {{u"keys"_s, json}};
    return answer;
}

CommandAnswer trustKey(const QString &path, const CommandContext &context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal({.code = Error::Code::FileUnreadable, .values = {path}}, u"FILE"_s);
    constexpr qint64 LargestKeyFile = 8192;
    const auto key = SigningKey::parse(file.read(LargestKeyFile));
    if (!key)
        return refusal(key.error(), u"FILE"_s);
    auto keys = trustedKeys(context);
    if (!keys)
        return refusal(keys.error());
    if (auto done = keys->add(*key); !done)
        return refusal(done.error());
    return {.json = {{u"fingerprint"_s, key->fingerprint()}},
            .text = CommandText::tr("Packs signed with this key are installed from now on:\n%1\nCompare it with what "
                                    "its owner tells you by another way.")
                        .arg(key->fingerprint())
                + u'\n'};
}

CommandAnswer distrustKey(const QString &fingerprint, const CommandContext &context)
{
    auto keys = trustedKeys(context);
    if (!keys)
        return refusal(keys.error());
    if (auto done = keys->remove(fingerprint); !done)
        return refusal(done.error(), u"FINGERPRINT"_s);
    return {.text = CommandText::tr("This key is no longer trusted.") + u'\n'};
}

CommandAnswer runOnOne(const QString &action, const QString &object, const QString &reason, CommandContext &context)
{
    if (action == "verify"_L1)
        return verifyPack(object, context);
    if (action == "install"_L1)
        return installPack(object, context);
    if (action == "impact"_L1)
        return showImpact(object, context);
    if (action == "rollback"_L1)
        return goBack(object, reason, context);
    if (action == "trust"_L1)
        return trustKey(object, context);
    return distrustKey(object, context);
}

} // namespace

void describePack(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Bring the rates up to date from a signed file, without a network."));
    parser.addPositionalArgument(u"verify"_s, CommandText::tr("Check a pack and its .minisig file; install nothing."),
                                 u"[verify FILE]"_s);
    parser.addPositionalArgument(
        u"impact"_s, CommandText::tr("What is kept here and would cost something else under a pack; installs nothing."),
        u"[impact FILE]"_s);
    parser.addPositionalArgument(u"install"_s, CommandText::tr("Check a pack and let its edition count."),
                                 u"[install FILE]"_s);
    parser.addPositionalArgument(u"list"_s, CommandText::tr("The editions kept here, and every change of them."),
                                 u"[list]"_s);
    parser.addPositionalArgument(
        u"rollback"_s, CommandText::tr("Go back to a kept edition, or to the one that came with the program."),
        u"[rollback EDITION]"_s);
    parser.addPositionalArgument(u"keys"_s, CommandText::tr("The keys whose packs are installed."), u"[keys]"_s);
    parser.addPositionalArgument(u"trust"_s, CommandText::tr("Add a public key of minisign to them."),
                                 u"[trust FILE.pub]"_s);
    parser.addPositionalArgument(u"distrust"_s, CommandText::tr("Take a key back that was added."),
                                 u"[distrust FINGERPRINT]"_s);
    parser.addOption({u"reason"_s, CommandText::tr("Why you go back; it is kept in the list."), u"TEXT"_s});
}

CommandAnswer runPack(const QCommandLineParser &parser, CommandContext &context)
{
    const auto words = parser.positionalArguments();
    if (words == QStringList{u"list"_s})
        return listEditions(context);
    if (words == QStringList{u"keys"_s})
        return listKeys(context);
    static const QStringList OnOne{u"verify"_s, u"impact"_s, u"install"_s, u"rollback"_s, u"trust"_s, u"distrust"_s};
    if (words.size() != 2 || !OnOne.contains(words.front()))
        return wrongUsage(CommandText::tr("After “pack” comes verify, impact, install, list, rollback, keys, trust or "
                                          "distrust, and what it is about."));
    const auto reason = parser.value(u"reason"_s).trimmed();
    if (words.front() == "rollback"_L1 && reason.isEmpty())
        return wrongUsage(CommandText::tr("Say why you go back (--reason TEXT)."), u"reason"_s);
    return runOnOne(words.front(), words.back(), reason, context);
}

} // namespace canbao::app
