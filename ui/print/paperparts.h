#pragma once

#include "ui/print/paperdocument.h"

#include <QCoreApplication>

namespace canbao::ui {

/// Where a paper comes from: its edges say it on every page.
struct PaperOrigin
{
    QString runningHead = {};
    QString name = {}; ///< reference number, or what there is instead
    ReferenceEdition edition = {};
    QString programVersion = {};
    bool isSample = false;
};

/// What stands on the papers of an application, in the current language.
class PaperParts
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PaperParts)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperOptions &options);
    static PaperFrame frame(const EnrolmentApplication &application, const PaperOptions &options);
    static PaperFrame frame(const PaperOrigin &origin, const PaperOptions &options);

private:
    static PaperBlocks part(PaperPart part, const EnrolmentApplication &application, const PaperMask &mask);
    static PaperBlocks summary(const EnrolmentApplication &application, const PaperMask &mask);
    static PaperBlocks checklist(const EnrolmentApplication &application);
    static PaperBlocks titled(PaperBlocks blocks, const EnrolmentApplication &application, const PaperMask &mask);
    static QString headText(PaperSet set);
};

} // namespace canbao::ui
