#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <memory>

class QPDF;

namespace canbao::ui {

/// Many PDFs as one, taken up one after the other: what was taken up need not be kept outside. The same for the same,
/// whenever it is made.
class PdfJoin
{
public:
    PdfJoin();
    ~PdfJoin();

    /// All pages of \a pdf, after those that are there. PagesDamaged where it cannot be read; then none of its pages
    /// is.
    Result<void> append(const QByteArray &pdf);
    int pageCount() const { return m_pages; }
    /// PagesDamaged while there is no page.
    Result<QByteArray> pdf();

private:
    std::unique_ptr<QPDF> m_document;
    int m_pages = 0;
};

} // namespace canbao::ui
