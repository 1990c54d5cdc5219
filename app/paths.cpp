#include "app/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace canbao::app {

using namespace Qt::StringLiterals;

QString Paths::referenceFile() const
{
    return shareFolder + u"/reference.db"_s;
}

QString Paths::fontFolder() const
{
    return shareFolder + u"/fonts"_s;
}

QString Paths::editionFolder() const
{
    return dataFolder + u"/editions"_s;
}

QString Paths::trustedKeysFile() const
{
    return editionFolder() + u"/trusted-keys"_s;
}

Paths findPaths(const QString &dataFolder, const QString &programFolder)
{
    Paths paths;
    const auto chosen = dataFolder.isEmpty() ? qEnvironmentVariable("CANBAO_DATA_DIR") : dataFolder;
    if (chosen.isEmpty()) {
        paths.mayUseKeyring = true;
        paths.dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/canbao"_s;
        paths.keyFolder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/canbao"_s;
    } else {
        paths.dataFolder = QDir::cleanPath(QDir::current().absoluteFilePath(chosen));
        paths.keyFolder = paths.dataFolder + u"/key"_s;
    }
    const auto share = qEnvironmentVariable("CANBAO_SHARE_DIR");
    paths.shareFolder = share.isEmpty() ? QDir::cleanPath(programFolder + u"/../share/canbao"_s) : share;
    return paths;
}

} // namespace canbao::app
