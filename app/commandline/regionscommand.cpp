#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "ui/format.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QString levelKey(Region::Level level)
{
    switch (level) {
    case Region::Level::Province:
        return u"province"_s;
    case Region::Level::Prefecture:
        return u"prefecture"_s;
    case Region::Level::County:
        return u"county"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject regionJson(const Region &region, const BilingualText &fullName)
{
    return {{u"code"_s, region.code.text()},
            {u"name"_s, ui::nameText(region.name)},
            {u"full_name"_s, ui::nameText(fullName)},
            {u"level"_s, levelKey(region.level)},
            {u"offers_enrolment"_s, region.offersEnrolment}};
}

} // namespace

void describeRegions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Find a region by Chinese, pinyin, initials or code."));
    parser.addPositionalArgument(u"SEARCH"_s,
                                 CommandText::tr("What to look for, such as 海淀, haidian, hdq or 110108."));
}

CommandAnswer runRegions(const QCommandLineParser &parser, CommandContext &context)
{
    const auto words = parser.positionalArguments();
    if (words.isEmpty())
        return wrongUsage(CommandText::tr("Say what to look for."), u"SEARCH"_s);
    const auto books = context.books();
    if (!books)
        return refusal(books.error());

    const auto &regions = (*books)->regions();
    QJsonArray found;
    TextTable table({{CommandText::tr("Code")}, {CommandText::tr("Region")}});
    for (const auto *region : regions.search(words.join(u' '))) {
        const auto name = regions.fullName(region->code);
        found.append(regionJson(*region, name));
        table.addRow({region->code.text(), ui::nameText(name)});
    }
    CommandAnswer answer{.json = {{u"regions"_s, found}}, .text = table.text()};
    if (found.isEmpty()) {
        answer.exit = ExitCode::NotKnown;
        answer.text.clear();
        answer.problems.push_back(problemOf({.code = Error::Code::RegionUnknown}, u"SEARCH"_s));
    }
    return answer;
}

} // namespace canbao::app
