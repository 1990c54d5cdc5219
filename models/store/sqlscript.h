#pragma once

#include <QStringList>

#include <map>

namespace canbao::store {

/// Splits a script at the semicolons that end a statement, so not at those in strings, comments or triggers.
/// Comments are left out.
QStringList splitStatements(const QString &script);

/// The queries of a file like resources/schema/queries/reference.sql (":/sql/queries/reference.sql"), each under its
/// heading "-- name: xyz". Empty when there is no such file.
std::map<QString, QString> namedQueries(const QString &resourcePath);

} // namespace canbao::store
