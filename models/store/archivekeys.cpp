#include "models/store/archivekeys.h"

#include "models/store/keyfile.h"
#include "models/store/recoverycode.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QUuid>

#include <algorithm>
#include <sodium.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

SealedPlace keyCheckPlace()
{
    return {"meta"_L1, "key_check"_L1, QByteArray(16, '\0')};
}

const KeySlot *slotOf(const std::vector<KeySlot> &slots, KeySlotKind kind)
{
    const auto found = std::ranges::find(slots, kind, &KeySlot::kind);
    return found == slots.end() ? nullptr : &*found;
}

Result<SecretKey> openedWith(const KeySlot &slot, const Result<SecretKey> &outer)
{
    return outer ? unwrapKey(slot, *outer) : failure(outer);
}

Result<SecretKey> keyInKeyring(const Keyring &keyring, const QString &entry)
{
    const auto value = keyring.read(entry);
    if (!value)
        return failure(Error::Code::KeyringLocked, u"the key store has no such entry, or is locked"_s);
    return SecretKey::fromBytes(QByteArray::fromBase64(*value));
}

/// The error of the slot that should have opened.
Error notOpened(const std::vector<KeySlot> &slots)
{
    if (slotOf(slots, KeySlotKind::Passphrase))
        return {.code = Error::Code::ArchiveLocked, .detail = u"a passphrase is needed"_s};
    if (slotOf(slots, KeySlotKind::Keyring))
        return {.code = Error::Code::KeyringLocked, .detail = u"the key store does not answer"_s};
    return {.code = Error::Code::KeyMissing, .detail = u"there is no key file"_s};
}

Result<SecretKey> openedByTyping(const std::vector<KeySlot> &slots, const QString &typed)
{
    if (const auto *slot = slotOf(slots, KeySlotKind::Passphrase)) {
        if (auto key = openedWith(*slot, SecretKey::fromPassphrase(passphraseBytes(typed), slot->salt, slot->cost));
            key || key.error().code != Error::Code::SealBroken)
            return key;
    }
    if (const auto *slot = slotOf(slots, KeySlotKind::Recovery)) {
        if (const auto code = recoveryCodeBytes(typed)) {
            if (auto key = openedWith(*slot, SecretKey::fromPassphrase(*code, slot->salt, slot->cost)); key)
                return key;
        }
    }
    return failure(Error::Code::PassphraseWrong, u"no slot opens"_s);
}

} // namespace

ArchiveKeys::ArchiveKeys(Connection &connection, KeySources sources, SecretKey master)
    : m_connection(connection)
    , m_sources(std::move(sources))
    , m_master(std::move(master))
    , m_slots(connection)
    , m_queries(namedQueries(u":/sql/queries/keyslots.sql"_s))
{
    m_sources.passphrase.fill(u'\0');
    m_sources.passphrase.clear();
    m_sources.key.reset();
}

Result<std::shared_ptr<const SecretKey>> ArchiveKeys::keyOf(Connection &connection, const KeySources &sources)
{
    const auto slots = KeySlots(connection).all();
    if (!slots)
        return failure(slots);
    auto key = masterFrom(*slots, sources);
    if (!key)
        return failure(key);
    return std::make_shared<const SecretKey>(*std::move(key));
}

Result<std::unique_ptr<ArchiveKeys>> ArchiveKeys::open(Connection &connection, const KeySources &sources)
{
    const auto slots = KeySlots(connection).all();
    if (!slots)
        return failure(slots);
    auto master = masterFrom(*slots, sources);
    bool isNew = slots->empty();
    if (!master && master.error().code == Error::Code::KeyMissing) {
        master = masterOfNew(connection, sources);
        isNew = true;
    }
    if (!master)
        return failure(master);
    std::unique_ptr<ArchiveKeys> keys(new ArchiveKeys(connection, sources, *std::move(master)));
    if (auto derived = keys->derive(); !derived)
        return failure(derived);
    if (auto ready = isNew ? keys->establish() : keys->expectKeyFits(); !ready)
        return failure(ready);
    return keys;
}

