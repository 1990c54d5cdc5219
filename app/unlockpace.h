#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace canbao::app {

/// Slows down who guesses: after five wrong tries a pause that doubles with each further one. Nothing is ever
/// destroyed, and nothing is kept: it hinders whoever sits at the keyboard, the cost of the passphrase everybody else.
class UnlockPace
{
public:
    static constexpr int FreeTries = 5;

    explicit UnlockPace(std::function<QDateTime()> now) : m_now(std::move(now)) { }

    void noteWrong();
    void reset() { *this = UnlockPace(m_now); }
    /// Before the next pause; at least 1.
    int triesLeft() const;
    /// What is left of the pause; 0 when one may try.
    std::chrono::seconds pause() const;

private:
    std::function<QDateTime()> m_now;
    int m_wrong = 0;
    QDateTime m_pausedAt;
    std::chrono::seconds m_pause{0};
};

} // namespace canbao::app
