#include "models/store/savefile.h"

#include "models/store/privatefile.h"

#include <QFileInfo>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

/// A link is followed, so that it still is one afterwards.
QString realPath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

} // namespace

Result<void> saveFileSafely(const QString &path, const QByteArray &content)
{
    const QFileInfo target(realPath(path));
    // A rename would replace a device or a pipe by a file.
    if (target.exists() && !target.isFile())
        return failureWith(Error::Code::FileUnwritable, {target.fileName()});

    auto file = PrivateTemporaryFile::inFolder(target.absolutePath());
    if (!file && file.error().code == Error::Code::FileUnwritable)
        return failureWith(Error::Code::FileUnwritable, {target.fileName()});
    if (!file)
        return failure(file);
    if (auto written = file->write(content); !written)
        return written;
    return file->moveTo(target.absoluteFilePath());
}

} // namespace canbao::store
