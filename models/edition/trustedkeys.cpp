#include "models/edition/trustedkeys.h"

#include "models/store/privatefile.h"
#include "models/store/savefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/keys/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::vector<TrustedKey> shippedKeys()
{
    std::vector<TrustedKey> keys;
    for (const auto &name : {u"rates-1.pub"_s, u"rates-2.pub"_s}) {
        if (const auto key = SigningKey::parse(resource(name)))
            keys.push_back({.key = *key, .origin = TrustedKey::Origin::Program});
    }
    return keys;
}

Result<TrustedKeys> TrustedKeys::read(const QString &path, std::vector<TrustedKey> shipped)
{
    TrustedKeys keys(path, std::move(shipped));
    QFile file(path);
    if (!file.exists())
        return keys;
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {QFileInfo(path).fileName()});
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const auto key = SigningKey::parse(line);
        if (!key)
            return failureWith(Error::Code::FileMalformed, {QFileInfo(path).fileName()});
        keys.m_keys.push_back({.key = *key, .origin = TrustedKey::Origin::Person});
    }
    return keys;
}

const TrustedKey *TrustedKeys::find(const QByteArray &keyId) const
{
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const TrustedKey &trusted) { return trusted.key.id == keyId; });
    return found == m_keys.end() ? nullptr : &*found;
}

Result<void> TrustedKeys::add(const SigningKey &key)
{
    if (find(key.id))
        return {};
    m_keys.push_back({.key = key, .origin = TrustedKey::Origin::Person});
    return save();
}

Result<void> TrustedKeys::remove(const QString &fingerprint)
{
    const auto removed = std::erase_if(m_keys, [&](const TrustedKey &trusted) {
        return trusted.origin == TrustedKey::Origin::Person && trusted.key.fingerprint() == fingerprint;
    });
    if (removed == 0)
        return failure(Error::Code::SigningKeyNotFound);
    return save();
}

Result<void> TrustedKeys::save() const
{
    QByteArrayList lines;
    for (const TrustedKey &trusted : m_keys) {
        if (trusted.origin == TrustedKey::Origin::Person)
            lines.append(trusted.key.line());
    }
    if (auto made = store::makePrivateFolder(QFileInfo(m_path).path()); !made)
        return made;
    return store::saveFileSafely(m_path, lines.join('\n') + '\n');
}

} // namespace canbao
