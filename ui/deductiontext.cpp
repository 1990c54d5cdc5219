#include "ui/deductiontext.h"

#include "ui/format.h"

#include <QCoreApplication>

namespace canbao::ui {

namespace {

struct DeductionText
{
    Q_DECLARE_TR_FUNCTIONS(DeductionText)
};

} // namespace

QString deductionMonthsText(const Deduction &deduction)
{
    if (deduction.first == deduction.last)
        return monthText(deduction.first);
    return DeductionText::tr("%1 to %2").arg(monthText(deduction.first), monthText(deduction.last));
}

} // namespace canbao::ui