Result<SecretKey> ArchiveKeys::masterFrom(const std::vector<KeySlot> &slots, const KeySources &sources)
{
    if (sources.key)
        return SecretKey::fromBytes(sources.key->view());
    if (const auto *slot = slotOf(slots, KeySlotKind::File); slot && hasKeyFile(sources.keyFolder))
        return openedWith(*slot, readKeyFile(sources.keyFolder));
    if (const auto *slot = slotOf(slots, KeySlotKind::Keyring); slot && sources.keyring) {
        if (auto key = openedWith(*slot, keyInKeyring(*sources.keyring, slot->place)); key)
            return key;
    }
    if (!sources.passphrase.isEmpty())
        return openedByTyping(slots, sources.passphrase);
    return tl::unexpected(notOpened(slots));
}

/// An archive of before the slots was sealed with the key file itself: that stays its key. Where something is sealed
/// already, a missing key is never replaced.
Result<SecretKey> ArchiveKeys::masterOfNew(Connection &connection, const KeySources &sources)
{
    const auto queries = namedQueries(u":/sql/queries/keyslots.sql"_s);
    const auto hasContent = connection.integer(queries.at(u"has_sealed_content"_s));
    if (!hasContent)
        return failure(hasContent);
    return *hasContent != 0 ? readKeyFile(sources.keyFolder) : SecretKey::random();
}

Result<void> ArchiveKeys::derive()
{
    auto seal = Seal::make(m_master);
    if (!seal)
        return failure(seal);
    m_seal = *std::move(seal);
    auto sums = RecordSums::make(m_connection, m_master);
    if (!sums)
        return failure(sums);
    m_sums = *std::move(sums);
    return {};
}

Result<void> ArchiveKeys::establish()
{
    const auto hasContent = m_connection.integer(m_queries.at(u"has_sealed_content"_s));
    if (!hasContent)
        return failure(hasContent);
    if (auto fits = *hasContent != 0 ? expectKeyFits() : Result<void>(); !fits)
        return fits;
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto slot = machineSlot();
    if (!slot)
        return failure(slot);
    if (auto kept = m_slots.save(*slot); !kept)
        return failure(kept);
    if (auto kept = keepKeyCheck(); !kept)
        return kept;
    if (auto summed = m_sums->renewAll(); !summed)
        return summed;
    return transaction->commit();
}

Result<void> ArchiveKeys::keepKeyCheck()
{
    auto check = m_connection.prepare(m_queries.at(u"save_key_check"_s));
    if (!check)
        return failure(check);
    return check->bind(u":value"_s, m_seal->sealed("canbao", keyCheckPlace())).run();
}

Result<void> ArchiveKeys::expectKeyFits()
{
    auto statement = m_connection.prepare(m_queries.at(u"key_check"_s));
    if (!statement)
        return failure(statement);
    QByteArray value;
    if (auto done = statement->forEachRow([&](const Statement &row) { value = row.blob(0); }); !done)
        return done;
    if (const auto word = m_seal->opened(value, keyCheckPlace()); !word)
        return failure(word);
    return {};
}

Result<KeySlot> ArchiveKeys::machineSlot()
{
    if (m_sources.keyring) {
        const auto outer = SecretKey::random();
        if (!outer)
            return failure(outer);
        KeySlot slot{.kind = KeySlotKind::Keyring,
                     .salt = randomSalt(),
                     .cost = {0, 0},
                     .place = u"archive-"_s + QUuid::createUuid().toString(QUuid::Id128)};
        wrapKey(slot, m_master, *outer);
        auto value = outer->view().toByteArray().toBase64();
        const bool isKept = m_sources.keyring->write(slot.place, value);
        value.fill('\0');
        if (isKept)
            return slot;
    }
    const auto outer =
        hasKeyFile(m_sources.keyFolder) ? readKeyFile(m_sources.keyFolder) : makeKeyFile(m_sources.keyFolder);
    if (!outer)
        return failure(outer);
    KeySlot slot{.kind = KeySlotKind::File, .salt = randomSalt(), .cost = {0, 0}};
    wrapKey(slot, m_master, *outer);
    return slot;
}

