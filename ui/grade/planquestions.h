#pragma once

#include "models/application/enrolmentsession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace canbao::ui {

class ChoiceGroup;
class CitingLabel;
class FieldStatus;
class RateSlider;

/// What an estimate is made with: the view of the years to come, when the pension shall begin, and what is known of the
/// months so far. All of it may stay empty.
class PlanQuestions : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Field field;
        QString PlanAnswers::*answer;
        QLabel *label;
        CitingLabel *hint;
        QLineEdit *edit;
        FieldStatus *status;
        RateSlider *slider; ///< null where there are no limits
    };

    explicit PlanQuestions(EnrolmentSession &session, QWidget *parent = nullptr);

    const std::vector<Entry> &entries() const { return m_entries; }
    void load();
    void reword();

Q_SIGNALS:
    void changed();

private:
    void addEntry(QVBoxLayout *column, Field field, QString PlanAnswers::*answer);
    QWidget *fieldOf(QLineEdit *edit, RateSlider *slider);
    void moveSliders();
    void take(const Entry &entry);
    void takeSet();

    EnrolmentSession &m_session;
    QLabel *m_setLabel;
    ChoiceGroup *m_set;
    std::vector<Entry> m_entries;
};

} // namespace canbao::ui
