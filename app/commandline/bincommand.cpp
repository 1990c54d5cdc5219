#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "models/application/applicationreference.h"
#include "models/store/archivebin.h"
#include "models/store/archivelist.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

CommandAnswer listBin(store::ApplicationArchive &archive)
{
    const auto entries = archive.list().bin();
    if (!entries)
        return refusal(entries.error(), u"data-dir"_s);
    CommandAnswer answer;
    QJsonArray list;
    for (const ArchiveEntry &entry : *entries) {
        const auto lastDay = entry.binnedOn.addDays(store::ArchiveBin::DaysKept);
        answer.text += u"%1  %2  %3\n"_s.arg(entry.reference, ui::nameText(entry.region),
                                             CommandText::tr("can be taken back until %1").arg(ui::dateText(lastDay)));
        list.append(QJsonObject{{u"reference"_s, entry.reference},
                                {u"binned_on"_s, entry.binnedOn.toString(Qt::ISODate)},
                                {u"kept_until"_s, lastDay.toString(Qt::ISODate)}});
    }
    if (entries->empty())
        answer.text = CommandText::tr("The bin is empty.") + u'\n';
    answer.json = {{u"bin"_s, list}};
    return answer;
}

CommandAnswer moveOne(const QString &typed, bool isBack, store::ApplicationArchive &archive, QDate today)
{
    const auto reference = ApplicationReference::parse(typed);
    if (!reference)
        return refusal(reference.error(), u"REF"_s);
    const auto &text = reference->text();
    const auto done = isBack ? archive.bin().takeBack(text) : archive.bin().put(text, today);
    if (!done)
        return refusal(done.error(), u"REF"_s);
    const auto sentence = isBack ? CommandText::tr("%1 is among the saved applications again.").arg(text)
                                 : CommandText::tr("%1 is in the bin and can be taken back until %2.")
                                       .arg(text, ui::dateText(today.addDays(store::ArchiveBin::DaysKept)));
    return {.json = {{u"reference"_s, text}, {u"in_bin"_s, !isBack}}, .text = sentence + u'\n'};
}

} // namespace

void describeBin(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Throw a saved application away; for %1 days it can be taken back. Without a reference: what "
                        "lies in the bin.")
            .arg(store::ArchiveBin::DaysKept));
    parser.addPositionalArgument(u"REF"_s, CommandText::tr("Reference number, such as CB-XXXX-XXXX."), u"[REF]"_s);
    parser.addOption({u"restore"_s, CommandText::tr("Take it back.")});
}

CommandAnswer runBin(const QCommandLineParser &parser, CommandContext &context)
{
    const auto words = parser.positionalArguments();
    if (words.size() > 1 || (words.isEmpty() && parser.isSet(u"restore"_s)))
        return wrongUsage(CommandText::tr("After “bin” comes one reference, or none."), u"REF"_s);
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    if (const auto shredded = (*archive)->bin().shred(context.today()); !shredded)
        return refusal(shredded.error(), u"data-dir"_s);
    return words.isEmpty() ? listBin(**archive)
                           : moveOne(words.front(), parser.isSet(u"restore"_s), **archive, context.today());
}

} // namespace canbao::app
