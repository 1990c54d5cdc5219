#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/payment/calendarevent.h"
#include "ui/citingtext.h"

namespace canbao::ui {

// The words of the deduction calendar, for screen, paper and calendar files.

/// "11 to 15 July 2026", or that the days are not known.
QString debitWindowText(const PlannedDebit &debit);
/// What the day rests on; empty where it is the region's window and all holidays are known.
QString readyRemark(const PlannedDebit &debit);
/// One or two sentences under the table: what is our advice, and which years' holidays are not known.
QString calendarRemark(const DebitCalendar &calendar);
/// "Source: …" of window and holidays; empty where neither is known.
CitingText calendarSourceText(const DebitCalendar &calendar);
/// The table as text with tabs, for the clipboard.
QString calendarPlainText(const DebitCalendar &calendar);
/// What goes into a calendar file. Names nobody; the tail of the card only where that was chosen.
CalendarSheet calendarSheet(const DebitCalendar &calendar, const EnrolmentDraft &answers, const QString &caseKey);
/// Of a saved application: the draft's id where it had one, else the reference, so that the file made before finishing
/// and the one made after it are of the same events.
QString calendarCaseKey(const EnrolmentApplication &application);
/// 人民币 and the amount in Chinese capitals, as slips have it; empty where there are no words for the amount.
QString capitalsText(Money amount);

} // namespace canbao::ui
