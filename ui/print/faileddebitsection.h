#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// What to do when a payment could not be taken: steps in their order, and what the law says of late payment.
class FailedDebitSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::FailedDebitSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperMask &mask);
    static PaperBlocks blocks(const BankAnswers &bank, const std::vector<LawDocument> &laws, const PaperMask &mask);

private:
    static ListBlock steps(const BankAnswers &bank, const PaperMask &mask);
    static QString sources(const std::vector<LawDocument> &laws);
};

} // namespace canbao::ui
