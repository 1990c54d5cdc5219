#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace canbao::store {

// The code on the recovery sheet: 130 random bits in seven groups of four signs, without 0, 1, I and O, and with two
// signs that tell most slips of the pen.

QString randomRecoveryCode();
/// However it is typed: small letters, without dashes, with spaces. Nothing when it cannot be one of our codes.
std::optional<QByteArray> recoveryCodeBytes(const QString &typed);

} // namespace canbao::store
