#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace canbao {

/// Lines as a CSV file (RFC 4180, UTF-8 with the mark by which table programs know it). A cell that begins like a
/// formula, or with an apostrophe, gets an apostrophe before it, so that no table program runs it.
QByteArray csvText(const std::vector<QStringList> &lines);

/// A cell of such a file without that apostrophe.
QString typedCell(const QString &cell);

} // namespace canbao
