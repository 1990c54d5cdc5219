#pragma once

#include "models/store/secretkey.h"

namespace canbao::store {

// A backup that leaves the machine: CANBAOBK1 | passes | memory | salt | header | chunks of 64 KiB (XChaCha20-Poly1305
// secretstream under a key that Argon2id makes of the passphrase). What stands in front belongs to each chunk's seal.

bool isSealedBackup(const QByteArray &file);
Result<QByteArray> sealedBackup(const QByteArray &content, const QString &passphrase, const KeyCost &cost = {});
/// PassphraseWrong as well when the first piece is damaged, which looks the same; BackupUnreadable for any other
/// change.
Result<QByteArray> openedBackup(const QByteArray &file, const QString &passphrase);

} // namespace canbao::store
