#pragma once

#include <QString>

#include <vector>

namespace canbao {

/// The status of a saved application, as the index and the filter of the list name it.
namespace finderstatus {

inline const QString Ready = QStringLiteral("ready");
inline const QString Printed = QStringLiteral("printed");
inline const QString HandedIn = QStringLiteral("handed_in");
inline const QString Accepted = QStringLiteral("accepted");
inline const QString Stopped = QStringLiteral("stopped");
inline const QString Replaced = QStringLiteral("replaced");

/// In the order in which an application goes through them; the list sorts by it.
const std::vector<QString> &all();
/// Whether a word, in its searched form, means this status: the beginning of an English word of it with three letters
/// or more, or a part of the Chinese one with two characters or more.
bool isMeant(const QString &status, const QString &word);

} // namespace finderstatus

} // namespace canbao
