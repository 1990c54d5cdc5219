#include "app/receiptfile.h"

#include <QFile>
#include <QFileInfo>

namespace canbao::app {

Result<Receipt> readReceipt(const QString &path)
{
    constexpr qint64 MostBytes = (LargestReceiptMegabytes << 20) + 1; // one more tells that it is too large
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {QFileInfo(path).fileName()});
    return receiptOf(file.read(MostBytes));
}

} // namespace canbao::app
