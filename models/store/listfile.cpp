#include "models/store/listfile.h"

#include "models/store/csvfile.h"
#include "models/store/listtext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace canbao::store {

namespace {

constexpr qint64 LargestList = LargestListMegabytes * 1024 * 1024;

/// Old programs end lines with a carriage return alone.
QByteArray withLineFeeds(QByteArray text)
{
    if (!text.contains('\n'))
        text.replace('\r', '\n');
    return text;
}

} // namespace

Result<ListTable> readListFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {name});
    return readListBytes(file.read(LargestList + 1), name);
}

Result<ListTable> readListBytes(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > LargestList)
        return failureWith(Error::Code::ListTooLarge, {name, int(LargestListMegabytes)});
    const auto decoded = decodedText(bytes);
    if (!decoded)
        return failureWith(Error::Code::ListNotText, {name});
    const QByteArray text = withLineFeeds(decoded->toUtf8());
    if (text.trimmed().isEmpty())
        return failureWith(Error::Code::ListEmpty, {name});
    if (text.trimmed().count('\n') >= LongestListLines)
        return failureWith(Error::Code::ListTooLong, {name, LongestListLines});

    const auto firstLine = text.first(std::max<qsizetype>(0, text.indexOf('\n')));
    auto file = CsvFile::parse(text, name, separatorOf(firstLine));
    if (!file)
        return failure(file);
    if (file->rows.empty())
        return failureWith(Error::Code::ListEmpty, {name});
    ListTable table{.name = name, .header = file->header, .rows = {}};
    table.rows.reserve(file->rows.size());
    for (auto &row : file->rows)
        table.rows.push_back({.line = row.line, .cells = std::move(row.cells)});
    return table;
}

} // namespace canbao::store
