#include "ui/print/paperdocument.h"

#include "ui/print/papergloss.h"
#include "ui/print/paperlanguage.h"
#include "ui/print/paperparts.h"
#include "ui/print/paperstyle.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

PaperPages composed(const PaperContent &content, const PaperOptions &options)
{
    const auto blocks = inWords(content.blocks, options.language, options.hasGloss);
    const PaperLanguage spoken(options.spoken());
    return {blocks, content.frame(), options.isLarge ? LargePrint : PaperSheet()};
}

PaperContent contentOf(const EnrolmentApplication &application, const PaperOptions &options)
{
    return {.blocks = [&] { return PaperParts::blocks(application, options); },
            .frame = [&] { return PaperParts::frame(application, options); },
            .name = application.reference.text(),
            .programVersion = application.programVersion};
}

/// Where the device's painting area begins on the sheet, in its dots.
QPoint paintOrigin(const QPagedPaintDevice &device)
{
    const auto layout = device.pageLayout();
    if (layout.mode() == QPageLayout::FullPageMode)
        return {};
    return layout.paintRectPixels(device.logicalDpiX()).topLeft();
}

} // namespace

PaperOptions worded(PaperWording wording, PaperOptions options)
{
    options.language = wording == PaperWording::English ? Language::English : Language::Chinese;
    options.hasGloss = options.hasGloss || wording == PaperWording::ChineseWithEnglish;
    return options;
}

PaperDocument::PaperDocument(const EnrolmentApplication &application, const PaperOptions &options)
    : PaperDocument(contentOf(application, options), options)
{
}

PaperDocument::PaperDocument(const PaperContent &content, const PaperOptions &options)
    : m_pages(composed(content, options))
    , m_language(options.spoken())
    , m_name(content.name)
    , m_programVersion(content.programVersion)
{
}

bool PaperDocument::print(QPagedPaintDevice &device) const
{
    const PaperLanguage language(m_language);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QPoint origin = paintOrigin(device);
    const qreal scale = qreal(device.logicalDpiX()) / UnitsPerInch;
    const QPageRanges chosen = device.pageRanges();
    bool isFirst = true;
    for (int number = 0; number < pageCount(); ++number) {
        if (!chosen.isEmpty() && !chosen.contains(number + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        painter.resetTransform();
        painter.translate(-origin);
        painter.scale(scale, scale);
        m_pages.paint(painter, number);
    }
    return painter.end();
}

QByteArray PaperDocument::pdf() const
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(u"Canbao %1"_s.arg(m_name));
    writer.setCreator(u"Canbao %1"_s.arg(m_programVersion));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(UnitsPerInch);
    return print(writer) ? withRightText(buffer.data(), m_pages.rareCharacters()) : QByteArray();
}

QImage PaperDocument::page(int number, int dotsPerInch) const
{
    const PaperLanguage language(m_language);
    const qreal scale = qreal(dotsPerInch) / UnitsPerInch;
    QImage image((PageSize * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    m_pages.paint(painter, number);
    return image;
}

QString PaperDocument::suggestedFileName() const
{
    return u"canbao-%1.pdf"_s.arg(m_name);
}

} // namespace canbao::ui
