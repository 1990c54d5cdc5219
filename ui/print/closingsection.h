#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What to bring, what to do next, what to mind; and the laws behind it.
class ClosingSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::ClosingSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application);
    static PaperBlocks lawBlocks(const EnrolmentApplication &application);
    /// The steps after this sheet, the first one first; the confirmation page shows the same.
    static QString debitStep(const Deduction &first);
    static QStringList nextSteps(const EnrolmentApplication &application);
    static PaperBlocks steps(const EnrolmentApplication &application);
    static PaperBlocks documents(const EnrolmentApplication &application);

private:
    static PaperBlocks notes(const EnrolmentApplication &application);
    static QString laws(const EnrolmentApplication &application);
};

} // namespace canbao::ui
