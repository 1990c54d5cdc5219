#pragma once

#include "ui/print/paper.h"

#include <memory>

class QPdfDocument;

namespace canbao::ui {

/// A paper that exists as a PDF already: its pages come out as they are in it, as pictures where they are not a PDF.
class StoredPaper : public Paper
{
public:
    /// \a name: of the file, nothing personal. A \a pdf that cannot be read has no pages.
    StoredPaper(const QByteArray &pdf, const QString &name);
    ~StoredPaper() override;

    int pageCount() const override;
    QByteArray pdf() const override { return m_pdf; }
    QString suggestedFileName() const override { return m_name; }

protected:
    void paintPage(QPainter &painter, int number) const override;

private:
    QByteArray m_pdf;
    QString m_name;
    std::unique_ptr<QPdfDocument> m_document;
};

} // namespace canbao::ui
