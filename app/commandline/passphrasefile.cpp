#include "app/commandline/passphrasefile.h"

#include <QFile>
#include <QFileInfo>

namespace canbao::app {

Result<QString> passphraseIn(const QString &path)
{
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {QFileInfo(path).fileName()});
    auto line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace canbao::app
