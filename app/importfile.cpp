#include "app/importfile.h"

#include "models/store/listtext.h"

#include <QFile>
#include <QFileInfo>

namespace canbao::app {

namespace {

constexpr qint64 LargestImport = qint64{256} << 20; // some 10,000 applications with their pictures

/// JSON begins with a brace, whatever the file is called.
bool isJson(const QByteArray &text)
{
    return text.trimmed().startsWith('{');
}

Result<ReadAnswers> readTable(const QByteArray &text, const QString &name)
{
    // Table programs save in encodings and with separators of their own.
    const auto decoded = store::decodedText(text);
    if (!decoded)
        return failureWith(Error::Code::ListNotText, {name});
    const auto lines = decoded->toUtf8();
    const auto table = store::CsvFile::parse(lines, name, store::separatorOf(lines.left(lines.indexOf('\n'))));
    if (!table)
        return failure(table);
    return readAnswers(*table);
}

} // namespace

Result<ImportFile> readImportFile(const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestImport)
        return failureWith(Error::Code::FileUnreadable, {name});
    const auto text = file.readAll();
    if (isJson(text))
        return ImportFile{.name = name, .whole = readExchange(text)};
    auto answers = readTable(text, name);
    if (!answers)
        return failure(answers);
    return ImportFile{.name = name, .isTable = true, .answers = *std::move(answers)};
}

} // namespace canbao::app
