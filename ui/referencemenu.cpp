#include "ui/referencemenu.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>

namespace canbao::ui {

using namespace Qt::StringLiterals;

ReferenceMenu::ReferenceMenu(QWidget *parent)
    : QPushButton(parent)
    , m_rates(new QAction(this))
    , m_laws(new QAction(this))
    , m_editions(new QAction(this))
{
    setObjectName(u"helpButton"_s);
    m_editions->setObjectName(u"editionsAction"_s);
    setProperty("role", u"quiet"_s);
    setIcon(ui::icon(u"question"_s, &Colours::accent));
    auto *menu = new QMenu(this);
    setMenu(menu);
    m_rates->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_laws->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    connect(m_rates, &QAction::triggered, this, &ReferenceMenu::ratesRequested);
    connect(m_laws, &QAction::triggered, this, &ReferenceMenu::lawsRequested);
    connect(m_editions, &QAction::triggered, this, &ReferenceMenu::editionsRequested);
    menu->addActions({m_rates, m_laws, m_editions});
    addActions({m_rates, m_laws}); // the keys work while the menu is closed
    word();
}

void ReferenceMenu::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void ReferenceMenu::word()
{
    setText(tr("Help"));
    m_rates->setText(tr("Rates of all places…"));
    m_laws->setText(tr("Laws and notices…"));
    m_editions->setText(tr("Editions of the rates…"));
}

} // namespace canbao::ui
