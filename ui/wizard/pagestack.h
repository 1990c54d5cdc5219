#pragma once

#include "ui/wizard/pages.h"

#include <QObject>

#include <map>

class QBoxLayout;

namespace canbao::ui {

/// The pages of the wizard in one place of its layout, each made when it is first wanted.
class PageStack : public QObject
{
    Q_OBJECT

public:
    /// The widgets belong to the widget of \a holder.
    PageStack(EnrolmentSession &session, PageFactory makePage, QBoxLayout *holder, QObject *parent);

    WizardPage *page(Step step);
    /// Nothing while it has not been wanted.
    WizardPage *made(Step step) const;
    const std::map<Step, WizardPage *> &pages() const { return m_pages; }
    /// The next page that concerns this person, one way (1) or the other (-1).
    std::optional<Step> neighbour(Step step, int direction);
    void concealPrivate();
    void setNamesMasked(bool masked);
    bool masksNames() const { return m_masksNames; }

Q_SIGNALS:
    void pageMade(canbao::ui::WizardPage *page);

private:
    EnrolmentSession &m_session;
    PageFactory m_makePage;
    QBoxLayout *m_holder;
    std::map<Step, WizardPage *> m_pages;
    bool m_masksNames = false;
};

} // namespace canbao::ui
