#include "ui/fields/choicegroup.h"

#include "ui/fields/choicecard.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QDynamicPropertyChangeEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace canbao::ui {

using namespace Qt::StringLiterals;

ChoiceGroup::ChoiceGroup(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space(8));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (!isChecked)
            return;
        chooseFocusProxy();
        Q_EMIT chosenChanged();
    });
}

void ChoiceGroup::setChoice(int id, const QString &title, const QString &description)
{
    if (auto *there = card(id))
        return there->setWords(title, description);
    auto *added = new ChoiceCard(this);
    added->setObjectName(u"choice%1"_s.arg(id));
    added->setWords(title, description);
    m_buttons->addButton(added, id);
    const int place = static_cast<int>(m_ids.size());
    m_grid->addWidget(added, place / m_columns, place % m_columns);
    m_ids.push_back(id);
    chooseFocusProxy();
}

void ChoiceGroup::setChoiceVisible(int id, bool isVisible)
{
    if (auto *one = card(id))
        one->setVisible(isVisible);
    chooseFocusProxy();
}

void ChoiceGroup::removeChoices()
{
    setFocusProxy(nullptr);
    for (const int id : m_ids) {
        auto *old = card(id);
        m_buttons->removeButton(old);
        m_grid->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_ids.clear();
}

std::optional<int> ChoiceGroup::chosen() const
{
    auto *one = m_buttons->checkedButton();
    return one ? std::optional(m_buttons->id(one)) : std::nullopt;
}

void ChoiceGroup::setChosen(std::optional<int> id)
{
    if (id == chosen())
        return;
    const QSignalBlocker quiet(this);
    if (auto *one = id ? card(*id) : nullptr) {
        one->setChecked(true);
    } else if (auto *last = m_buttons->checkedButton()) {
        m_buttons->setExclusive(false); // the only way to have none chosen again
        last->setChecked(false);
        m_buttons->setExclusive(true);
    }
    chooseFocusProxy();
}

ChoiceCard *ChoiceGroup::card(int id) const
{
    return qobject_cast<ChoiceCard *>(m_buttons->button(id));
}

void ChoiceGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_grid->setSpacing(space(8));
}

/// A problem of the question frames all its answers.
bool ChoiceGroup::event(QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange
        && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == "problem") {
        for (const int id : m_ids) {
            card(id)->setProperty("problem", property("problem"));
            card(id)->update();
        }
    }
    return QWidget::event(event);
}

/// The focus goes to what is chosen, else to the first answer.
void ChoiceGroup::chooseFocusProxy()
{
    QAbstractButton *target = m_buttons->checkedButton();
    for (const int id : m_ids) {
        if (!target && !card(id)->isHidden())
            target = card(id);
    }
    setFocusProxy(target);
}

} // namespace canbao::ui
