#pragma once

#include "models/application/answerchecks.h"
#include "models/application/applicationreference.h"
#include "models/application/pensionestimate.h"
#include "models/contribution/subsidyrule.h"
#include "models/payment/debitcalendar.h"

#include <QDateTime>

namespace canbao {

/// A finished application, frozen with everything it was computed with: names, figures, sources, edition. Archive,
/// print and reprint see only this; nothing in it is ever looked up again.
struct EnrolmentApplication
{
    ApplicationReference reference;
    QDateTime createdAt = {}; ///< local time with offset
    QString programVersion = {};
    ReferenceEdition edition = {};
    EnrolmentDraft answers = {};

    QString identityNumber = {}; ///< the 18-character form
    IdentityNumber::Kind identityKind;
    QDate birthDate = {};
    RetirementAge retirement;
    int minimumMonths = 0;

    RegionCode region; ///< where one enrols
    BilingualText regionName = {};
    std::optional<BilingualText> hukouName = {};
    std::optional<BilingualText> residenceName = {};
    BilingualText workKind = {};
    EnrolmentRoute route; ///< as weighed on the day

    ContributionQuote quote = {}; ///< twelve months
    std::vector<Deduction> deductions = {};
    std::optional<PensionEstimate> estimate = {}; ///< none without a pension, or of an older edition
    DebitCalendar calendar = {}; ///< the days of the deductions, one for each
    BilingualText bankName = {}; ///< of the debit; empty where none
    BilingualText cardBankName = {};
    std::vector<RequiredDocument> documents = {};
    std::vector<FormField> formFields = {}; ///< of the sheets of the counter; none in older ones
    std::vector<SubsidyFinding> subsidies = {};
    BilingualText officeName = {}; ///< of the reference data; empty: the person's own entry in the answers, or none
    BilingualText officeAddress = {};
    BilingualText officeHours = {};
    QString officePhone = {};
    std::vector<Note> notes = {};
    std::vector<LawDocument> laws = {}; ///< that the figures and the route rest on
};

/// The laws that the answers and figures rest on.
std::vector<LawDocument> lawsFor(const EnrolmentDraft &draft, const CheckContext &context);
/// The only door from a draft to an application: every problem at once, or the frozen application.
tl::expected<EnrolmentApplication, std::vector<Problem>>
complete(const EnrolmentDraft &draft, const CheckContext &context, ApplicationReference reference,
         const QDateTime &createdAt, const QString &programVersion);

} // namespace canbao
