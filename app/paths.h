#pragma once

#include <QString>

namespace canbao::app {

/// Where the program finds what it ships and keeps what is private.
struct Paths
{
    QString dataFolder; ///< archive.db
    QString keyFolder; ///< archive.key, apart from it
    QString shareFolder; ///< reference.db, fonts
    bool mayUseKeyring = false; ///< only with the usual folders: what lies elsewhere stays in one place

    QString referenceFile() const;
    QString fontFolder() const;
    QString editionFolder() const; ///< editions installed from packs
    QString trustedKeysFile() const; ///< keys that somebody added
};

/// \a dataFolder (of --data-dir; may be empty) wins over CANBAO_DATA_DIR, that over the XDG folders. With either the
/// key lies in its folder "key", so that a test or a stick stays in one place. CANBAO_SHARE_DIR names the share folder;
/// otherwise it is ../share/canbao beside the program.
Paths findPaths(const QString &dataFolder, const QString &programFolder);

} // namespace canbao::app
