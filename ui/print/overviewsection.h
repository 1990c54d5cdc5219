#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The application on one page: the few figures in large type, who and where, what to do next, and a code from which
/// the clerk can read the answers.
class OverviewSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::OverviewSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperMask &mask);

private:
    static FactsBlock facts(const EnrolmentApplication &application, const PaperMask &mask);
    static PaperBlocks code(const EnrolmentApplication &application, const PaperMask &mask);
};

} // namespace canbao::ui
