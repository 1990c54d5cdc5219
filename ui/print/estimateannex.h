#pragma once

#include "models/application/pensionestimate.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// How an estimate came about, on paper: the formulas line by line, and as tables what would be hundreds of lines, the
/// months paid and the years of the personal account.
class EstimateAnnex
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::EstimateAnnex)

public:
    static PaperBlocks blocks(const PensionEstimate &estimate);

private:
    static QString paidText(Money before);
    static void addMonths(const PensionEstimate &estimate, PaperBlocks &blocks);
    static void addAccount(const PensionEstimate &estimate, PaperBlocks &blocks);
    static void addTrees(const PensionEstimate &estimate, PaperBlocks &blocks);
};

/// A numbered calculation under its title; nothing without lines.
void addLines(PaperBlocks &blocks, const QString &title, const QStringList &lines);

} // namespace canbao::ui
