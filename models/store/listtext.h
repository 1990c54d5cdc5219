#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace canbao::store {

/// The text of a file whose encoding nobody states: UTF-8 or UTF-16 (by their marks, or by how they look), else GB18030
/// as Chinese offices' programs write it. Nothing when it is no text.
std::optional<QString> decodedText(const QByteArray &bytes);
/// Comma, semicolon or tab: whichever parts the first line most often.
char separatorOf(const QByteArray &firstLine);

} // namespace canbao::store
