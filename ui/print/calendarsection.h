#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The deduction calendar as a strip to cut off: a row for each payment, the card by its last digits alone.
class CalendarSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::CalendarSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperMask &mask);
    static PaperBlocks blocks(const DebitCalendar &calendar, const BankAnswers &bank, const PaperMask &mask);

private:
    static TableBlock table(const DebitCalendar &calendar);
};

} // namespace canbao::ui
