#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace canbao {

/// Whose signature a rate pack bears: a public key of minisign (Ed25519).
struct SigningKey
{
    QByteArray id; ///< 8 bytes, chosen at random when the key was made
    QByteArray bytes; ///< 32

    /// From the file that minisign writes (a comment and a line of base64), or from that line alone.
    /// SigningKeyInvalid for anything else.
    static Result<SigningKey> parse(const QByteArray &text);
    /// The line of base64.
    QByteArray line() const;
    /// What two people compare over the telephone: "D4B4 52CC 87F3 …", of the whole key.
    QString fingerprint() const;
    bool operator==(const SigningKey &) const = default;
};

} // namespace canbao
