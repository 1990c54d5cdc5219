#pragma once

#include "models/payment/debitcalendar.h"

#include <functional>

namespace canbao::ui {

/// What the calendar page needs of the archive: `app` provides it.
struct CalendarKeeping
{
    /// Asks where, and writes the file of the answers on screen.
    std::function<void()> save = {};
    /// Prints the strip of the answers on screen.
    std::function<void()> print = {};
    /// The other people of this computer with what they have to pay, saved or begun.
    std::function<std::vector<PersonCalendar>()> others = {};
};

} // namespace canbao::ui
