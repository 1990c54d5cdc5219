#pragma once

#include "ui/print/paperdocument.h"
#include "ui/rates/regionsheets.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What is known of a region, on paper.
class RegionPaper
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::RegionPaper)

public:
    /// \a books outlive the paper.
    static PaperContent content(const ReferenceBooks &books, const RegionOnDay &place, const QString &programVersion);

private:
    static PaperBlocks blocks(const ReferenceBooks &books, const RegionOnDay &place);
    static PaperFrame frame(const ReferenceBooks &books, const RegionOnDay &place, const QString &programVersion);
};

} // namespace canbao::ui
