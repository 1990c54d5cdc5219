#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;
class QMenu;

namespace canbao::ui {

class AnswerUndo;

/// Undo, redo and the answers before. Keys: Ctrl+Z; Ctrl+Y and Ctrl+Shift+Z.
class EditMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit EditMenu(QWidget *parent = nullptr);

    /// Whose steps the entries name.
    void follow(AnswerUndo &undo);
    /// Only where answers are on screen: elsewhere menu and keys are away.
    void setAnswersShown(bool shown);

Q_SIGNALS:
    void answersBeforeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();

    QPointer<AnswerUndo> m_steps;
    QMenu *m_menu;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_before;
    bool m_isShown = false;
};

} // namespace canbao::ui
