#include "app/commandline/packimpact.h"

#include "app/commandline/commandtext.h"
#include "app/commandline/texttable.h"
#include "app/editionimpact.h"
#include "models/application/jsonreader.h"
#include "models/edition/preparededition.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QFileInfo>
#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QString sumText(const std::optional<Money> &sum)
{
    return sum ? ui::plainMoneyText(*sum) : ui::unknownText();
}

QJsonObject impactJson(const RateImpact &impact)
{
    return {{u"before"_s, plainOrNull(impact.before)},
            {u"after"_s, plainOrNull(impact.after)},
            {u"difference"_s, plainOrNull(impact.difference())},
            {u"standing_before"_s, standingKey(impact.standingBefore)},
            {u"standing_after"_s, standingKey(impact.standingAfter)},
            {u"first_change"_s, plainOrNull(impact.firstChange)}};
}

QStringList cellsOf(const QString &what, const QString &region, const RateImpact &impact)
{
    return {what,
            region,
            sumText(impact.before),
            sumText(impact.after),
            sumText(impact.difference()),
            impact.firstChange ? ui::monthText(*impact.firstChange) : QString(),
            ui::standingText(impact.standingAfter)};
}

TextTable impactTable()
{
    using Align = TextTable::Align;
    return TextTable({{CommandText::tr("Reference")},
                      {CommandText::tr("Region")},
                      {CommandText::tr("Yuan before"), Align::Right},
                      {CommandText::tr("Yuan after"), Align::Right},
                      {CommandText::tr("Difference"), Align::Right},
                      {CommandText::tr("From")},
                      {CommandText::tr("Standing")}});
}

CommandAnswer impactAnswer(const EditionImpact &found)
{
    auto table = impactTable();
    QJsonArray applications;
    for (const ChangedApplication &changed : found.applications) {
        table.addRow(cellsOf(changed.entry.reference, ui::nameText(changed.entry.region), changed.impact));
        auto json = impactJson(changed.impact);
        json.insert(u"reference"_s, changed.entry.reference);
        json.insert(u"saved_under"_s, changed.edition);
        applications.append(json);
    }
    QJsonArray drafts;
    for (const ChangedDraft &changed : found.drafts) {
        const auto day = ui::dateText(changed.entry.savedAt.date());
        table.addRow(cellsOf(CommandText::tr("Draft of %1").arg(day), {}, changed.impact));
        auto json = impactJson(changed.impact);
        json.insert(u"draft"_s, changed.entry.id);
        drafts.append(json);
    }
    const bool isNothing = found.applications.empty() && found.drafts.empty();
    auto text =
        isNothing ? CommandText::tr("Nothing that is kept here would cost anything else.") + u'\n' : table.text();
    text += CommandText::tr("%n looked at; nothing saved is altered.", nullptr, found.compared) + u'\n';
    if (found.notComparable > 0)
        text += CommandText::tr("%n cannot be compared: the new rates do not have what was chosen.", nullptr,
                                found.notComparable)
            + u'\n';
    return {.json = {{u"applications"_s, applications},
                     {u"drafts"_s, drafts},
                     {u"compared"_s, found.compared},
                     {u"not_comparable"_s, found.notComparable}},
            .text = text};
}

} // namespace

CommandAnswer impactOfPack(const PreparedEdition &prepared, CommandContext &context)
{
    if (!QFileInfo::exists(context.paths().dataFolder + u"/archive.db"_s))
        return impactAnswer({}); // and none is made
    const auto before = context.booksWithEntered();
    if (!before)
        return refusal(before.error());
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto entered = context.enteredRates();
    if (!entered)
        return refusal(entered.error(), u"data-dir"_s);
    const auto store = store::ReferenceStore::open(prepared.databasePath());
    if (!store)
        return refusal(store.error(), u"FILE"_s);
    ReferenceBooks after((*store)->readers());
    after.setEnteredRates(ratesOf(entered->notices));
    const auto found = editionImpact(**archive, **before, after, context.today());
    return found ? impactAnswer(*found) : refusal(found.error(), u"data-dir"_s);
}

} // namespace canbao::app
