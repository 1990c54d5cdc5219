#include "ui/photo/keptphoto.h"

#include "ui/photo/photobench.h"
#include "ui/photo/phototext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace canbao::ui {

using namespace Qt::StringLiterals;

KeptPhoto::KeptPhoto(QWidget *parent)
    : QFrame(parent)
    , m_preview(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setProperty("role", u"card"_s);
    m_title->setProperty("type", u"question"_s);
    m_hint->setProperty("type", u"small"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(20), space(16), space(20), space(16));
    row->setSpacing(space(20));
    auto *words = new QVBoxLayout;
    words->setSpacing(space(8));
    for (auto *label : {m_title, m_hint}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch();
    row->addWidget(m_preview, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    retranslate();
}

void KeptPhoto::setPhoto(const QByteArray &jpeg, int dpi)
{
    const auto photo = QImage::fromData(jpeg, "jpeg");
    if (photo.isNull())
        return; // the rules find out
    m_preview->setPixmap(photoPreview(photo, devicePixelRatioF()));
    m_title->setText(finishedText(photo.size(), dpi, jpeg.size()));
}

void KeptPhoto::retranslate()
{
    m_preview->setAccessibleName(tr("The finished photo"));
    m_hint->setText(
        tr("It is kept with your answers. Canbao has no copy of the picture it was made from: to change it, choose a "
           "file again."));
}

} // namespace canbao::ui
