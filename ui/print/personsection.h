#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// Who enrols, where, and by which rule.
class PersonSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PersonSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, bool showPrivate);

private:
    static FactsBlock person(const EnrolmentApplication &application, bool showPrivate);
    static FactsBlock place(const EnrolmentApplication &application);
};

} // namespace canbao::ui
