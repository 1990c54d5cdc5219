#include "ui/fields/debittable.h"

#include "ui/answertext.h"
#include "ui/calendartext.h"
#include "ui/deductiontext.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

#include <memory>

namespace canbao::ui {

namespace {

enum TableColumn { MonthsColumn, WindowColumn, AmountColumn, ReadyColumn, TableColumnCount };

} // namespace

DebitTable::DebitTable(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_grid->setContentsMargins(space(20), space(12), space(20), space(12));
    m_grid->setHorizontalSpacing(space(24));
    m_grid->setVerticalSpacing(space(6));
    m_grid->setColumnStretch(WindowColumn, 1);
    m_grid->setColumnStretch(ReadyColumn, 1);
}

void DebitTable::setCalendar(DebitCalendar calendar)
{
    m_calendar = std::move(calendar);
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        delete item->widget(); // none of them can have the focus
    addHeadings();
    int row = 1;
    for (const auto &debit : m_calendar.debits) {
        addDebit(row, debit);
        row += 2;
    }
}

void DebitTable::addHeadings()
{
    addCell(0, MonthsColumn, tr("Months"), "quiet");
    if (m_calendar.windowSource)
        addCell(0, WindowColumn, tr("Taken"), "quiet");
    addCell(0, AmountColumn, tr("Amount"), "quiet");
    addCell(0, ReadyColumn, tr("Have ready by"), "quiet");
}

void DebitTable::addDebit(int row, const PlannedDebit &debit)
{
    auto *line = new QFrame(this);
    line->setProperty("role", QStringLiteral("rule"));
    m_grid->addWidget(line, row, 0, 1, TableColumnCount);
    addCell(row + 1, MonthsColumn, deductionMonthsText(debit.deduction));
    if (debit.windowFrom) // a column of "not known" would say nothing
        addCell(row + 1, WindowColumn, debitWindowText(debit));
    const auto standing = debit.deduction.standing;
    const auto amount = moneyText(debit.deduction.amount);
    addCell(row + 1, AmountColumn, standing == Standing::Known ? amount : amount + u'\n' + standingText(standing),
            standing == Standing::Known ? nullptr : "caution");
    addCell(row + 1, ReadyColumn, readyText(debit), debit.basis == ReadyBasis::AtOnce ? "caution" : nullptr);
}

QString DebitTable::readyText(const PlannedDebit &debit)
{
    if (debit.basis == ReadyBasis::AtOnce)
        return tr("at once");
    return debit.areHolidaysKnown ? dateText(debit.readyBy) : dateText(debit.readyBy) + u'\n' + tr("weekends only");
}

void DebitTable::addCell(int row, int column, const QString &text, const char *tone)
{
    auto *cell = new QLabel(text, this);
    cell->setTextFormat(Qt::PlainText);
    cell->setWordWrap(column == WindowColumn || column == ReadyColumn);
    if (column == AmountColumn)
        cell->setAlignment(Qt::AlignRight);
    if (tone)
        cell->setProperty("tone", QString::fromLatin1(tone));
    if (row == 0)
        cell->setProperty("type", QStringLiteral("small"));
    m_grid->addWidget(cell, row, column, column == AmountColumn ? Qt::AlignRight | Qt::AlignTop : Qt::AlignTop);
}

} // namespace canbao::ui
