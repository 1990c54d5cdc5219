#include "ui/mainheader.h"

#include "ui/editmenu.h"
#include "ui/fields/iconlabel.h"
#include "ui/format.h"
#include "ui/referencemenu.h"
#include "ui/theme/theme.h"
#include "ui/viewmenu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *headerButton(const QString &name, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName, &Colours::accent), {}, parent);
    button->setObjectName(name);
    button->setProperty("role", u"quiet"_s);
    return button;
}

} // namespace

MainHeader::MainHeader(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_home(headerButton(u"homeButton"_s, u"home"_s, this))
    , m_archive(headerButton(u"archiveButton"_s, u"archive"_s, this))
    , m_language(headerButton(u"languageButton"_s, u"language"_s, this))
    , m_edit(new EditMenu(this))
    , m_view(new ViewMenu(this))
{
    setProperty("role", u"surface"_s);
    m_name->setProperty("type", u"heading"_s);
    auto *help = new ReferenceMenu(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 16, 8);
    row->setSpacing(6);
    row->addWidget(new IconLabel(u"shield"_s, &Colours::accent, 28, this));
    row->addWidget(m_name);
    row->addStretch(1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_home, m_archive, m_edit, m_language, m_view, help})
        row->addWidget(button);
    connect(m_home, &QPushButton::clicked, this, &MainHeader::homeRequested);
    connect(m_archive, &QPushButton::clicked, this, &MainHeader::archiveRequested);
    connect(m_language, &QPushButton::clicked, this, [this] {
        Q_EMIT languageRequested(currentLanguage() == Language::Chinese ? Language::English : Language::Chinese);
    });
    connect(help, &ReferenceMenu::ratesRequested, this, &MainHeader::ratesRequested);
    connect(help, &ReferenceMenu::lawsRequested, this, &MainHeader::lawsRequested);
    connect(help, &ReferenceMenu::editionsRequested, this, &MainHeader::editionsRequested);
    connect(new QShortcut(Qt::CTRL | Qt::Key_L, this), &QShortcut::activated, m_language, &QPushButton::click);
    m_home->hide();
    reword();
}

void MainHeader::setAtHome(bool isHome)
{
    m_name->hide(); // until it is known to fit: what is shown first may widen the window
    m_home->setVisible(!isHome);
    fit();
}

void MainHeader::fit()
{
    const auto *row = layout();
    int needed = row->contentsMargins().left() + row->contentsMargins().right();
    for (int at = 0; at < row->count(); ++at) {
        const auto *part = row->itemAt(at)->widget();
        if (part && (part == m_name || !part->isHidden()))
            needed += part->sizeHint().width() + row->spacing();
    }
    m_name->setVisible(needed <= window()->width());
}

void MainHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange && layout())
        fit(); // the style may change while the header is being made
}

void MainHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void MainHeader::reword()
{
    m_name->setText(tr("Canbao"));
    m_home->setText(tr("Home"));
    m_archive->setText(tr("Saved applications"));
    // The other language's own name, so that whoever needs it can read it.
    m_language->setText(currentLanguage() == Language::Chinese ? u"English"_s : u"中文"_s);
    m_language->setAccessibleName(tr("Change the language to %1").arg(m_language->text()));
    fit();
}

} // namespace canbao::ui
