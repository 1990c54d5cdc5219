#pragma once

#include "ui/archive/lifekeeping.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace canbao::ui {

class ChoiceGroup;
class FieldStatus;

/// What became of one saved application so far, and what to note next.
class LifeDialog : public QDialog
{
    Q_OBJECT

public:
    struct About
    {
        QString reference;
        QDate savedOn;
        QDate today;
    };

    LifeDialog(About about, LifeKeeping keeping, QWidget *parent = nullptr);

Q_SIGNALS:
    void noted(); ///< a step was kept

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeForm();
    void read();
    void reword();
    void showHistory();
    void offerSteps();
    void followChoice();
    LifeStep typed() const;
    LifeStep current() const;
    void note();
    void clearProblems();
    void showProblem(const Error &error);
    void showAt(FieldStatus *status, QLineEdit *field, const Error &error);

    About m_about;
    LifeKeeping m_keeping;
    std::vector<LifeStep> m_history;
    QLabel *m_heading;
    QScrollArea *m_area;
    QVBoxLayout *m_steps = nullptr;
    QLabel *m_question;
    ChoiceGroup *m_choice;
    QLabel *m_dayLabel;
    QLineEdit *m_day;
    FieldStatus *m_dayStatus;
    QLabel *m_wordLabel;
    QLineEdit *m_word;
    FieldStatus *m_wordStatus;
    FieldStatus *m_status;
    QPushButton *m_note;
    QPushButton *m_close;
};

} // namespace canbao::ui
