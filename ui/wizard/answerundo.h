#pragma once

#include "models/application/drafthistory.h"
#include "models/application/enrolmentsession.h"

#include <QPointer>
#include <QTimer>

class QLineEdit;
class QWidget;

namespace canbao::ui {

/// Undo and redo over all pages of the wizard. What a page fills in by itself on being entered is no step. A line in
/// which one is typing takes back its own letters first.
class AnswerUndo : public QObject
{
    Q_OBJECT

public:
    /// Lines inside \a scope do not keep the keys for themselves.
    AnswerUndo(EnrolmentSession &session, QWidget *scope);

    /// The session's draft has just been opened; \a kept are its versions, oldest first.
    void begin(const std::vector<DraftVersion> &kept);
    /// The wizard goes, and the focus with it.
    void end();
    /// Whatever has changed by now was the person.
    void settle();
    /// Whatever has changed since was a page.
    void adopt();

    std::vector<Answer> undoable() const { return m_history.undoable(); }
    std::vector<Answer> redoable() const { return m_history.redoable(); }

public Q_SLOTS:
    void undo();
    void redo();
    /// To a version kept before; can be taken back like any step.
    void goBackTo(const canbao::EnrolmentDraft &version);

Q_SIGNALS:
    void changed(); ///< what can be taken back or brought back
    void answered(); ///< by the person, who goes on
    void told(const QString &sentence); ///< what was done
    void shown(canbao::Field field); ///< the answer that is now another one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *focus);
    QLineEdit *line() const;
    void show(const EnrolmentDraft &draft, const std::vector<Answer> &answers, const QString &sentence);

    EnrolmentSession &m_session;
    QWidget *m_scope;
    DraftHistory m_history;
    QTimer m_settling;
    QPointer<QWidget> m_watched;
    bool m_focusMoved = false;
};

} // namespace canbao::ui
