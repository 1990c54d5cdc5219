#include "models/edition/signingkey.h"

#include "models/edition/minisignlines.h"

#include <QCryptographicHash>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeySize = 32;
constexpr QByteArrayView Ed25519 = "Ed";

} // namespace

Result<SigningKey> SigningKey::parse(const QByteArray &text)
{
    const auto lines = minisignLines(text);
    if (!lines || lines->empty() || lines->size() > 2)
        return failure(Error::Code::SigningKeyInvalid);
    const auto raw = minisignBytes(lines->back(), KindSize + IdSize + KeySize);
    if (!raw || !raw->startsWith(Ed25519))
        return failure(Error::Code::SigningKeyInvalid);
    return SigningKey{.id = raw->sliced(KindSize, IdSize), .bytes = raw->sliced(KindSize + IdSize)};
}

QByteArray SigningKey::line() const
{
    return (Ed25519.toByteArray() + id + bytes).toBase64();
}

QString SigningKey::fingerprint() const
{
    constexpr qsizetype Shown = 16; // bytes: nobody finds another key with the same ones
    const auto hash = QCryptographicHash::hash(id + bytes, QCryptographicHash::Sha256).first(Shown).toHex().toUpper();
    QStringList groups;
    constexpr qsizetype GroupSize = 4;
    for (qsizetype at = 0; at < hash.size(); at += GroupSize)
        groups.append(QString::fromLatin1(hash.sliced(at, GroupSize)));
    return groups.join(u' ');
}

} // namespace canbao
