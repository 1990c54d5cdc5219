#include "ui/print/pdfoverlay.h"

#define POINTERHOLDER_TRANSITION 4 // without the pointers that qpdf had before std::shared_ptr
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace canbao::ui {

namespace {

void read(QPDF &document, const char *name, const QByteArray &pdf)
{
    document.setSuppressWarnings(true); // they would go to the terminal
    document.processMemoryFile(name, pdf.constData(), static_cast<std::size_t>(pdf.size()));
}

void lay(QPDFObjectHandle form, QPDFPageObjectHelper page, QPDF &document)
{
    auto resources = page.getAttribute("/Resources", true);
    int suffix = 1;
    const auto name = resources.getUniqueResourceName("/Print", suffix);
    const auto content =
        page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle(), false, false, false);
    resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
    resources.getKey("/XObject").replaceKey(name, form);
    page.addPageContents(document.newStream("q\n"), true); // whatever the page does to its coordinates ends with it
    page.addPageContents(document.newStream("\nQ\n" + content), false);
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> withOverlay(const QByteArray &pages, const QByteArray &overlay)
{
    try {
        QPDF document;
        read(document, "pages", pages);
        QPDF other;
        read(other, "overlay", overlay);
        auto first = QPDFPageDocumentHelper(other).getAllPages().at(0);
        const auto form = document.copyForeignObject(first.getFormXObjectForPage());
        for (const auto &page : QPDFPageDocumentHelper(document).getAllPages())
            lay(form, page, document);
        return written(document);
    } catch (const std::exception &trouble) {
        return failure(Error::Code::PagesDamaged, QString::fromUtf8(trouble.what()));
    }
}

} // namespace canbao::ui
