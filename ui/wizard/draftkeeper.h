#pragma once

#include "models/application/enrolmentsession.h"

#include <QTimer>

#include <chrono>

namespace canbao::ui {

/// Asks for the draft to be kept: at once where the wizard says so, and after a quiet time where answers have changed.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(EnrolmentSession &session, QObject *parent);

    /// How long without typing.
    void setQuietTime(std::chrono::milliseconds time) { m_quiet.setInterval(time); }
    /// The session's draft has just been opened: as it is, it is kept.
    void begin();
    void keepNow();

Q_SIGNALS:
    void saveRequested();

private:
    void afterChange();

    EnrolmentSession &m_session;
    EnrolmentDraft m_saved;
    QTimer m_quiet;
};

} // namespace canbao::ui
