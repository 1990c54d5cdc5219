#pragma once

#include "models/application/pensionestimate.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What the pension is estimated at, on paper: the three views, what is assumed and left out, the charts,
/// the ways set aside to compare.
class EstimateSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::EstimateSection)

public:
    static PaperBlocks blocks(const PensionEstimate &estimate);

private:
    static QString leadText(const PensionEstimate &estimate);
    static TableBlock views(const PensionEstimate &estimate);
    static void addGrounds(const PensionEstimate &estimate, PaperBlocks &blocks);
    static void addCharts(const PensionEstimate &estimate, PaperBlocks &blocks);
    static TableBlock comparison(const std::vector<ComparedPlan> &plans);
};

} // namespace canbao::ui
