#pragma once

#include "models/application/draftcalendar.h"
#include "ui/print/paperdocument.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The calendar strip, and what to do when a payment could not be taken, of answers that are not finished yet.
class DraftStrip
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::DraftStrip)

public:
    /// \a options: language, size and day; set and copy are one's own. \a strip outlives what is answered.
    static PaperContent content(const CalendarStrip &strip, const PaperOptions &options, const QString &programVersion);

private:
    static PaperBlocks blocks(const CalendarStrip &strip, const PaperOptions &options);
    static PaperBlocks titled(PaperBlocks blocks, const PaperMask &mask, QDate day);
};

} // namespace canbao::ui
