#pragma once

#include "models/payment/debitcalendar.h"

#include <QFrame>

class QGridLayout;

namespace canbao::ui {

/// The coming payments as a table: for which months, when they are taken, how much, and until when to have it ready.
/// The day stands out; what it rests on stands below it.
class DebitTable : public QFrame
{
    Q_OBJECT

public:
    explicit DebitTable(QWidget *parent = nullptr);

    void setCalendar(DebitCalendar calendar);
    const DebitCalendar &calendar() const { return m_calendar; }

private:
    void addHeadings();
    void addDebit(int row, const PlannedDebit &debit);
    static QString readyText(const PlannedDebit &debit);
    void addCell(int row, int column, const QString &text, const char *tone = nullptr);

    QGridLayout *m_grid;
    DebitCalendar m_calendar;
};

} // namespace canbao::ui