KeySlot ArchiveKeys::typedSlot(KeySlotKind kind, const TypedKey &typed) const
{
    KeySlot slot{.kind = kind, .salt = typed.salt, .cost = typed.cost};
    wrapKey(slot, m_master, *typed.key);
    return slot;
}

Result<void> ArchiveKeys::keepSlot(const KeySlot &slot)
{
    const auto id = m_slots.save(slot);
    if (!id)
        return failure(id);
    return m_sums->renew("key_slot"_L1, *id);
}

Result<Protection> ArchiveKeys::protection() const
{
    const auto slots = m_slots.all();
    if (!slots)
        return failure(slots);
    return Protection{.byFile = slotOf(*slots, KeySlotKind::File) != nullptr,
                      .byKeyring = slotOf(*slots, KeySlotKind::Keyring) != nullptr,
                      .byPassphrase = slotOf(*slots, KeySlotKind::Passphrase) != nullptr,
                      .hasRecoveryCode = slotOf(*slots, KeySlotKind::Recovery) != nullptr};
}

Result<void> ArchiveKeys::setPassphrase(const QString &passphrase)
{
    const auto key = TypedKey::ofPassphrase(passphrase, cost());
    return key ? setPassphrase(*key) : failure(key);
}

Result<void> ArchiveKeys::setPassphrase(const TypedKey &passphrase)
{
    const auto before = m_slots.all();
    if (!before)
        return failure(before);
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    if (auto kept = keepSlot(typedSlot(KeySlotKind::Passphrase, passphrase)); !kept)
        return kept;
    for (const auto kind : {KeySlotKind::File, KeySlotKind::Keyring}) {
        if (auto removed = m_slots.remove(kind); !removed)
            return removed;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    // Only now: until then the old way had to stay open.
    removeKeyFile(m_sources.keyFolder);
    if (const auto *keyring = slotOf(*before, KeySlotKind::Keyring); keyring && m_sources.keyring)
        m_sources.keyring->remove(keyring->place);
    return {};
}

Result<void> ArchiveKeys::removePassphrase()
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto slot = machineSlot();
    if (!slot)
        return failure(slot);
    if (auto kept = keepSlot(*slot); !kept)
        return kept;
    if (auto removed = m_slots.remove(KeySlotKind::Passphrase); !removed)
        return removed;
    return transaction->commit();
}

Result<void> ArchiveKeys::keepOnlyPassphrase(Connection &copy, const QString &passphrase) const
{
    const auto key = TypedKey::ofPassphrase(passphrase, cost());
    if (!key)
        return failure(key);
    const auto sums = RecordSums::make(copy, m_master);
    if (!sums)
        return failure(sums);
    KeySlots slots(copy);
    auto transaction = Transaction::begin(copy);
    if (!transaction)
        return failure(transaction);
    for (const auto kind : {KeySlotKind::File, KeySlotKind::Keyring, KeySlotKind::Recovery}) {
        if (auto removed = slots.remove(kind); !removed)
            return removed;
    }
    const auto id = slots.save(typedSlot(KeySlotKind::Passphrase, *key));
    if (!id)
        return failure(id);
    if (auto summed = (*sums)->renew("key_slot"_L1, *id); !summed)
        return summed;
    return transaction->commit();
}

Result<void> ArchiveKeys::moveTo(const KeySources &sources)
{
    m_sources.keyFolder = sources.keyFolder;
    m_sources.keyring = sources.keyring;
    const auto now = protection();
    if (!now)
        return failure(now);
    if (!now->byFile && !now->byKeyring)
        return {};
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    for (const auto kind : {KeySlotKind::File, KeySlotKind::Keyring}) {
        if (auto removed = m_slots.remove(kind); !removed)
            return removed;
    }
    const auto slot = machineSlot();
    if (!slot)
        return failure(slot);
    if (auto kept = keepSlot(*slot); !kept)
        return kept;
    return transaction->commit();
}

Result<void> ArchiveKeys::setRecoveryCode(const TypedKey &code)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    if (auto kept = keepSlot(typedSlot(KeySlotKind::Recovery, code)); !kept)
        return kept;
    return transaction->commit();
}

} // namespace canbao::store
