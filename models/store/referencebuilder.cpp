#include "models/store/referencebuilder.h"

#include "models/store/referencedata.h"
#include "models/store/referencestore.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>

#include <filesystem>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

using Queries = std::map<QString, QString>;

BuildProblem problemOf(const QString &file, int line, const Error &error)
{
    return {.file = file, .line = line, .reason = error.detail};
}

/// Loads one table; stops at its first row that the schema refuses.
class TableLoader
{
public:
    TableLoader(const Connection &connection, const Queries &queries, const TableDescription &table)
        : m_connection(connection)
        , m_queries(queries)
        , m_table(table)
    {
    }

    std::optional<BuildProblem> load(const std::vector<ReferenceRow> &rows)
    {
        for (const ReferenceRow &row : rows) {
            if (auto done = insert(row); !done)
                return problemOf(m_table.file, row.line, done.error());
        }
        return std::nullopt;
    }

private:
    Result<void> insert(const ReferenceRow &row)
    {
        auto statement = m_connection.prepare(m_queries.at(m_table.insert));
        if (!statement)
            return failure(statement);
        const auto &sql = m_queries.at(m_table.insert);
        if (sql.contains(":line"_L1))
            statement->bind(u":line"_s, row.line);
        for (const auto &[column, value] : row.values) {
            if (!isList(column))
                statement->bind(u':' + column, value);
        }
        if (auto done = statement->run(); !done)
            return done;
        return insertLists(row);
    }

    Result<void> insertLists(const ReferenceRow &row)
    {
        for (const auto &cell : m_table.cells) {
            if (!isList(cell.column))
                continue;
            if (auto done = insertList(row, cell.column); !done)
                return done;
        }
        return {};
    }

    Result<void> insertList(const ReferenceRow &row, const QString &column)
    {
        const auto &sql = m_queries.at(m_table.insert + u'.' + column);
        const auto values = row.values.at(column).toList();
        for (qsizetype position = 0; position < values.size(); ++position) {
            auto statement = m_connection.prepare(sql);
            if (!statement)
                return failure(statement);
            statement->bind(u":position"_s, position).bind(u":value"_s, values.at(position));
            if (sql.contains(":line"_L1))
                statement->bind(u":line"_s, row.line);
            if (sql.contains(":key"_L1))
                statement->bind(u":key"_s, keyOf(row, m_table.key));
            if (auto done = statement->run(); !done)
                return done;
        }
        return {};
    }

    bool isList(const QString &column) const
    {
        for (const auto &cell : m_table.cells) {
            if (cell.column == column)
                return cell.kind == CellKind::Words || cell.kind == CellKind::Grades;
        }
        return false;
    }

    const Connection &m_connection;
    const Queries &m_queries;
    const TableDescription &m_table;
};

Result<void> makeSchema(Connection &connection)
{
    QFile schema(u":/sql/reference.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return failure(Error::Code::DatabaseQuery, u"the schema is not in the program"_s);
    return connection.runScript(QString::fromUtf8(schema.readAll()));
}

std::vector<BuildProblem> loadAll(Connection &connection, const ReferenceData &data)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return {problemOf({}, 0, transaction.error())};
    std::vector<BuildProblem> problems;
    const auto queries = namedQueries(u":/sql/queries/referencebuilder.sql"_s);
    for (const auto &table : referenceTables()) {
        if (auto problem = TableLoader(connection, queries, table).load(data.rows(table)))
            problems.push_back(std::move(*problem));
    }
    if (!problems.empty())
        return problems;
    if (auto done = transaction->commit(); !done)
        problems.push_back(problemOf({}, 0, done.error()));
    return problems;
}

std::vector<BuildProblem> writeDatabase(const QString &path, const ReferenceData &data)
{
    QFile::remove(path);
    auto connection = Connection::openReadWrite(path);
    if (!connection)
        return {problemOf(path, 0, connection.error())};
    // A build that is cut off is made again: no need to wait for the disk.
    if (auto done = (*connection)->run(u"PRAGMA synchronous = OFF"_s); !done)
        return {problemOf(path, 0, done.error())};
    if (auto done = makeSchema(**connection); !done)
        return {problemOf(path, 0, done.error())};
    return loadAll(**connection, data);
}

/// What the figures give is compared with what their notices print.
std::vector<BuildProblem> failedExamples(const QString &path)
{
    const auto store = ReferenceStore::open(path);
    if (!store)
        return {problemOf(path, 0, store.error())};
    const ReferenceBooks books((*store)->readers());
    std::vector<BuildProblem> problems;
    for (const RateExample &example : (*store)->examples()) {
        if (const auto found = resultOf(example, books.rates(), books.regions()); found != example.monthly)
            problems.push_back({.file = exampleFile(),
                                .line = example.line,
                                .reason = u"%1 a month expected, %2 found"_s.arg(
                                    toPlainText(example.monthly), found ? toPlainText(*found) : u"nothing"_s)});
    }
    return problems;
}

} // namespace

QString BuildProblem::text() const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file).arg(line).arg(reason) : u"%1: %2"_s.arg(file, reason);
}

TableSource tablesOfFolder(const QString &csvFolder)
{
    return [folder = QDir(csvFolder)](const QString &file) { return CsvFile::read(folder.filePath(file)); };
}

QString exampleFile()
{
    return u"rate_examples.csv"_s;
}

std::vector<BuildProblem> buildReference(const TableSource &source, const QString &databasePath)
{
    const ReferenceData data(source);
    if (!data.problems().empty())
        return data.problems();

    const QString unfinished = databasePath + u".part"_s;
    auto problems = writeDatabase(unfinished, data);
    if (problems.empty())
        problems = failedExamples(unfinished);
    if (!problems.empty()) {
        QFile::remove(unfinished);
        return problems;
    }
    std::error_code failed; // QFile::rename does not replace a file
    std::filesystem::rename(unfinished.toStdString(), databasePath.toStdString(), failed);
    if (failed)
        problems.push_back({.file = databasePath, .line = 0, .reason = QString::fromStdString(failed.message())});
    return problems;
}

} // namespace canbao::store
