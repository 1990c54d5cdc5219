#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// Where each rate stands, since when it holds and how far it can be trusted.
class RateSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::RateSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application);
    /// Title, number, date and confidence of a source, the title only where it says more than the number.
    static QString sourceLines(const Source &source, QChar separator);

private:
    static TableBlock::Row row(const ContributionLine &line);
    static QString chargeText(const ContributionRate &rate);
    static QString limitsText(const ContributionRate &rate);
    static QString periodText(const Period &period);
};

} // namespace canbao::ui
