#pragma once

#include "models/store/secretkey.h"

#include <QString>

#include <memory>

namespace canbao::store {

constexpr int LeastPassphraseLength = 8;

/// A key worked out from what somebody types, and what it takes to work it out again. That takes a third of a second
/// on purpose and touches no archive: it can be done on another thread.
struct TypedKey
{
    QByteArray salt;
    KeyCost cost;
    std::shared_ptr<const SecretKey> key;

    /// With a new salt. PassphraseTooShort; PassphraseCost where this machine has not even half the memory.
    static Result<TypedKey> ofPassphrase(const QString &typed, const KeyCost &cost);
    /// \a code is one that randomRecoveryCode() made.
    static Result<TypedKey> ofRecoveryCode(const QString &code, const KeyCost &cost);
};

/// The same passphrase whichever way the input method composes it.
QByteArray passphraseBytes(const QString &typed);
QByteArray randomSalt();

} // namespace canbao::store
