#pragma once

#include "models/application/answer.h"

#include <QDateTime>

#include <deque>

namespace canbao {

/// A state of a draft as it was kept. The draft's currentStep is the page on which it was kept.
struct DraftVersion
{
    int number = 0; ///< counts up within a draft
    QDateTime savedAt = {};
    EnrolmentDraft draft = {};
};

/// The answers as they were, step by step, to go back and forth: what was typed letter by letter into one answer is one
/// step, and so is whatever one change brings with it.
class DraftHistory
{
public:
    static constexpr std::size_t Depth = 50; ///< steps that can be taken back

    /// Starts at \a now; \a before are earlier states, oldest first.
    void begin(const std::vector<EnrolmentDraft> &before, const EnrolmentDraft &now);
    /// What the person has changed. False when no answer differs.
    bool record(const EnrolmentDraft &now);
    /// What came about by itself: belongs to the present state and takes back nothing that was undone.
    void adopt(const EnrolmentDraft &now);
    /// The next letter begins a new step.
    void endTyping() { m_typing.reset(); }

    /// What undo() would change; empty when there is nothing to take back.
    std::vector<Answer> undoable() const;
    std::vector<Answer> redoable() const;
    /// The state before. Only while undoable() is not empty.
    EnrolmentDraft undo();
    EnrolmentDraft redo();
    /// A new step to the answers of \a earlier.
    EnrolmentDraft goBackTo(const EnrolmentDraft &earlier);

private:
    EnrolmentDraft moved(int direction);
    void push(const EnrolmentDraft &now);
    bool dropRepeated();
    void linkBefore(std::size_t at);
    const EnrolmentDraft &present() const { return m_states.at(m_at); }

    std::deque<EnrolmentDraft> m_states = {EnrolmentDraft()};
    std::size_t m_at = 0;
    std::optional<Answer> m_typing; ///< the answer that the present state's last step has changed
};

} // namespace canbao
