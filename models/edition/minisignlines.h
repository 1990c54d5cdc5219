#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace canbao {

// In bytes: what keys and signatures begin with.
inline constexpr qsizetype KindSize = 2;
inline constexpr qsizetype IdSize = 8; ///< of the number that a key has

/// The lines of a file of minisign without their ends; nothing when it is larger than such files are.
std::optional<std::vector<QByteArray>> minisignLines(const QByteArray &text);

/// A line of base64 as exactly \a size bytes; nothing for anything else, padding left out or bits left over included.
std::optional<QByteArray> minisignBytes(const QByteArray &line, qsizetype size);

} // namespace canbao
