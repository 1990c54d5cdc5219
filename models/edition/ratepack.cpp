#include "models/edition/ratepack.h"

#include "models/core/editionnumber.h"
#include "models/store/referencetable.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Format = "canbao-rates"_L1;

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(Error::Code::PackDamaged, detail);
}

/// Exactly these members: what is not known may mean something that changes the rest.
bool hasExactly(const QJsonObject &object, QStringList names)
{
    auto keys = object.keys();
    keys.sort();
    names.sort();
    return keys == names;
}

std::optional<QStringList> textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &cell : value.toArray()) {
        if (!cell.isString())
            return std::nullopt;
        texts.append(cell.toString());
    }
    return value.isArray() ? std::optional(texts) : std::nullopt;
}

Result<store::CsvFile> tableOf(const QJsonObject &json, const QString &name)
{
    const auto header = textsOf(json.value("columns"_L1));
    if (!hasExactly(json, {u"columns"_s, u"rows"_s}) || !header || !json.value("rows"_L1).isArray())
        return damaged(name);
    store::CsvFile table{.header = *header, .rows = {}};
    int line = 0;
    for (const auto &row : json.value("rows"_L1).toArray()) {
        const auto cells = textsOf(row);
        ++line;
        if (!cells)
            return damaged(u"%1:%2"_s.arg(name).arg(line));
        table.rows.push_back({.line = line, .cells = *cells});
    }
    return table;
}

Result<void> readTables(const QJsonObject &json, RatePack &pack)
{
    qsizetype rows = 0;
    for (auto table = json.begin(); table != json.end(); ++table) {
        auto read = tableOf(table.value().toObject(), table.key());
        if (!read)
            return failure(read);
        rows += static_cast<qsizetype>(read->rows.size());
        pack.tables[table.key()] = *std::move(read);
    }
    for (const auto &table : store::referenceTables()) {
        if (!pack.tables.contains(table.file))
            return damaged(u"without "_s + table.file);
    }
    if (pack.tables.size() != store::referenceTables().size())
        return damaged(u"a table that is not known"_s);
    if (rows > RatePack::MostRows)
        return failureWith(Error::Code::PackTooLarge, {static_cast<int>(RatePack::MostBytes >> 20)});
    return {};
}

/// The table that names the edition, and the head of the pack, must say the same.
bool namesItself(const RatePack &pack)
{
    const auto &rows = pack.tables.at(u"edition.csv"_s).rows;
    return rows.size() == 1 && rows.front().cells == QStringList{pack.edition, pack.date};
}

QByteArray lineOf(const QStringList &cells)
{
    return QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact);
}

QByteArray textOf(const QString &text)
{
    return lineOf({text}).chopped(1).sliced(1);
}

/// A row stands on a line of its own, so that two editions can be compared with any tool.
QByteArray tableText(const store::CsvFile &table)
{
    QByteArrayList lines;
    for (const auto &row : table.rows)
        lines.append(lineOf(row.cells));
    return "{\"columns\":" + lineOf(table.header) + ",\"rows\":[\n" + lines.join(",\n") + "\n]}";
}

} // namespace

Result<RatePack> RatePack::read(const QByteArray &json, const QVersionNumber &program)
{
    if (json.size() > MostBytes)
        return failureWith(Error::Code::PackTooLarge, {static_cast<int>(MostBytes >> 20)});
    const auto object = QJsonDocument::fromJson(json).object();
    RatePack pack{.edition = object.value("edition"_L1).toString(),
                  .date = object.value("date"_L1).toString(),
                  .needsProgram = QVersionNumber::fromString(object.value("needs"_L1).toString())};
    if (object.value("format"_L1).toString() != Format || pack.needsProgram.isNull())
        return damaged(u"not a rate pack"_s);
    const int schema = object.value("schema"_L1).toInt();
    if (schema > Schema || pack.needsProgram > program)
        return failureWith(Error::Code::PackTooNew, {pack.needsProgram.toString()});
    if (schema != Schema || !EditionNumber::parse(pack.edition) || !QDate::fromString(pack.date, Qt::ISODate).isValid()
        || !hasExactly(object, {u"format"_s, u"schema"_s, u"edition"_s, u"date"_s, u"needs"_s, u"tables"_s}))
        return damaged(u"its head"_s);
    if (auto done = readTables(object.value("tables"_L1).toObject(), pack); !done)
        return failure(done);
    if (!namesItself(pack))
        return damaged(u"its edition"_s);
    return pack;
}

Result<QByteArray> RatePack::write(const store::TableSource &source, const QVersionNumber &needsProgram)
{
    QByteArrayList tables;
    QStringList edition;
    for (const auto &description : store::referenceTables()) {
        const auto table = source(description.file);
        if (!table)
            return failure(table);
        if (description.file == "edition.csv"_L1 && table->rows.size() == 1)
            edition = table->rows.front().cells;
        tables.append(textOf(description.file) + ':' + tableText(*table));
    }
    if (edition.size() != 2)
        return failureWith(Error::Code::FileMalformed, {u"edition.csv"_s});
    return "{\"format\":" + textOf(Format) + ",\"schema\":" + QByteArray::number(Schema)
        + ",\"edition\":" + textOf(edition[0]) + ",\"date\":" + textOf(edition[1])
        + ",\"needs\":" + textOf(needsProgram.toString()) + ",\n\"tables\":{\n" + tables.join(",\n") + "\n}}\n";
}

store::TableSource RatePack::source() const
{
    return [this](const QString &file) -> Result<store::CsvFile> {
        const auto found = tables.find(file);
        if (found == tables.end())
            return failureWith(Error::Code::FileUnreadable, {file});
        return found->second;
    };
}

QByteArray RatePack::signedComment() const
{
    return u"edition:%1 schema:%2"_s.arg(edition).arg(Schema).toUtf8();
}

} // namespace canbao
