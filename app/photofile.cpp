#include "app/photofile.h"

#include "models/photo/photofile.h"

#include <QFile>

namespace canbao::app {

Result<QByteArray> photoFileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {path});
    return file.read(MostPhotoFileBytes + 1);
}

} // namespace canbao::app
