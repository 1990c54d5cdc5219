#include "models/store/recordsums.h"

#include "models/store/sqlscript.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 SumSubkey = 3;
constexpr qsizetype SumSize = crypto_generichash_BYTES;
constexpr qsizetype VersionSize = 4;

/// Every table with a column record_sum; each has its four statements in sums.sql.
constexpr std::array Tables{
    "application"_L1,      "print_log"_L1,          "draft"_L1,      "draft_version"_L1, "draft_picture"_L1,
    "household_member"_L1, "household_shared"_L1,   "own_office"_L1, "entered_rate"_L1,  "entered_grade"_L1,
    "key_slot"_L1,         "application_status"_L1, "kept_paper"_L1, "payment"_L1};

class Sum
{
public:
    explicit Sum(const SecretKey &key)
    {
        crypto_generichash_init(&m_state, key.bytes(), SecretKey::Size, static_cast<std::size_t>(SumSize));
    }

    /// With its length in front, so that no part runs into the next.
    void add(QByteArrayView part)
    {
        const auto length = static_cast<quint64>(part.size());
        std::array<unsigned char, sizeof length> prefix{};
        for (std::size_t i = 0; i < prefix.size(); ++i)
            prefix[i] = static_cast<unsigned char>(length >> (8 * i));
        crypto_generichash_update(&m_state, prefix.data(), prefix.size());
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(part.data()), length);
    }

    /// The kind belongs to it: the number 1 is not the text "1".
    void add(const QVariant &value)
    {
        if (value.isNull())
            return add(QByteArrayView("null"));
        if (value.typeId() == QMetaType::QByteArray) {
            add(QByteArrayView("blob"));
            return add(QByteArrayView(value.toByteArray()));
        }
        add(value.typeId() == QMetaType::QString ? QByteArrayView("text") : QByteArrayView("number"));
        add(QByteArrayView(value.toString().toUtf8()));
    }

    QByteArray result()
    {
        QByteArray sum(SumSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(sum.data()),
                                 static_cast<std::size_t>(SumSize));
        return sum;
    }

private:
    crypto_generichash_state m_state;
};

bool areEqual(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
        && sodium_memcmp(left.constData(), right.constData(), static_cast<std::size_t>(left.size())) == 0;
}

QByteArray keptSum(const Statement &row)
{
    const auto record = row.record();
    const auto kept = std::ranges::find(record, "record_sum"_L1, &NamedValue::name);
    return kept == record.end() ? QByteArray() : kept->value.toByteArray();
}

QByteArray bigEndian(qint64 version)
{
    QByteArray bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes.append(static_cast<char>((version >> shift) & 0xff));
    return bytes;
}

} // namespace

RecordSums::RecordSums(Connection &connection, SecretKey key)
    : m_connection(connection)
    , m_key(std::move(key))
    , m_queries(namedQueries(u":/sql/queries/sums.sql"_s))
{
}

Result<std::unique_ptr<RecordSums>> RecordSums::make(Connection &connection, const SecretKey &master)
{
    auto key = master.subkey(SumSubkey);
    if (!key)
        return failure(key);
    return std::unique_ptr<RecordSums>(new RecordSums(connection, *std::move(key)));
}

Result<Statement> RecordSums::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

QByteArray RecordSums::sumOf(QLatin1StringView table, const Statement &row) const
{
    Sum sum(m_key);
    sum.add(QByteArrayView(table.data(), table.size()));
    for (const auto &[name, value] : row.record()) {
        if (name == "record_sum"_L1)
            continue;
        sum.add(QByteArrayView(name.toUtf8()));
        sum.add(value);
    }
    return sum.result();
}

Result<void> RecordSums::renew(QLatin1StringView table, qint64 row) const
{
    auto read = query("read_"_L1 + table);
    if (!read)
        return failure(read);
    QByteArray sum;
    read->bind(u":row"_s, row);
    if (auto done = read->forEachRow([&](const Statement &record) { sum = sumOf(table, record); }); !done)
        return done;
    auto keep = query("keep_"_L1 + table);
    if (!keep)
        return failure(keep);
    return keep->bind(u":row"_s, row).bind(u":record_sum"_s, sum).run();
}

Result<void> RecordSums::expect(QLatin1StringView table, qint64 row) const
{
    auto read = query("read_"_L1 + table);
    if (!read)
        return failure(read);
    bool fits = false;
    read->bind(u":row"_s, row);
    const auto compare = [&](const Statement &record) { fits = areEqual(sumOf(table, record), keptSum(record)); };
    if (auto done = read->forEachRow(compare); !done)
        return done;
    if (!fits)
        return failure(Error::Code::SealBroken, u"a record of "_s + table + u" does not fit its sum"_s);
    return {};
}

Result<QByteArray> RecordSums::schemaSum() const
{
    auto statement = query(u"schema"_s);
    if (!statement)
        return failure(statement);
    Sum sum(m_key);
    const auto visit = [&sum](const Statement &row) {
        for (const auto &[name, value] : row.record())
            sum.add(value);
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return sum.result();
}

Result<QByteArray> RecordSums::keptSchemaSum() const
{
    auto statement = query(u"schema_sum"_s);
    if (!statement)
        return failure(statement);
    QByteArray kept;
    if (auto done = statement->forEachRow([&](const Statement &row) { kept = row.blob(0); }); !done)
        return failure(done);
    return kept;
}

Result<bool> RecordSums::areCurrent() const
{
    const auto version = m_connection.integer(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    const auto kept = keptSchemaSum();
    if (!kept)
        return failure(kept);
    // One that is missing is no older one: it is found not to fit.
    return kept->size() < VersionSize || kept->first(VersionSize) == bigEndian(*version);
}

Result<void> RecordSums::renewTable(QLatin1StringView table) const
{
    auto rows = query("rows_"_L1 + table);
    if (!rows)
        return failure(rows);
    std::vector<qint64> numbers; // writing while reading the same table would be asking for trouble
    if (auto done = rows->forEachRow([&](const Statement &row) { numbers.push_back(row.integer(0)); }); !done)
        return done;
    for (const qint64 number : numbers) {
        if (auto done = renew(table, number); !done)
            return done;
    }
    return {};
}

Result<void> RecordSums::renewAll() const
{
    for (const auto table : Tables) {
        if (auto done = renewTable(table); !done)
            return done;
    }
    const auto version = m_connection.integer(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    const auto sum = schemaSum();
    if (!sum)
        return failure(sum);
    auto keep = query(u"keep_schema_sum"_s);
    if (!keep)
        return failure(keep);
    return keep->bind(u":value"_s, bigEndian(*version) + *sum).run();
}

Result<void> RecordSums::expectSchema() const
{
    const auto now = schemaSum();
    if (!now)
        return failure(now);
    const auto kept = keptSchemaSum();
    if (!kept)
        return failure(kept);
    if (kept->size() != VersionSize + SumSize || !areEqual(kept->sliced(VersionSize), *now))
        return failure(Error::Code::SealBroken, u"the schema has changed"_s);
    return {};
}

Result<int> RecordSums::countBroken() const
{
    int broken = 0;
    for (const auto table : Tables) {
        auto all = query("all_"_L1 + table);
        if (!all)
            return failure(all);
        const auto compare = [&](const Statement &record) {
            if (!areEqual(sumOf(table, record), keptSum(record)))
                ++broken;
        };
        if (auto done = all->forEachRow(compare); !done)
            return failure(done);
    }
    return broken;
}

} // namespace canbao::store
