#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// Which subsidies came into question on the day, and the office that was chosen.
class SubsidySection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::SubsidySection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application);
    static PaperBlocks officeBlocks(const EnrolmentApplication &application);
};

} // namespace canbao::ui
