#pragma once

#include "models/application/lifestatus.h"
#include "models/contribution/contributionquote.h"
#include "models/core/language.h"

#include <QDateTime>

namespace canbao {

/// What the list of saved applications shows.
struct ArchiveEntry
{
    QString reference;
    QString name = {};
    BilingualText region = {};
    QString grade = {}; ///< percentage ("100%") or base ("6000.00") as it was chosen
    Money perMonth = {}; ///< of the first month, what is known of it
    Standing standing = Standing::Known;
    QDateTime savedAt = {};
    int prints = 0;
    LifeStatus status = LifeStatus::Ready;
    QDate statusDay = {}; ///< since when; none where it is ready since it was saved
    QDate binnedOn = {}; ///< in the bin since then
    qint64 key = 0; ///< of its row: a later one is larger
    bool isUnreadable = false; ///< its seal does not open: the name is not known
    std::optional<Money> known() const { return knownPart(perMonth, standing); }
};

/// What the list of drafts shows.
struct DraftEntry
{
    QString id;
    QString name; ///< may be empty
    QString step; ///< key
    QDateTime savedAt;
    std::optional<qint64> openIn = {}; ///< process that had it on screen and has not put it away
};

} // namespace canbao
