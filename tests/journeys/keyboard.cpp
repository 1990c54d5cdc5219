#include "tests/journeys/keyboard.h"

#include "ui/fields/choicecard.h"
#include "ui/fields/choicegroup.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QWindow>

#include <algorithm>

namespace canbao::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStops = 80; ///< on the way round a page, its buttons, the panel and the rail
constexpr int LongestWait = 2000; ///< milliseconds: layouts settle over a few rounds of events

} // namespace

Keyboard::Keyboard(Desk &desk) : m_desk(desk)
{
    desk.program().window().activateWindow();
    if (!QTest::qWaitForWindowActive(&desk.program().window()))
        m_lostAt.append(u"the window is not active"_s);
}

void Keyboard::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_desk.program().window().windowHandle(), key, modifiers);
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([this] { return whatIsWrong().isEmpty(); }, LongestWait))
        m_lostAt.append(u"%1 after %2: %3"_s.arg(m_last, QKeySequence(key | modifiers).toString(), whatIsWrong()));
    if (const auto *focus = QApplication::focusWidget())
        m_last = focus->objectName();
}

QString Keyboard::whatIsWrong() const
{
    const auto *focus = QApplication::focusWidget();
    if (!focus)
        return u"no focus"_s;
    if (!focus->isVisible() || !focus->isEnabled())
        return focus->objectName() + u" cannot be used"_s;
    // A list at the window's edge may be cut off, but some of it must be there.
    return focus->visibleRegion().isEmpty() ? focus->objectName() + u" is out of sight"_s : QString();
}

bool Keyboard::isOn(const QString &name) const
{
    for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (at->objectName() == name)
            return true;
    }
    return false;
}

bool Keyboard::tabTo(const QString &name)
{
    QStringList stops;
    for (int stop = 0; stop < MostStops && !isOn(name); ++stop) {
        key(Qt::Key_Tab);
        stops.append(m_last);
        if (m_last == u"continueButton"_s && name != m_last)
            m_detours.append(name);
    }
    if (!isOn(name))
        qWarning("Tab does not lead to %s, but round %s", qPrintable(name), qPrintable(stops.join(u' ')));
    return isOn(name);
}

bool Keyboard::choose(const QString &group, int id)
{
    if (!tabTo(group))
        return false;
    const auto *found = m_desk.find<ui::ChoiceGroup>(group);
    const auto *card = found ? found->card(id) : nullptr;
    for (const auto arrow : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left}) {
        for (int step = 0; step < 3 && card && !card->hasFocus(); ++step)
            key(arrow);
    }
    key(Qt::Key_Space);
    return card && found->chosen() == id;
}

bool Keyboard::press(const QString &button)
{
    if (!tabTo(button))
        return false;
    key(Qt::Key_Space);
    return true;
}

bool Keyboard::type(const QString &edit, const QString &text)
{
    if (!tabTo(edit))
        return false;
    type(text);
    return true;
}

void Keyboard::type(const QString &text)
{
    const bool isLatin = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
    if (!isLatin) {
        QApplication::clipboard()->setText(text);
        return key(Qt::Key_V, Qt::ControlModifier);
    }
    for (const QChar character : text)
        QTest::keyClick(m_desk.program().window().windowHandle(), character.toLatin1());
    QCoreApplication::processEvents();
}

bool Keyboard::choosePlace(const QString &edit, const QString &typed)
{
    if (!type(edit, typed))
        return false;
    key(Qt::Key_Return);
    return true;
}

} // namespace canbao::tests
