#pragma once

#include "ui/print/summarydocument.h"

#include <QCoreApplication>

namespace canbao::ui {

/// All words of the summary, in the current language.
class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::SummaryText)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const SummaryOptions &options);
    static PaperFrame frame(const EnrolmentApplication &application, const SummaryOptions &options);
};

} // namespace canbao::ui
