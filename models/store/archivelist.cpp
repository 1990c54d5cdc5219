#include "models/store/archivelist.h"

#include "models/find/finderstatus.h"
#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "models/store/sqlscript.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

/// The columns that every query of the list begins with.
enum ListColumn {
    ListedId,
    Uuid,
    Reference,
    PlaceChinese,
    PlaceEnglish,
    Grade,
    PerMonth,
    Standing,
    EnteredByHand,
    SavedAt,
    Name,
    Prints,
    Life, ///< "handed_in 2026-11-26", or NULL
    RegionCodeText, ///< of the queries for the index, as the next
    Finder,
    BinnedOn = RegionCodeText ///< of the query for the bin
};

SealedPlace placeOf(QLatin1StringView column, const Statement &row)
{
    return {"application"_L1, column, row.blob(Uuid), row.text(Reference).toUtf8()};
}

QString statusOf(const Statement &row)
{
    const auto life = lifeFromColumn(row.text(Life));
    if (life.status != LifeStatus::Ready)
        return lifeStatusKey(life.status);
    return row.integer(Prints) == 0 ? finderstatus::Ready : finderstatus::Printed;
}

} // namespace

ArchiveList::ArchiveList(Connection &connection, const Seal &seal, const RecordSums *sums)
    : m_connection(connection)
    , m_seal(seal)
    , m_sums(sums)
    , m_queries(namedQueries(u":/sql/queries/archivelist.sql"_s))
{
}

ArchiveList::~ArchiveList() = default;

Result<qint64> ArchiveList::count() const
{
    auto statement = query(u"count_applications"_s);
    if (!statement)
        return failure(statement);
    qint64 number = 0;
    if (auto done = statement->forEachRow([&](const Statement &row) { number = row.integer(0); }); !done)
        return failure(done);
    return number;
}

Result<std::vector<ArchiveEntry>> ArchiveList::entriesAfter(std::optional<qint64> key, int limit) const
{
    auto statement = query(u"list_before"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":before"_s, key.value_or(std::numeric_limits<qint64>::max())).bind(u":limit"_s, limit);
    return entries(*statement);
}

Result<std::vector<ArchiveEntry>> ArchiveList::entriesOf(const std::vector<qint64> &keys) const
{
    auto statement = query(u"list_these"_s);
    if (!statement)
        return failure(statement);
    QJsonArray wanted;
    std::unordered_map<qint64, std::size_t> positions;
    for (const qint64 key : keys) {
        wanted.append(key);
        positions.emplace(key, positions.size());
    }
    statement->bind(u":keys"_s, QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    auto found = entries(*statement);
    if (found)
        std::ranges::sort(*found, {}, [&positions](const ArchiveEntry &entry) { return positions[entry.key]; });
    return found;
}

Result<std::vector<ArchiveEntry>> ArchiveList::bin() const
{
    auto statement = query(u"list_bin"_s);
    if (!statement)
        return failure(statement);
    std::vector<ArchiveEntry> found;
    const auto visit = [&](const Statement &row) {
        found.push_back(entryOf(row));
        found.back().binnedOn = QDate::fromString(row.text(BinnedOn), Qt::ISODate);
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return found;
}

Result<std::vector<FinderEntry>> ArchiveList::finderEntriesAfter(qint64 key, int limit) const
{
    auto statement = query(u"scan_after"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":after"_s, key).bind(u":limit"_s, limit);
    std::vector<FinderEntry> found;
    if (auto done = statement->forEachRow([&](const Statement &row) { found.push_back(finderEntryOf(row)); }); !done)
        return failure(done);
    return found;
}

Result<FinderEntry> ArchiveList::finderEntry(const QString &reference) const
{
    auto statement = query(u"scan_one"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":reference"_s, reference);
    std::optional<FinderEntry> found;
    if (auto done = statement->forEachRow([&](const Statement &row) { found = finderEntryOf(row); }); !done)
        return failure(done);
    if (!found)
        return failure(Error::Code::ReferenceNotFound);
    return *std::move(found);
}

Result<ArchiveList::Opening> ArchiveList::elsewhere() const
{
    auto statement = query(u"file_of_archive"_s);
    if (!statement)
        return failure(statement);
    QString file;
    if (auto done = statement->forEachRow([&](const Statement &row) { file = row.text(0); }); !done)
        return failure(done);
    return Opening([file, &seal = m_seal]() -> Result<std::unique_ptr<ArchiveList>> {
        auto connection = Connection::openReadOnly(file);
        if (!connection)
            return failure(connection);
        auto list = std::make_unique<ArchiveList>(**connection, seal, nullptr);
        list->m_own = *std::move(connection);
        return list;
    });
}

Result<Statement> ArchiveList::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

ArchiveEntry ArchiveList::entryOf(const Statement &row) const
{
    const auto name = m_seal.opened(row.blob(Name), placeOf("name"_L1, row));
    const auto life = lifeFromColumn(row.text(Life));
    const bool isWhole = !m_sums || m_sums->expect("application"_L1, row.integer(ListedId));
    return {.reference = row.text(Reference),
            .name = name ? QString::fromUtf8(*name) : QString(),
            .region = {.chinese = row.text(PlaceChinese), .english = row.text(PlaceEnglish)},
            .grade = row.text(Grade),
            .perMonth = Money::fromFen(row.integer(PerMonth)),
            .standing = standingFromColumns(row.text(Standing), row.integer(EnteredByHand) != 0),
            .savedAt = timeFromColumn(row.text(SavedAt)),
            .prints = static_cast<int>(row.integer(Prints)),
            .status = life.status,
            .statusDay = life.day,
            .key = row.integer(ListedId),
            .isUnreadable = !name.has_value() || !isWhole};
}

/// Nothing in applications that were saved before there was such a column.
std::optional<QString> ArchiveList::lastDigitsOf(const Statement &row) const
{
    if (row.isNull(Finder))
        return std::nullopt;
    const auto digits = m_seal.opened(row.blob(Finder), placeOf("finder"_L1, row));
    return digits ? std::optional(QString::fromUtf8(*digits)) : std::nullopt;
}

FinderEntry ArchiveList::finderEntryOf(const Statement &row) const
{
    const auto code = RegionCode::parse(row.text(RegionCodeText));
    auto name = m_seal.opened(row.blob(Name), placeOf("name"_L1, row));
    FinderEntry entry{.key = row.integer(ListedId),
                      .name = name ? QString::fromUtf8(*name) : QString(),
                      .reference = row.text(Reference),
                      .region = code ? std::optional(*code) : std::nullopt,
                      .place = {.chinese = row.text(PlaceChinese), .english = row.text(PlaceEnglish)},
                      .grade = row.text(Grade),
                      .perMonth = Money::fromFen(row.integer(PerMonth)),
                      .standing = standingFromColumns(row.text(Standing), row.integer(EnteredByHand) != 0),
                      .savedOn = timeFromColumn(row.text(SavedAt)).date(),
                      .status = statusOf(row),
                      .lastDigits = lastDigitsOf(row)};
    if (name)
        name->fill('\0'); // many pass through here
    return entry;
}

Result<std::vector<ArchiveEntry>> ArchiveList::entries(Statement &statement) const
{
    std::vector<ArchiveEntry> found;
    if (auto done = statement.forEachRow([&](const Statement &row) { found.push_back(entryOf(row)); }); !done)
        return failure(done);
    return found;
}

} // namespace canbao::store
