#include "tests/support/pdfreading.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace canbao::tests {

QString pdfTool(const QString &program, QStringList arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"paper.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    arguments.append(path);
    if (program == u"pdftotext")
        arguments.append(u"-"_s);
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0 || !process.readAllStandardError().isEmpty())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfText(const QByteArray &pdf)
{
    return pdfTool(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s}, pdf);
}

QString squeezed(const QString &text)
{
    QString kept;
    for (const QChar character : text)
        if (!character.isSpace())
            kept += character;
    return kept;
}

} // namespace canbao::tests
