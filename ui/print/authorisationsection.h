#pragma once

#include "models/application/enrolmentapplication.h"
#include "ui/print/paperblock.h"
#include "ui/print/papercopy.h"

#include <QCoreApplication>

namespace canbao::ui {

/// The direct-debit authorisation in our own words: who, which account, which amounts in digits and capitals, and where
/// to sign. No official form was seen, and the sheet says so.
class AuthorisationSection
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::AuthorisationSection)

public:
    static PaperBlocks blocks(const EnrolmentApplication &application, const PaperMask &mask);

private:
    static FactsBlock account(const EnrolmentApplication &application, const PaperMask &mask);
    static FactsBlock amounts(const EnrolmentApplication &application);
    static FactsBlock signatures();
};

} // namespace canbao::ui
