#include "app/unlockpace.h"

#include <algorithm>

namespace canbao::app {

using namespace std::chrono_literals;

namespace {

constexpr auto FirstPause = 30s;
constexpr auto LongestPause = std::chrono::seconds(15min);

} // namespace

void UnlockPace::noteWrong()
{
    if (++m_wrong < FreeTries)
        return;
    m_pause = m_pause == 0s ? std::chrono::seconds(FirstPause) : std::min(m_pause * 2, LongestPause);
    m_pausedAt = m_now();
}

int UnlockPace::triesLeft() const
{
    return std::max(1, FreeTries - m_wrong);
}

std::chrono::seconds UnlockPace::pause() const
{
    if (!m_pausedAt.isValid())
        return 0s;
    // A clock that is set back must not prolong the pause.
    const auto passed = std::chrono::seconds(std::max<qint64>(0, m_pausedAt.secsTo(m_now())));
    return std::max(0s, m_pause - passed);
}

} // namespace canbao::app
