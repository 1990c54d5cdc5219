#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The top of the summary: what it is, its reference, the figures one looks for first.
class TitleSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::TitleSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperMask &mask, const QString &heading);
    /// The lead of the whole application: for whom, and of which day.
    static QString savedOn(const EnrolmentApplication &application);

    /// The top of a paper: what it is, in one line what for, and whose it is.
    static TitleBlock title(const EnrolmentApplication &application, const PaperMask &mask, const QString &heading,
                            const QString &lead);

private:
    static FiguresBlock figures(const EnrolmentApplication &application);
};

} // namespace canbao::ui
