#pragma once

#include "models/store/connection.h"
#include "models/store/secretkey.h"

#include <map>
#include <optional>

namespace canbao::store {

/// What opens the archive.
enum class KeySlotKind {
    File, ///< a file that only its owner may read
    Keyring, ///< the desktop's key store
    Passphrase,
    Recovery, ///< a code on paper
};

/// One way to the archive's key: that key, sealed with an outer one.
struct KeySlot
{
    KeySlotKind kind = KeySlotKind::File;
    QByteArray salt;
    KeyCost cost; ///< zeros where nothing is typed
    QString place = {}; ///< the entry's name in the desktop's key store; empty elsewhere
    QByteArray wrapped = {};
};

/// Fills in what \a slot holds: \a master, sealed with \a outer and bound to the slot's other members.
void wrapKey(KeySlot &slot, const SecretKey &master, const SecretKey &outer);
/// SealBroken for another outer key or any change.
Result<SecretKey> unwrapKey(const KeySlot &slot, const SecretKey &outer);

/// The table key_slot: one slot of each kind at most.
class KeySlots
{
public:
    explicit KeySlots(Connection &connection);

    Result<std::vector<KeySlot>> all() const;
    /// Takes the place of the slot of the same kind; answers its number. To be called in a transaction.
    Result<qint64> save(const KeySlot &slot);
    Result<void> remove(KeySlotKind kind);

private:
    Result<Statement> query(const QString &name) const;

    Connection &m_connection;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
