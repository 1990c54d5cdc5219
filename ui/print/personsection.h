#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// Who enrols, where, and by which rule.
class PersonSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PersonSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperMask &mask);

private:
    static FactsBlock person(const EnrolmentApplication &application, const PaperMask &mask);
    static FactsBlock place(const EnrolmentApplication &application);
};

} // namespace canbao::ui
