#include "ui/photo/photochooser.h"

#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

PhotoChooser::PhotoChooser(QWidget *parent) : QWidget(parent), m_drop(new QFrame(this)), m_busy(new QWidget(this))
{
    buildDropArea();
    buildBusyArea();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drop);
    column->addWidget(m_busy);
    m_busy->hide();
    connect(m_choose, &QPushButton::clicked, this, &PhotoChooser::chooseRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PhotoChooser::cancelRequested);
    retranslate();
}

void PhotoChooser::buildDropArea()
{
    m_drop->setObjectName(u"dropArea"_s);
    m_drop->setProperty("role", u"panel"_s);
    auto *column = new QVBoxLayout(m_drop);
    column->setContentsMargins(space(20), space(16), space(20), space(16));
    column->setSpacing(space(12));
    m_dropLabel = new QLabel(m_drop);
    m_dropLabel->setWordWrap(true);
    m_choose = new QPushButton(m_drop);
    m_choose->setObjectName(u"choosePhotoButton"_s);
    m_choose->setIcon(icon(u"person"_s, &Colours::accent));
    column->addWidget(m_dropLabel);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
}

void PhotoChooser::buildBusyArea()
{
    m_busy->setObjectName(u"busyArea"_s);
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(12));
    m_busyLabel = new QLabel(m_busy);
    auto *bar = new QProgressBar(m_busy);
    bar->setRange(0, 0); // nobody knows how long
    bar->setTextVisible(false);
    bar->setFixedHeight(scaled(10));
    m_cancel = new QPushButton(m_busy);
    m_cancel->setObjectName(u"cancelReadingButton"_s);
    row->addWidget(m_busyLabel);
    row->addWidget(bar, 1);
    row->addWidget(m_cancel);
}

bool PhotoChooser::holdsFocus() const
{
    return m_choose->hasFocus() || m_cancel->hasFocus();
}

void PhotoChooser::setReading(bool isReading)
{
    QWidget *shown = isReading ? m_busy : m_drop;
    QWidget *hidden = isReading ? static_cast<QWidget *>(m_drop) : m_busy;
    const bool hadFocus = holdsFocus();
    shown->show();
    if (hadFocus)
        (isReading ? m_cancel : m_choose)->setFocus(Qt::OtherFocusReason);
    hidden->hide();
}

void PhotoChooser::setAnother(bool isAnother)
{
    m_isAnother = isAnother;
    m_choose->setText(isAnother ? tr("Choose another file …") : tr("Choose a file …"));
}

void PhotoChooser::setReached(bool isReached)
{
    setStyleProperty(m_drop, "role", isReached ? u"info-box"_s : u"panel"_s);
}

void PhotoChooser::retranslate()
{
    m_dropLabel->setText(tr("Drop a JPEG or PNG file here, or choose one."));
    m_busyLabel->setText(tr("The photo is being read …"));
    m_cancel->setText(tr("Cancel"));
    setAnother(m_isAnother);
}

} // namespace canbao::ui
