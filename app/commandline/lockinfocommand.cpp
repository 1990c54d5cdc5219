#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"

#include <QJsonDocument>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

/// One that is at work says more than one that was left behind.
const store::FoundClaim *mostTelling(const std::vector<store::FoundClaim> &claims)
{
    const auto alive = std::ranges::find(claims, true, &store::FoundClaim::isAlive);
    if (alive != claims.end())
        return &*alive;
    return claims.empty() ? nullptr : &claims.front();
}

QJsonObject claimJson(const std::vector<store::FoundClaim> &claims)
{
    const auto *claim = mostTelling(claims);
    if (!claim)
        return {{u"host"_s, {}}, {u"pid"_s, {}}, {u"since"_s, {}}, {u"alive"_s, false}, {u"stale"_s, false}};
    return {{u"host"_s, claim->holder.host},
            {u"pid"_s, claim->holder.process},
            {u"since"_s, claim->holder.since.toString(Qt::ISODate)},
            {u"alive"_s, claim->isAlive},
            {u"stale"_s, !claim->isAlive}};
}

} // namespace

void describeLockInfo(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Say who has the saved applications open. Answers one line of JSON and changes nothing."));
}

CommandAnswer runLockInfo(const QCommandLineParser &, CommandContext &context)
{
    const auto json = claimJson(store::claimsIn(context.paths().dataFolder));
    return {.json = json,
            .isDeep = true,
            .text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n'};
}

} // namespace canbao::app
