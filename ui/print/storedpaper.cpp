#include "ui/print/storedpaper.h"

#include "ui/print/paperstyle.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

namespace canbao::ui {

namespace {

/// Small print stays sharp, and a page takes no more than 35 MB while it is painted.
constexpr qreal MostDotsPerInch = 300;

} // namespace

StoredPaper::StoredPaper(const QByteArray &pdf, const QString &name)
    : m_pdf(pdf)
    , m_name(name)
    , m_document(std::make_unique<QPdfDocument>())
{
    auto *file = new QBuffer(&m_pdf, m_document.get()); // read as long as there is a document
    if (file->open(QIODevice::ReadOnly))
        m_document->load(file);
}

StoredPaper::~StoredPaper() = default;

int StoredPaper::pageCount() const
{
    return m_document->pageCount();
}

void StoredPaper::paintPage(QPainter &painter, int number) const
{
    const qreal dotsPerUnit = std::min(painter.transform().m11(), MostDotsPerInch / UnitsPerInch);
    QImage picture = m_document->render(number, (PageSize * dotsPerUnit).toSize());
    QImage page(picture.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, picture); // what nothing is printed on comes as transparent
    painter.save();
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    painter.drawImage(QRectF({0, 0}, PageSize), page);
    painter.restore();
}

} // namespace canbao::ui
