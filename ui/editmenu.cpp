#include "ui/editmenu.h"

#include "ui/answername.h"
#include "ui/theme/theme.h"
#include "ui/wizard/answerundo.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace canbao::ui {

using namespace Qt::StringLiterals;

EditMenu::EditMenu(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_before(new QAction(this))
{
    setObjectName(u"editButton"_s);
    setProperty("role", u"quiet"_s);
    setIcon(ui::icon(u"edit"_s, &Colours::accent));
    setMenu(m_menu);
    m_undo->setObjectName(u"undoAction"_s);
    m_redo->setObjectName(u"redoAction"_s);
    m_before->setObjectName(u"answersBeforeAction"_s);
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_menu->addActions({m_undo, m_redo});
    m_menu->addSeparator();
    m_menu->addAction(m_before);
    for (QAction *action : {m_undo, m_redo})
        addAction(action); // the keys work while the menu is closed
    connect(m_before, &QAction::triggered, this, &EditMenu::answersBeforeRequested);
    setAnswersShown(false);
}

void EditMenu::follow(AnswerUndo &undo)
{
    m_steps = &undo;
    connect(m_undo, &QAction::triggered, &undo, &AnswerUndo::undo);
    connect(m_redo, &QAction::triggered, &undo, &AnswerUndo::redo);
    connect(&undo, &AnswerUndo::changed, this, &EditMenu::reword);
    reword();
}

void EditMenu::setAnswersShown(bool shown)
{
    m_isShown = shown;
    setVisible(shown);
    reword();
}

void EditMenu::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void EditMenu::reword()
{
    const auto undoable = m_steps ? m_steps->undoable() : std::vector<Answer>();
    const auto redoable = m_steps ? m_steps->redoable() : std::vector<Answer>();
    setText(tr("Edit"));
    //: %1 is the name of an answer: "Undo: payment grade"
    m_undo->setText(undoable.empty() ? tr("Undo") : tr("Undo: %1").arg(answersText(undoable)));
    //: %1 is the name of an answer
    m_redo->setText(redoable.empty() ? tr("Redo") : tr("Redo: %1").arg(answersText(redoable)));
    m_before->setText(tr("Answers before…"));
    m_undo->setEnabled(m_isShown && !undoable.empty());
    m_redo->setEnabled(m_isShown && !redoable.empty());
    m_before->setEnabled(m_isShown);
}

} // namespace canbao::ui
