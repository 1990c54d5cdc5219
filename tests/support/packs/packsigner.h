#pragma once

#include "models/edition/signingkey.h"

namespace canbao::test {

/// Signs packs as minisign does, with a key made from \a seed. For tests alone: the program trusts no such key.
class PackSigner
{
public:
    explicit PackSigner(char seed = 'a');

    const SigningKey &key() const { return m_key; }
    /// The text of a .minisig file.
    QByteArray signature(const QByteArray &content, const QByteArray &comment) const;

private:
    SigningKey m_key;
    QByteArray m_secret;
};

} // namespace canbao::test
