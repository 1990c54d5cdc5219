#include "models/application/drafthistory.h"

namespace canbao {

namespace {

/// The answers of one state with what belongs to the draft as a whole, which no undo changes.
EnrolmentDraft carried(EnrolmentDraft state, const EnrolmentDraft &present)
{
    if (isLinkedSince(state, present)) {
        state.applicant.person = present.applicant.person;
        state.applicant.keepPerson = present.applicant.keepPerson;
    }
    state.id = present.id;
    state.currentStep = present.currentStep;
    state.isSample = present.isSample;
    return state;
}

} // namespace

void DraftHistory::begin(const std::vector<EnrolmentDraft> &before, const EnrolmentDraft &now)
{
    m_states.clear();
    m_typing.reset();
    for (const EnrolmentDraft &state : before) {
        if (m_states.empty() || !changedAnswers(m_states.back(), state).empty())
            m_states.push_back(state);
    }
    if (m_states.empty() || !changedAnswers(m_states.back(), now).empty())
        m_states.push_back(now);
    while (m_states.size() > Depth + 1)
        m_states.pop_front();
    m_at = m_states.size() - 1;
    for (std::size_t at = 1; at < m_states.size(); ++at) {
        if (isLinkedSince(m_states[at - 1], m_states[at]))
            linkBefore(at);
    }
    adopt(now);
}

bool DraftHistory::record(const EnrolmentDraft &now)
{
    const auto changed = changedAnswers(present(), now);
    if (changed.empty()) {
        adopt(now);
        return false;
    }
    m_states.resize(m_at + 1); // a new answer ends what could be redone
    if (m_typing == changed.front() && m_at > 0)
        m_states.back() = now;
    else
        push(now);
    m_typing = isTyped(changed.front()) ? std::optional(changed.front()) : std::nullopt;
    if (dropRepeated()) // typed, and deleted again
        m_typing.reset();
    return true;
}

void DraftHistory::push(const EnrolmentDraft &now)
{
    m_states.push_back(now);
    if (m_states.size() > Depth + 1)
        m_states.pop_front();
    m_at = m_states.size() - 1;
}

void DraftHistory::adopt(const EnrolmentDraft &now)
{
    const bool isLink = isLinkedSince(present(), now);
    m_states.at(m_at) = now;
    if (isLink)
        linkBefore(m_at);
    dropRepeated();
}

/// It was the same person all along, even while their number was not typed yet.
void DraftHistory::linkBefore(std::size_t at)
{
    const auto &person = m_states[at].applicant.person;
    while (at > 0 && m_states[at - 1].applicant.person.value_or(QString()).isEmpty())
        m_states[--at].applicant.person = person;
}

/// A step that changes nothing would be in the way of those behind it.
bool DraftHistory::dropRepeated()
{
    const auto isPresent = [this](std::size_t at) { return changedAnswers(m_states[at], present()).empty(); };
    const auto count = m_states.size();
    while (m_at > 0 && isPresent(m_at - 1)) {
        --m_at;
        m_states.erase(m_states.begin() + static_cast<std::ptrdiff_t>(m_at));
    }
    while (m_at + 1 < m_states.size() && isPresent(m_at + 1))
        m_states.erase(m_states.begin() + static_cast<std::ptrdiff_t>(m_at) + 1);
    return m_states.size() < count;
}

std::vector<Answer> DraftHistory::undoable() const
{
    return m_at == 0 ? std::vector<Answer>() : changedAnswers(m_states[m_at - 1], present());
}

std::vector<Answer> DraftHistory::redoable() const
{
    return m_at + 1 == m_states.size() ? std::vector<Answer>() : changedAnswers(present(), m_states[m_at + 1]);
}

EnrolmentDraft DraftHistory::undo()
{
    return moved(-1);
}

EnrolmentDraft DraftHistory::redo()
{
    return moved(1);
}

EnrolmentDraft DraftHistory::goBackTo(const EnrolmentDraft &earlier)
{
    m_typing.reset();
    record(carried(earlier, present()));
    m_typing.reset();
    return present();
}

EnrolmentDraft DraftHistory::moved(int direction)
{
    const auto from = present();
    m_at += static_cast<std::size_t>(direction);
    m_typing.reset();
    adopt(carried(present(), from));
    return present();
}

} // namespace canbao
