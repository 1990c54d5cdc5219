#include "models/store/draftversions.h"

#include "models/application/draftjson.h"
#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "models/store/sqlscript.h"

#include <QJsonDocument>

#include <algorithm>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

SealedPlace versionPlace(const QByteArray &record)
{
    return {"draft_version"_L1, "content"_L1, record};
}

SealedPlace picturePlace(const QByteArray &record)
{
    return {"draft_picture"_L1, "content"_L1, record};
}

/// Neither page nor photo: those stand beside it.
QByteArray writtenAnswers(EnrolmentDraft draft)
{
    draft.card.photo.clear();
    return QJsonDocument(toJson(answersOf(std::move(draft)))).toJson(QJsonDocument::Compact);
}

} // namespace

DraftVersions::DraftVersions(Connection &connection, const Seal &seal, const RecordSums &sums)
    : m_connection(connection)
    , m_seal(seal)
    , m_sums(sums)
    , m_queries(namedQueries(u":/sql/queries/draft.sql"_s))
{
}

Result<Statement> DraftVersions::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<void> DraftVersions::add(qint64 draft, const DraftVersion &version)
{
    const auto before = last(draft);
    if (!before)
        return failure(before);
    const auto picture = keptPicture(draft, version.draft.card.photo);
    if (!picture)
        return failure(picture);
    const auto answers = writtenAnswers(version.draft);
    if (*before && (*before)->answers == answers && (*before)->picture == *picture)
        return {};
    auto statement = query(u"add_version"_s);
    if (!statement)
        return failure(statement);
    const auto record = newRecord();
    const int number = *before ? (*before)->number + 1 : 1;
    statement->bind(u":draft_id"_s, draft)
        .bind(u":number"_s, number)
        .bind(u":uuid"_s, record)
        .bind(u":saved_at"_s, timeColumn(version.savedAt.toUTC()))
        .bind(u":step"_s, version.draft.currentStep.isNull() ? u""_s : version.draft.currentStep)
        .bind(u":picture_id"_s, valueOrNull(*picture))
        .bind(u":content"_s, m_seal.sealed(answers, versionPlace(record)));
    if (auto done = write(*statement, "draft_version"_L1); !done)
        return failure(done);
    return dropOld(draft, number);
}

Result<qint64> DraftVersions::write(Statement &statement, QLatin1StringView table)
{
    qint64 row = 0;
    if (auto done = statement.forEachRow([&row](const Statement &record) { row = record.integer(0); }); !done)
        return failure(done);
    if (auto done = m_sums.renew(table, row); !done)
        return failure(done);
    return row;
}

Result<bool> DraftVersions::isEmpty(qint64 draft) const
{
    const auto found = last(draft);
    if (!found)
        return failure(found);
    return !found->has_value();
}

/// What cannot be opened counts as different from everything.
Result<std::optional<DraftVersions::Last>> DraftVersions::last(qint64 draft) const
{
    auto statement = query(u"last_version"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":draft_id"_s, draft);
    std::optional<Last> found;
    const auto visit = [&](const Statement &row) {
        const auto answers = m_seal.opened(row.blob(2), versionPlace(row.blob(1)));
        found = Last{static_cast<int>(row.integer(0)), answers ? *answers : QByteArray(), row.optionalInteger(3)};
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return found;
}

Result<DraftVersions::Pictures> DraftVersions::pictures(qint64 draft) const
{
    auto statement = query(u"list_pictures"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":draft_id"_s, draft);
    Pictures pictures;
    const auto visit = [&](const Statement &row) {
        if (auto photo = m_seal.opened(row.blob(2), picturePlace(row.blob(1))))
            pictures.emplace(row.integer(0), *std::move(photo));
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return pictures;
}

/// Compared in memory, one or two of them, so that not even a hash of the face stands in the file.
Result<std::optional<qint64>> DraftVersions::keptPicture(qint64 draft, const QByteArray &photo)
{
    if (photo.isEmpty())
        return std::optional<qint64>();
    const auto known = pictures(draft);
    if (!known)
        return failure(known);
    const auto same = std::ranges::find(*known, photo, &Pictures::value_type::second);
    if (same != known->end())
        return std::optional(same->first);
    auto statement = query(u"add_picture"_s);
    if (!statement)
        return failure(statement);
    const auto record = newRecord();
    statement->bind(u":draft_id"_s, draft)
        .bind(u":uuid"_s, record)
        .bind(u":content"_s, m_seal.sealed(photo, picturePlace(record)));
    const auto added = write(*statement, "draft_picture"_L1);
    if (!added)
        return failure(added);
    return std::optional(*added);
}

Result<void> DraftVersions::dropOld(qint64 draft, int newest)
{
    auto versions = query(u"drop_versions"_s);
    if (!versions)
        return failure(versions);
    versions->bind(u":draft_id"_s, draft).bind(u":last_dropped"_s, newest - static_cast<int>(DraftHistory::Depth));
    if (auto done = versions->run(); !done)
        return done;
    auto pictures = query(u"drop_pictures"_s);
    if (!pictures)
        return failure(pictures);
    return pictures->bind(u":draft_id"_s, draft).run();
}

Result<DraftVersion> DraftVersions::versionOf(const Statement &row, const Pictures &pictures) const
{
    const auto content = m_seal.opened(row.blob(4), versionPlace(row.blob(3)));
    if (!content)
        return failure(content);
    auto draft = draftFromJson(QJsonDocument::fromJson(*content).object());
    if (!draft)
        return failure(draft);
    if (const auto picture = row.optionalInteger(5)) {
        const auto photo = pictures.find(*picture);
        if (photo == pictures.end())
            return failure(Error::Code::SealBroken);
        draft->card.photo = photo->second;
    }
    draft->currentStep = row.text(2);
    return DraftVersion{.number = static_cast<int>(row.integer(0)),
                        .savedAt = timeFromColumn(row.text(1)).toLocalTime(),
                        .draft = *std::move(draft)};
}

Result<std::vector<DraftVersion>> DraftVersions::list(qint64 draft) const
{
    const auto photos = pictures(draft);
    if (!photos)
        return failure(photos);
    auto statement = query(u"list_versions"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":draft_id"_s, draft);
    std::vector<DraftVersion> versions;
    const auto visit = [&](const Statement &row) {
        if (auto version = versionOf(row, *photos))
            versions.push_back(*std::move(version));
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return versions;
}

} // namespace canbao::store
