#pragma once

#include "tests/journeys/desk.h"

namespace canbao::tests {

/// Somebody at the desk without a mouse: keys go to the window as the system would send them, and the program alone
/// says where they arrive. After each key the focus must be on something that is seen and can be used.
class Keyboard
{
public:
    explicit Keyboard(Desk &desk);

    /// Tab until the focus is on the widget of that name or inside it; false when it comes round without meeting it.
    bool tabTo(const QString &name);
    /// The card of a group of answers, with Tab and arrows, chosen with Space.
    bool choose(const QString &group, int id);
    template<typename Answer>
    bool choose(const QString &group, Answer id)
    {
        return choose(group, static_cast<int>(id));
    }
    /// Tab to a button, Space.
    bool press(const QString &button);
    /// Tab to a line and type; what is not Latin is pasted, as from an input method.
    bool type(const QString &edit, const QString &text);
    /// Types into whatever has the focus.
    void type(const QString &text);
    /// Tab to a search for places, type and take the first one.
    bool choosePlace(const QString &edit, const QString &typed);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool goOn() { return press(QStringLiteral("continueButton")); }

    /// Where the focus was lost or out of sight after a key; empty when it never was.
    const QStringList &lostAt() const { return m_lostAt; }
    /// What Tab met only after it had left the page; empty where each page is gone through once from top to bottom.
    const QStringList &detours() const { return m_detours; }

private:
    bool isOn(const QString &name) const;
    QString whatIsWrong() const;

    Desk &m_desk;
    QString m_last; ///< that had the focus
    QStringList m_lostAt;
    QStringList m_detours;
};

} // namespace canbao::tests
