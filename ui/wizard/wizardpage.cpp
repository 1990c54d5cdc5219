#include "ui/wizard/wizardpage.h"

#include "ui/errortext.h"
#include "ui/fields/fieldstatus.h"
#include "ui/fields/privatenumberedit.h"

#include <QEvent>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace canbao::ui {

namespace {

const Problem *problemOf(const std::vector<Problem> &problems, Field field)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [field](const Problem &problem) { return problem.field == field; });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace

WizardPage::WizardPage(EnrolmentSession &session, Step step, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_step(step)
{
}

void WizardPage::bind(Field field, QWidget *input, FieldStatus *status)
{
    m_fields.insert_or_assign(field, BoundField{input, status});
    m_order.push_back(field);
}

void WizardPage::showProblems(const std::vector<Problem> &problems)
{
    const auto before = std::exchange(m_shown, problems);
    for (const auto &[field, bound] : m_fields) {
        if (const auto *wrong = problemOf(problems, field))
            bound.status->showProblem(errorText(wrong->error), bound.input);
        else if (problemOf(before, field)) // live remarks of the others stay
            bound.status->clear(bound.input);
    }
}

void WizardPage::concealPrivate()
{
    for (auto *number : findChildren<PrivateNumberEdit *>())
        number->setConcealed(true);
}

void WizardPage::focusField(Field field)
{
    const auto found = m_fields.find(field);
    if (found == m_fields.end())
        return focusFirstField();
    QWidget *input = found->second.input;
    input->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(found->second.status);
            area->ensureWidgetVisible(input);
        }
    }
}

void WizardPage::focusFirstField()
{
    for (const Field field : m_order) {
        QWidget *input = m_fields.at(field).input;
        if (input->isVisibleTo(this) && input->isEnabled())
            return input->setFocus(Qt::OtherFocusReason);
    }
    // Nothing is asked here that could be wrong: the first answer all the same.
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool takesFocus = next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesFocus && isAncestorOf(next) && next->isVisibleTo(this))
            return next->setFocus(Qt::OtherFocusReason);
    }
}

void WizardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (!m_shown.empty())
        showProblems(std::vector<Problem>(m_shown));
}

} // namespace canbao::ui
