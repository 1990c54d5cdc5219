#include "models/store/keyslots.h"

#include "models/core/keys.h"
#include "models/store/cipherbytes.h"
#include "models/store/sqlscript.h"

#include <sodium.h>

#include <array>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto KeySize = static_cast<qsizetype>(SecretKey::Size);

QString kindKey(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::File:
        return u"file"_s;
    case KeySlotKind::Keyring:
        return u"keyring"_s;
    case KeySlotKind::Passphrase:
        return u"passphrase"_s;
    case KeySlotKind::Recovery:
        return u"recovery"_s;
    }
    Q_UNREACHABLE();
}

/// A slot's kind and cost belong to its seal: nobody can make a passphrase cheap to try.
QByteArray associatedData(const KeySlot &slot)
{
    return "canbao key slot|" + kindKey(slot.kind).toLatin1() + '|' + QByteArray::number(slot.cost.operations) + '|'
        + QByteArray::number(slot.cost.memoryBytes) + '|' + slot.salt.toHex() + '|' + slot.place.toUtf8();
}

std::optional<KeySlot> slotIn(const Statement &row)
{
    const auto kind = fromKey(row.text(0), KeySlotKind::Recovery, kindKey);
    if (!kind)
        return std::nullopt;
    return KeySlot{.kind = *kind,
                   .salt = row.blob(1),
                   .cost = {static_cast<quint64>(row.integer(2)), static_cast<quint64>(row.integer(3))},
                   .place = row.text(4),
                   .wrapped = row.blob(5)};
}

} // namespace

void wrapKey(KeySlot &slot, const SecretKey &master, const SecretKey &outer)
{
    const auto associated = associatedData(slot);
    slot.wrapped.resize(NonceSize + KeySize + TagSize);
    auto *nonce = reinterpret_cast<unsigned char *>(slot.wrapped.data());
    randombytes_buf(nonce, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + NonceSize, nullptr, master.bytes(), SecretKey::Size,
                                               bytes(associated), static_cast<quint64>(associated.size()), nullptr,
                                               nonce, outer.bytes());
}

Result<SecretKey> unwrapKey(const KeySlot &slot, const SecretKey &outer)
{
    if (slot.wrapped.size() != NonceSize + KeySize + TagSize)
        return failure(Error::Code::SealBroken, u"a key slot has another size"_s);
    const auto associated = associatedData(slot);
    std::array<unsigned char, SecretKey::Size> plain;
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, bytes(slot.wrapped) + NonceSize, static_cast<quint64>(KeySize + TagSize),
        bytes(associated), static_cast<quint64>(associated.size()), bytes(slot.wrapped), outer.bytes());
    if (opened != 0)
        return failure(Error::Code::SealBroken, u"a key slot does not open"_s);
    auto master = SecretKey::fromBytes({plain.data(), KeySize});
    sodium_memzero(plain.data(), plain.size());
    return master;
}

KeySlots::KeySlots(Connection &connection)
    : m_connection(connection)
    , m_queries(namedQueries(u":/sql/queries/keyslots.sql"_s))
{
}

Result<Statement> KeySlots::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<std::vector<KeySlot>> KeySlots::all() const
{
    auto statement = query(u"list_key_slots"_s);
    if (!statement)
        return failure(statement);
    std::vector<KeySlot> found;
    const auto visit = [&found](const Statement &row) {
        if (auto slot = slotIn(row))
            found.push_back(*std::move(slot));
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return found;
}

Result<qint64> KeySlots::save(const KeySlot &slot)
{
    auto statement = query(u"save_key_slot"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":kind"_s, kindKey(slot.kind))
        .bind(u":salt"_s, slot.salt)
        .bind(u":operations"_s, static_cast<qint64>(slot.cost.operations))
        .bind(u":memory_bytes"_s, static_cast<qint64>(slot.cost.memoryBytes))
        .bind(u":place"_s, slot.place.isNull() ? u""_s : slot.place) // null would be NULL
        .bind(u":wrapped"_s, slot.wrapped);
    qint64 id = 0;
    if (auto done = statement->forEachRow([&id](const Statement &row) { id = row.integer(0); }); !done)
        return failure(done);
    return id;
}

Result<void> KeySlots::remove(KeySlotKind kind)
{
    auto statement = query(u"remove_key_slot"_s);
    if (!statement)
        return failure(statement);
    return statement->bind(u":kind"_s, kindKey(kind)).run();
}

} // namespace canbao::store
