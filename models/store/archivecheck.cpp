#include "models/store/archivecheck.h"

#include "models/store/applicationarchive.h"
#include "models/store/connection.h"
#include "models/store/draftstore.h"
#include "models/store/householdstore.h"
#include "models/store/keptpapers.h"
#include "models/store/lifestore.h"
#include "models/store/paymentdiary.h"
#include "models/store/printlog.h"
#include "models/store/sqlscript.h"

#include <QUuid>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

Result<QString> firstFault(Connection &connection)
{
    auto check = connection.prepare(u"PRAGMA integrity_check(1)"_s);
    if (!check)
        return failure(check);
    QString answer;
    if (auto done = check->forEachRow([&](const Statement &row) { answer = row.text(0); }); !done)
        return failure(done);
    return answer;
}

Result<int> countRows(Connection &connection, const QString &sql)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return failure(statement);
    int count = 0;
    if (auto done = statement->forEachRow([&count](const Statement &) { ++count; }); !done)
        return failure(done);
    return count;
}

Result<QStringList> references(Connection &connection, const QString &sql)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return failure(statement);
    QStringList found;
    if (auto done = statement->forEachRow([&](const Statement &row) { found.append(row.text(0)); }); !done)
        return failure(done);
    return found;
}

/// A content that opens is, to the bit, what was saved.
void checkApplications(const QStringList &references, const ApplicationArchive &archive, ArchiveReport &report)
{
    for (const QString &reference : references) {
        const auto whole = archive.expectWhole(reference);
        if (!whole && whole.error().code == Error::Code::SealBroken)
            ++report.unsealFailures;
        else if (!whole)
            ++report.partial;
    }
}

Result<void> checkHousehold(ApplicationArchive &archive, ArchiveReport &report)
{
    const auto household = archive.household().household();
    if (!household)
        return failure(household);
    const auto offices = archive.household().offices();
    if (!offices)
        return failure(offices);
    report.unsealFailures += household->unreadable + offices->unreadable;
    return {};
}

void checkDrafts(const QStringList &drafts, const ApplicationArchive &archive, ArchiveReport &report)
{
    for (const QString &hex : drafts) {
        // Without its dashes it would be no id, and each draft would count as one that does not open.
        const auto id = QUuid::fromRfc4122(QByteArray::fromHex(hex.toLatin1())).toString(QUuid::WithoutBraces);
        if (const auto draft = archive.drafts().load(id); !draft)
            ++report.unsealFailures;
    }
}

} // namespace

bool ArchiveReport::isWell() const
{
    return integrity == "ok"_L1 && partial == 0 && unsealFailures == 0 && brokenSums == 0 && foreignKeyViolations == 0;
}

Result<ArchiveReport> checkArchive(Connection &connection, ApplicationArchive &archive)
{
    const auto queries = namedQueries(u":/sql/queries/check.sql"_s);
    ArchiveReport report;
    const auto fault = firstFault(connection);
    if (!fault)
        return failure(fault);
    report.integrity = *fault;
    const auto violations = countRows(connection, u"PRAGMA foreign_key_check"_s);
    if (!violations)
        return failure(violations);
    report.foreignKeyViolations = *violations;
    const auto latest = connection.integer(queries.at(u"latest_application"_s));
    if (!latest)
        return failure(latest);
    report.maxSeq = *latest;
    const auto broken = archive.keys().sums().countBroken();
    if (!broken)
        return failure(broken);
    report.brokenSums = *broken;

    const auto saved = references(connection, queries.at(u"application_references"_s));
    if (!saved)
        return failure(saved);
    report.rows = saved->size();
    checkApplications(*saved, archive, report);
    const auto drafts = references(connection, queries.at(u"draft_ids"_s));
    if (!drafts)
        return failure(drafts);
    checkDrafts(*drafts, archive, report);
    for (const auto &unreadable : {archive.life().countUnreadable(), archive.prints().countUnreadable(),
                                   archive.papers().countUnreadable(), archive.payments().countUnreadable()}) {
        if (!unreadable)
            return failure(unreadable);
        report.unsealFailures += *unreadable;
    }
    if (auto done = checkHousehold(archive, report); !done)
        return failure(done);
    return report;
}

} // namespace canbao::store
