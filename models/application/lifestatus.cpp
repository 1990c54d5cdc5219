#include "models/application/lifestatus.h"

#include "models/application/applicationreference.h"
#include "models/core/keys.h"

#include <algorithm>
#include <array>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits of any script, with the marks that numbers of offices have: 京朝社[2026]0012号, 1101-2026/17.
bool isOfANumber(QChar character)
{
    return character.isLetterOrNumber() || u" -/.()[]（）〔〕【】"_s.contains(character);
}

Result<QString> acceptanceNumber(const QString &typed)
{
    const QString number = typed.simplified();
    const bool hasDigit = std::ranges::any_of(number, [](QChar character) { return character.isDigit(); });
    if (!hasDigit || number.size() > LongestAcceptanceNumber || !std::ranges::all_of(number, isOfANumber))
        return failureWith(Error::Code::AcceptanceNumberInvalid, {static_cast<int>(LongestAcceptanceNumber)});
    return number;
}

Result<QString> stopReason(const QString &typed)
{
    const QString reason = typed.simplified();
    if (reason.isEmpty() || reason.size() > LongestStopReason)
        return failureWith(Error::Code::StopReasonInvalid, {static_cast<int>(LongestStopReason)});
    return reason;
}

Result<QString> successor(const QString &typed, const QString &own)
{
    const auto reference = ApplicationReference::parse(typed);
    if (!reference)
        return failure(reference);
    if (reference->text() == own)
        return failure(Error::Code::SuccessorItself);
    return reference->text();
}

/// Takes over the one word that belongs to the status.
Result<void> takeWords(const LifeStep &typed, const LifeCheck &check, LifeStep &step)
{
    const auto take = [](const Result<QString> &word, QString &into) -> Result<void> {
        if (!word)
            return failure(word);
        into = *word;
        return {};
    };
    switch (typed.status) {
    case LifeStatus::Accepted:
        return take(acceptanceNumber(typed.acceptanceNumber), step.acceptanceNumber);
    case LifeStatus::Stopped:
        return take(stopReason(typed.reason), step.reason);
    case LifeStatus::Replaced:
        return take(successor(typed.successor, check.reference), step.successor);
    case LifeStatus::Ready:
    case LifeStatus::HandedIn:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString lifeStatusKey(LifeStatus status)
{
    switch (status) {
    case LifeStatus::Ready:
        return u"ready"_s;
    case LifeStatus::HandedIn:
        return u"handed_in"_s;
    case LifeStatus::Accepted:
        return u"accepted"_s;
    case LifeStatus::Stopped:
        return u"stopped"_s;
    case LifeStatus::Replaced:
        return u"replaced"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LifeStatus> lifeStatusFromKey(QStringView key)
{
    return fromKey(key, LifeStatus::Replaced, lifeStatusKey);
}

LifeStep currentStep(const std::vector<LifeStep> &history, QDate savedOn)
{
    return history.empty() ? LifeStep{.status = LifeStatus::Ready, .day = savedOn} : history.back();
}

const std::vector<LifeStatus> &nextStatuses(LifeStatus status)
{
    using enum LifeStatus;
    static const std::array<std::vector<LifeStatus>, 5> next{{
        {HandedIn, Stopped, Replaced}, // ready
        {Accepted, Ready, Stopped, Replaced}, // handed in: the window may give it back
        {Stopped, Replaced, HandedIn}, // accepted: or not, after all
        {Ready, HandedIn, Replaced}, // stopped: taken up again
        {Ready}, // replaced: by mistake
    }};
    return next[static_cast<std::size_t>(status)];
}

tl::expected<LifeStep, std::vector<Error>> checkedStep(const LifeStep &typed, const LifeCheck &check)
{
    std::vector<Error> errors;
    if (!std::ranges::count(nextStatuses(check.current.status), typed.status))
        errors.push_back({.code = Error::Code::LifeStepNotAllowed});
    const QDate first = std::max(check.savedOn, check.current.day);
    if (!typed.day.isValid() || typed.day < first || typed.day > check.today)
        errors.push_back({.code = Error::Code::LifeDayInvalid, .values = {first, check.today}});
    LifeStep step{.status = typed.status, .day = typed.day, .notedAt = typed.notedAt};
    if (const auto taken = takeWords(typed, check, step); !taken)
        errors.push_back(taken.error());
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return step;
}

} // namespace canbao
