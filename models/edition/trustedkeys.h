#pragma once

#include "models/edition/signingkey.h"

#include <QString>

#include <vector>

namespace canbao {

/// A key whose packs are installed, and how it came to be trusted.
struct TrustedKey
{
    enum class Origin {
        Program, ///< came with this program; the second of them is for the time after the first
        Person, ///< added on purpose by the person at this computer
    };

    SigningKey key;
    Origin origin = Origin::Program;
};

/// Those that came with the program.
std::vector<TrustedKey> shippedKeys();

/// The program's keys and those that somebody added, in one small file of the data folder.
class TrustedKeys
{
public:
    /// A file that is not there is none added; one that cannot be understood is FileMalformed.
    static Result<TrustedKeys> read(const QString &path, std::vector<TrustedKey> shipped = shippedKeys());

    const std::vector<TrustedKey> &all() const { return m_keys; }
    /// Null for a stranger.
    const TrustedKey *find(const QByteArray &keyId) const;
    /// Adds one and saves; adding it twice changes nothing.
    Result<void> add(const SigningKey &key);
    /// Takes one back that was added. SigningKeyNotFound for any other.
    Result<void> remove(const QString &fingerprint);

private:
    TrustedKeys(QString path, std::vector<TrustedKey> keys) : m_path(std::move(path)), m_keys(std::move(keys)) { }
    Result<void> save() const;

    QString m_path;
    std::vector<TrustedKey> m_keys;
};

} // namespace canbao
