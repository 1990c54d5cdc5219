#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What to ask before joining through a company, and what the law says of invented employment. Only for those who
/// looked into that way.
class CompanySection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::CompanySection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application);

private:
    static ListBlock questions();
    static ListBlock legalWays();
};

} // namespace canbao::ui
