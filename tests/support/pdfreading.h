#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace canbao::tests {

/// What a program of poppler says of a PDF ("pdfinfo", "pdffonts"); empty when it failed or complained.
QString pdfTool(const QString &program, QStringList arguments, const QByteArray &pdf);
/// The text in reading order, as pdftotext -raw writes it.
QString pdfText(const QByteArray &pdf);
/// What a reader of the PDF copies out, without the blanks and line ends of the layout.
QString squeezed(const QString &text);

} // namespace canbao::tests
