#pragma once

#include "ui/print/papercopy.h"

#include <QString>

#include <optional>
#include <vector>

namespace canbao::ui {

/// A paper of its own: it begins on a new page.
enum class PaperPart {
    Overview, ///< the few figures on one page, with a code for the clerk
    Summary, ///< all answers and figures
    Annex, ///< how every figure came about
    Enrolment, ///< the answers in the order of the enrolment form
    Authorisation, ///< of the direct debit
    Card, ///< application for the social-security card
    Checklist, ///< documents to bring, and where
    Calendar, ///< days of the debits
    FailedDebit, ///< what to do when a payment could not be taken
    Company, ///< what to ask before joining through a company
};

/// What is printed in one go.
enum class PaperSet {
    Summary,
    Annex,
    Pack, ///< everything for the counter
};

/// The stable word on the command line ("summary").
QString paperSetKey(PaperSet set);
std::optional<PaperSet> paperSetFromKey(QStringView key);
/// In the order of printing. An employer gets nothing of bank, card and pension.
std::vector<PaperPart> partsOf(PaperSet set, PaperCopy copy);

} // namespace canbao::ui
