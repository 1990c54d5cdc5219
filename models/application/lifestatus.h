#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace canbao {

/// Where a saved application has got to. What is frozen in it stays as it is, whatever becomes of it.
enum class LifeStatus {
    Ready, ///< saved, not handed in yet; or taken back
    HandedIn,
    Accepted, ///< the bureau gave a number
    Stopped, ///< no more payments under it
    Replaced, ///< another application stands in its place
};

/// The stable word ("handed_in"), as in models/find/finderstatus.h.
QString lifeStatusKey(LifeStatus status);
std::optional<LifeStatus> lifeStatusFromKey(QStringView key);

/// One step of its life. Which of the words it has depends on the status.
struct LifeStep
{
    LifeStatus status = LifeStatus::Ready;
    QDate day = {}; ///< on which it happened, not on which it was noted
    QString acceptanceNumber = {}; ///< of the bureau; when accepted
    QString reason = {}; ///< when stopped
    QString successor = {}; ///< reference of the other application; when replaced
    QDateTime notedAt = {};

    bool operator==(const LifeStep &) const = default;
};

/// The latest step; ready since \a savedOn where there is none.
LifeStep currentStep(const std::vector<LifeStep> &history, QDate savedOn);
/// Where it may go from there: forward, or back where something was noted by mistake.
const std::vector<LifeStatus> &nextStatuses(LifeStatus status);

inline constexpr qsizetype LongestAcceptanceNumber = 30;
inline constexpr qsizetype LongestStopReason = 200;

/// What the rules look at besides the step itself.
struct LifeCheck
{
    LifeStep current = {};
    QDate savedOn = {};
    QDate today = {};
    QString reference = {}; ///< of the application itself
};

/// The step with its words tidied, or every error in it. LifeStepNotAllowed, LifeDayInvalid, AcceptanceNumberInvalid,
/// StopReasonInvalid, ReferenceMalformed, SuccessorItself.
tl::expected<LifeStep, std::vector<Error>> checkedStep(const LifeStep &typed, const LifeCheck &check);

} // namespace canbao
