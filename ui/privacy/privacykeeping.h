#pragma once

#include "models/core/result.h"

#include <QDate>

#include <functional>
#include <vector>

namespace canbao::ui {

/// What opens the saved applications on this machine.
enum class ProtectedBy { Nothing, FilePermissions, KeyStore, Passphrase };

/// What the window for privacy shows.
struct PrivacyState
{
    ProtectedBy by = ProtectedBy::Nothing; ///< Nothing: there are none yet
    bool hasRecoverySheet = false;
    int lockMinutes = 5; ///< 0: never
    std::vector<QDate> backups = {}; ///< days, newest first
};

/// What the window for privacy and backups has done for it.
struct PrivacyKeeping
{
    std::function<Result<PrivacyState>()> state;
    std::function<Result<void>(const QString &passphrase)> setPassphrase;
    std::function<Result<void>()> removePassphrase;
    /// Makes a new code and prints it; false when it was not printed.
    std::function<Result<bool>()> printRecoverySheet;
    std::function<void(int minutes)> setLockMinutes;
    /// Asks the folder; answers the file's name, or nothing when cancelled. With a passphrase it opens anywhere.
    std::function<Result<QString>(const QString &passphrase)> backUp;
    std::function<void()> restore;
    /// (parent, title, question, yes, no)
    std::function<bool(QWidget *, const QString &, const QString &, const QString &, const QString &)> ask;
};

} // namespace canbao::ui
