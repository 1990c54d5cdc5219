#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The top of the summary: what it is, its reference, the figures one looks for first.
class TitleSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::TitleSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application);

private:
    static TitleBlock title(const EnrolmentApplication &application);
    static FiguresBlock figures(const EnrolmentApplication &application);
};

} // namespace canbao::ui
