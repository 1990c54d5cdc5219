#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// How the contributions are paid, and the social-security card.
class PaymentSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PaymentSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperMask &mask);
    /// A bank's name: of the reference data, in Chinese where its English name is not known, else as typed.
    static QString bankText(const BilingualText &known, const QString &typed);

private:
    static FactsBlock payment(const EnrolmentApplication &application, const PaperMask &mask);
    static TableBlock deductions(const EnrolmentApplication &application);
    static FactsBlock card(const EnrolmentApplication &application, const PaperMask &mask);
};

} // namespace canbao::ui
