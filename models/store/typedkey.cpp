#include "models/store/typedkey.h"

#include "models/store/recoverycode.h"

#include <sodium.h>

namespace canbao::store {

namespace {

constexpr quint64 LessMemory = quint64{64} << 20; // for machines that have no more to give

Result<TypedKey> derived(const QByteArray &typed, KeyCost cost)
{
    const QByteArray salt = randomSalt();
    auto key = SecretKey::fromPassphrase(typed, salt, cost);
    if (!key && cost.memoryBytes > LessMemory) {
        cost.memoryBytes = LessMemory;
        key = SecretKey::fromPassphrase(typed, salt, cost);
    }
    if (!key)
        return failure(key);
    return TypedKey{.salt = salt, .cost = cost, .key = std::make_shared<const SecretKey>(*std::move(key))};
}

} // namespace

Result<TypedKey> TypedKey::ofPassphrase(const QString &typed, const KeyCost &cost)
{
    if (typed.size() < LeastPassphraseLength)
        return failureWith(Error::Code::PassphraseTooShort, {LeastPassphraseLength});
    return derived(passphraseBytes(typed), cost);
}

Result<TypedKey> TypedKey::ofRecoveryCode(const QString &code, const KeyCost &cost)
{
    const auto bytes = recoveryCodeBytes(code);
    Q_ASSERT(bytes);
    return derived(*bytes, cost);
}

QByteArray passphraseBytes(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).toUtf8();
}

QByteArray randomSalt()
{
    QByteArray salt(SecretKey::SaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

} // namespace canbao::store
