#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The calculation annex: how every figure came about, line by line from the inputs, each with its source.
class AnnexSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::AnnexSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperMask &mask);

private:
    static PaperBlocks contributions(const EnrolmentApplication &application);
    static PaperBlocks subsidies(const EnrolmentApplication &application);
    static void addTrees(const QString &title, const std::vector<const Explanation *> &trees, PaperBlocks &blocks);
};

} // namespace canbao::ui
