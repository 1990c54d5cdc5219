#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/jsonreader.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const ArchiveEntry &entry, const QString &name)
{
    return {{u"reference"_s, entry.reference},
            {u"name"_s, name},
            {u"region_name"_s, ui::nameText(entry.region)},
            {u"grade"_s, entry.grade},
            {u"per_month"_s, plainOrNull(entry.known())},
            {u"known"_s, entry.standing != Standing::Unknown},
            {u"provisional"_s, entry.standing == Standing::Provisional},
            {u"entered_by_hand"_s, entry.standing == Standing::EnteredByHand},
            {u"status"_s, lifeStatusKey(entry.status)},
            {u"saved_at"_s, entry.savedAt.toString(Qt::ISODate)},
            {u"prints"_s, entry.prints}};
}

TextTable listTable()
{
    using Align = TextTable::Align;
    return TextTable({{CommandText::tr("Reference")},
                      {CommandText::tr("Name")},
                      {CommandText::tr("Region")},
                      {CommandText::tr("Grade"), Align::Right},
                      {CommandText::tr("Yuan a month"), Align::Right},
                      {CommandText::tr("Standing")},
                      {CommandText::tr("Saved on")},
                      {CommandText::tr("Prints"), Align::Right}});
}

} // namespace

void describeList(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("The applications saved, newest first."));
    parser.addOption({u"names"_s, CommandText::tr("Show names in full.")});
}

CommandAnswer runList(const QCommandLineParser &parser, CommandContext &context)
{
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto entries = (*archive)->entries();
    if (!entries)
        return refusal(entries.error(), u"data-dir"_s);

    QJsonArray list;
    auto table = listTable();
    for (const auto &entry : *entries) {
        const auto name = parser.isSet(u"names"_s) ? entry.name : ui::maskedName(entry.name);
        list.append(entryJson(entry, name));
        table.addRow({entry.reference, name, ui::nameText(entry.region), entry.grade,
                      entry.known() ? ui::plainMoneyText(entry.perMonth) : ui::unknownText(),
                      ui::standingText(entry.standing), ui::dateText(entry.savedAt.date()),
                      QString::number(entry.prints)});
    }
    const auto nothing = CommandText::tr("No application is saved yet.") + u'\n';
    return {.json = {{u"applications"_s, list}}, .text = entries->empty() ? nothing : table.text()};
}

} // namespace canbao::app
