#pragma once

#include "models/edition/signingkey.h"

namespace canbao {

/// What a .minisig file says: who signed, and a comment that is signed as well. Only the prehashed kind ("ED") is
/// read, since the older one would need the whole file in the signature's own arithmetic.
class PackSignature
{
public:
    /// PackDamaged for anything but the four lines of a signature.
    static Result<PackSignature> parse(const QByteArray &text);

    const QByteArray &keyId() const { return m_keyId; }
    const QByteArray &trustedComment() const { return m_comment; }
    /// Whether \a key signed exactly this content and this comment.
    bool isBy(const SigningKey &key, const QByteArray &content) const;

private:
    QByteArray m_keyId;
    QByteArray m_signature;
    QByteArray m_comment;
    QByteArray m_commentSignature; ///< of signature and comment together
};

} // namespace canbao
