#pragma once

#include "models/store/keyslots.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "models/store/typedkey.h"

#include <functional>

namespace canbao::store {

/// The desktop's key store, through functions that app/ fills in. A store that is locked answers "nothing" as one that
/// is empty does.
struct Keyring
{
    std::function<std::optional<QByteArray>(const QString &entry)> read;
    /// False unless the value was written and read back.
    std::function<bool(const QString &entry, const QByteArray &value)> write;
    std::function<void(const QString &entry)> remove;
};

/// What a person or a machine brings to open an archive.
struct KeySources
{
    QString keyFolder; ///< of the key file
    const Keyring *keyring = nullptr; ///< none: not to be used
    QString passphrase = {}; ///< as typed; or a recovery code
    KeyCost cost = {}; ///< of passphrases that are set
    std::shared_ptr<const SecretKey> key = {}; ///< what keyOf() answered before
};

/// How the archive is protected, to be told in plain words.
struct Protection
{
    bool byFile = false; ///< by file permissions only
    bool byKeyring = false;
    bool byPassphrase = false;
    bool hasRecoveryCode = false;

    bool operator==(const Protection &) const = default;
};

/// The archive's key, the ways to it, and what is derived from it. An archive that has a key never gets another one.
class ArchiveKeys
{
public:
    /// Makes a key for a new archive without a question: in the desktop's key store, else in a file. For one that has
    /// slots: KeyMissing, ArchiveLocked (a passphrase is needed), KeyringLocked, PassphraseWrong, SealBroken.
    static Result<std::unique_ptr<ArchiveKeys>> open(Connection &connection, const KeySources &sources);

    /// The archive's own key: worked out on another thread, where a passphrase may take its time, it opens at once
    /// here.
    static Result<std::shared_ptr<const SecretKey>> keyOf(Connection &connection, const KeySources &sources);

    const Seal &seal() const { return *m_seal; }
    const RecordSums &sums() const { return *m_sums; }
    Result<Protection> protection() const;

    /// What a passphrase or a code that is set may cost to try.
    KeyCost cost() const { return m_sources.cost; }
    /// Sets or changes the passphrase; from then on nothing else on this machine opens the archive.
    Result<void> setPassphrase(const TypedKey &passphrase);
    /// The same in one go. PassphraseTooShort.
    Result<void> setPassphrase(const QString &passphrase);
    /// Back to the key store or the key file, as for a new archive.
    Result<void> removePassphrase();
    /// Of a copy of this archive: it opens with \a passphrase alone.
    Result<void> keepOnlyPassphrase(Connection &copy, const QString &passphrase) const;
    /// For an archive that goes to another folder or machine: what opened it here by itself does so there.
    Result<void> moveTo(const KeySources &sources);
    /// Of a new recovery sheet; the code of an earlier one no longer opens.
    Result<void> setRecoveryCode(const TypedKey &code);

private:
    ArchiveKeys(Connection &connection, KeySources sources, SecretKey master);
    static Result<SecretKey> masterFrom(const std::vector<KeySlot> &slots, const KeySources &sources);
    static Result<SecretKey> masterOfNew(Connection &connection, const KeySources &sources);
    Result<void> derive();
    Result<void> establish();
    Result<void> expectKeyFits();
    Result<void> keepKeyCheck();
    Result<void> keepSlot(const KeySlot &slot);
    /// Key store or file.
    Result<KeySlot> machineSlot();
    KeySlot typedSlot(KeySlotKind kind, const TypedKey &typed) const;

    Connection &m_connection;
    KeySources m_sources;
    SecretKey m_master;
    KeySlots m_slots;
    std::map<QString, QString> m_queries;
    std::unique_ptr<Seal> m_seal;
    std::unique_ptr<RecordSums> m_sums;
};

} // namespace canbao::store
