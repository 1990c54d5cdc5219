#include "ui/wizard/draftkeeper.h"

namespace canbao::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto QuietTime = 20s; ///< without typing, then the draft is kept

} // namespace

DraftKeeper::DraftKeeper(EnrolmentSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietTime);
    connect(&m_quiet, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&m_session, &EnrolmentSession::changed, this, &DraftKeeper::afterChange);
}

void DraftKeeper::begin()
{
    m_saved = answersOf(m_session.draft());
}

void DraftKeeper::keepNow()
{
    m_quiet.stop();
    m_saved = answersOf(m_session.draft());
    Q_EMIT saveRequested();
}

void DraftKeeper::afterChange()
{
    if (answersOf(m_session.draft()) != m_saved)
        m_quiet.start();
}

} // namespace canbao::ui
