#include "ui/print/pdfjoin.h"

#define POINTERHOLDER_TRANSITION 4 // without the pointers that qpdf had before std::shared_ptr
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace canbao::ui {

namespace {

Error damaged(const std::exception &trouble)
{
    return {.code = Error::Code::PagesDamaged, .detail = QString::fromUtf8(trouble.what())};
}

void removeAfter(std::size_t count, QPDF &document)
{
    QPDFPageDocumentHelper pages(document);
    const auto all = pages.getAllPages();
    for (std::size_t at = all.size(); at > count; --at)
        pages.removePage(all[at - 1]);
}

} // namespace

PdfJoin::PdfJoin() : m_document(std::make_unique<QPDF>())
{
    m_document->emptyPDF();
    m_document->setSuppressWarnings(true); // they would go to the terminal
}

PdfJoin::~PdfJoin() = default;

Result<void> PdfJoin::append(const QByteArray &pdf)
{
    try {
        QPDF source;
        source.setSuppressWarnings(true);
        source.setImmediateCopyFrom(true); // else it would have to stay until all is written
        source.processMemoryFile("pages", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        const auto pages = QPDFPageDocumentHelper(source).getAllPages();
        if (pages.empty())
            return failure(Error::Code::PagesDamaged);
        QPDFPageDocumentHelper all(*m_document);
        for (const auto &page : pages)
            all.addPage(page, false);
        m_pages += static_cast<int>(pages.size());
        return {};
    } catch (const std::exception &trouble) {
        removeAfter(static_cast<std::size_t>(m_pages), *m_document);
        return tl::unexpected(damaged(trouble));
    }
}

Result<QByteArray> PdfJoin::pdf()
{
    if (m_pages == 0)
        return failure(Error::Code::PagesDamaged);
    try {
        QPDFWriter writer(*m_document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &trouble) {
        return tl::unexpected(damaged(trouble));
    }
}

} // namespace canbao::ui
