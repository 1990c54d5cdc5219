#include "ui/wizard/pagestack.h"

#include <QBoxLayout>

namespace canbao::ui {

PageStack::PageStack(EnrolmentSession &session, PageFactory makePage, QBoxLayout *holder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_makePage(std::move(makePage))
    , m_holder(holder)
{
}

WizardPage *PageStack::page(Step step)
{
    if (auto *there = made(step))
        return there;
    WizardPage *page = m_makePage(step, m_session).release(); // the layout's parent owns it from here
    m_pages.emplace(step, page);
    page->hide();
    page->setNamesMasked(m_masksNames);
    m_holder->addWidget(page);
    Q_EMIT pageMade(page);
    return page;
}

WizardPage *PageStack::made(Step step) const
{
    const auto there = m_pages.find(step);
    return there == m_pages.end() ? nullptr : there->second;
}

std::optional<Step> PageStack::neighbour(Step step, int direction)
{
    const int last = static_cast<int>(AllSteps.size()) - 1;
    for (int at = static_cast<int>(step) + direction; at >= 0 && at <= last; at += direction) {
        const auto candidate = static_cast<Step>(at);
        if (candidate == Step::Check || page(candidate)->isRelevant())
            return candidate;
    }
    return {};
}

void PageStack::concealPrivate()
{
    for (const auto &[step, page] : m_pages)
        page->concealPrivate();
}

void PageStack::setNamesMasked(bool masked)
{
    m_masksNames = masked;
    for (const auto &[step, page] : m_pages)
        page->setNamesMasked(masked);
}

} // namespace canbao::ui
