#include "ui/wizard/answerundo.h"

#include "ui/answername.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace canbao::ui {

namespace {

bool isUndoKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

/// Lines know one of the two keys only.
bool isRedoKey(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Redo) || key.keyCombination() == (Qt::CTRL | Qt::Key_Y);
}

} // namespace

AnswerUndo::AnswerUndo(EnrolmentSession &session, QWidget *scope) : QObject(scope), m_session(session), m_scope(scope)
{
    // One answer may bring others along: they are one step, seen when the event that changed them is over.
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &AnswerUndo::settle);
    connect(&m_session, &EnrolmentSession::changed, &m_settling, qOverload<>(&QTimer::start));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watch(now); });
}

void AnswerUndo::begin(const std::vector<DraftVersion> &kept)
{
    m_settling.stop();
    std::vector<EnrolmentDraft> before;
    for (const DraftVersion &version : kept)
        before.push_back(version.draft);
    m_history.begin(before, m_session.draft());
    Q_EMIT changed();
}

void AnswerUndo::end()
{
    m_settling.stop();
    disconnect(qApp, nullptr, this, nullptr);
}

void AnswerUndo::settle()
{
    m_settling.stop();
    const bool isNew = m_history.record(m_session.draft());
    if (std::exchange(m_focusMoved, false))
        m_history.endTyping();
    if (!isNew)
        return;
    Q_EMIT changed();
    Q_EMIT answered();
}

void AnswerUndo::adopt()
{
    m_settling.stop();
    m_history.adopt(m_session.draft());
    m_history.endTyping();
    m_focusMoved = false;
    Q_EMIT changed();
}

void AnswerUndo::undo()
{
    if (auto *typing = line(); typing && typing->isUndoAvailable())
        return typing->undo();
    settle();
    const auto answers = m_history.undoable();
    if (!answers.empty())
        show(m_history.undo(), answers, tr("Undone: %1").arg(answersText(answers)));
}

void AnswerUndo::redo()
{
    if (auto *typing = line(); typing && typing->isRedoAvailable())
        return typing->redo();
    settle();
    const auto answers = m_history.redoable();
    if (!answers.empty())
        show(m_history.redo(), answers, tr("Done again: %1").arg(answersText(answers)));
}

void AnswerUndo::goBackTo(const EnrolmentDraft &version)
{
    settle();
    const auto answers = changedAnswers(m_session.draft(), version);
    if (!answers.empty())
        show(m_history.goBackTo(version), answers, tr("Back to the answers before: %1").arg(answersText(answers)));
}

void AnswerUndo::show(const EnrolmentDraft &draft, const std::vector<Answer> &answers, const QString &sentence)
{
    m_session.setDraft(draft);
    Q_EMIT told(sentence);
    Q_EMIT shown(fieldOf(answers.front()));
    adopt();
}

/// A line claims the keys even where it has nothing to take back. What it brings back is no step of the history, whose
/// own key may be asleep.
bool AnswerUndo::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride && isUndoKey(static_cast<QKeyEvent &>(*event)))
        return true;
    auto *typing = line();
    const bool isRedo = event->type() == QEvent::KeyPress && isRedoKey(static_cast<QKeyEvent &>(*event));
    if (!isRedo || !typing || !typing->isRedoAvailable())
        return QObject::eventFilter(watched, event);
    typing->redo();
    return true;
}

void AnswerUndo::watch(QWidget *focus)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = focus && m_scope->isAncestorOf(focus) ? focus : nullptr;
    if (m_watched)
        m_watched->installEventFilter(this);
    m_focusMoved = true; // the next letter begins a step
    m_settling.start();
}

QLineEdit *AnswerUndo::line() const
{
    return qobject_cast<QLineEdit *>(m_watched);
}

} // namespace canbao::ui
