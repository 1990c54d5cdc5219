#include "models/store/sqlscript.h"

#include <QFile>
#include <QRegularExpression>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

/// The next piece that must be taken whole: a comment, a quoted text, or one other character.
QString pieceAt(const QString &script, qsizetype position)
{
    static const QRegularExpression piece(u"\\G(?:--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|.)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return piece.match(script, position).captured();
}

bool isComment(const QString &piece)
{
    return piece.startsWith("--"_L1) || piece.startsWith("/*"_L1);
}

/// In a trigger only the semicolon after END closes the statement.
bool isComplete(const QString &statement)
{
    static const QRegularExpression trigger(u"^\\s*CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u";\\s*END\\s*;$"_s, QRegularExpression::CaseInsensitiveOption);
    return !trigger.match(statement).hasMatch() || end.match(statement).hasMatch();
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString current;
    const auto close = [&] {
        if (const auto statement = current.trimmed(); !statement.isEmpty())
            statements.append(statement);
        current.clear();
    };
    for (qsizetype position = 0; position < script.size();) {
        const auto piece = pieceAt(script, position);
        position += piece.size();
        if (isComment(piece))
            continue;
        current += piece;
        if (piece == u";"_s && isComplete(current))
            close();
    }
    close();
    return statements;
}

std::map<QString, QString> namedQueries(const QString &resourcePath)
{
    std::map<QString, QString> queries;
    QFile file(resourcePath);
    if (!file.open(QIODevice::ReadOnly))
        return queries;

    QString name;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        constexpr auto Heading = "-- name:"_L1;
        if (line.startsWith(Heading))
            name = line.sliced(Heading.size()).trimmed();
        else if (!name.isEmpty())
            queries[name] += line + u'\n';
    }
    for (auto &[key, sql] : queries)
        sql = sql.trimmed();
    return queries;
}

} // namespace canbao::store
