#pragma once

#include <QByteArray>

#include <vector>

namespace canbao {

/// The line of a text, from 1 on, on which the byte at \a offset stands.
int lineAt(const QByteArray &text, qsizetype offset);
/// On which line of a sound JSON object each member of its list \a name begins; JSON itself forgets lines.
std::vector<int> memberLines(const QByteArray &json, const QByteArray &name);

} // namespace canbao
