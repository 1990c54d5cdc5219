#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/application/field.h"
#include "models/application/referencebooks.h"
#include "models/application/step.h"

#include <vector>

namespace canbao {

/// In years; 社会保险法 with 劳动法 art. 15: nobody works for a living before.
inline constexpr int YoungestWorkingAge = 16;

/// An answer that cannot stand, and why.
struct Problem
{
    Field field;
    Error error;
    bool operator==(const Problem &) const = default;
};

/// Something that deserves a look but stops nobody (an expired document, an unknown area code).
enum class Note {
    DocumentExpired,
    FirstGenerationNumber,
    AreaCodeUnknown,
    AreaCodeAbolished,
    HukouDiffersFromNumber,
    RateProvisional,
    RateEnteredByHand,
    EnteredRateSuperseded, ///< published figures are used in place of entered ones
    MedicalUnknown,
    PlaceNotConfirmed,
    CardNumberConfirmed,
    CategoryAssumed,
    CardHolderDiffers,
    NoDebitCard, ///< whether the region takes it is not known
    TwoEnrolments,
    ContributionGap,
    MonthsDoNotFit,
};

/// What the rules are checked with: the clock is read outside.
struct CheckContext
{
    const ReferenceBooks &books;
    QDate today;
    bool hasHousehold = false; ///< people are saved, so that one must say who applies
};

/// What Continue says on a page; empty when the page can be left. The same rules serve the command line.
std::vector<Problem> problemsOf(Step step, const EnrolmentDraft &draft, const CheckContext &context);
/// All pages together, in their order, the declaration included.
std::vector<Problem> allProblems(const EnrolmentDraft &draft, const CheckContext &context);
/// The first page with a problem; Step::Check when nothing but the declaration is left.
Step firstOpenStep(const EnrolmentDraft &draft, const CheckContext &context);
/// To be shown, not to be solved. Of Step::Check: those of all pages.
std::vector<Note> notesOf(Step step, const EnrolmentDraft &draft, const CheckContext &context);
/// Whether somebody of this age and document may enrol at all: TooYoung (16), RetirementAgeReached or nothing. Nothing
/// as well while birth date or category are not known. Order 41 of 2019 for permits; foreigners: ForeignerNotConfirmed.
std::optional<Error> ineligibility(const EnrolmentDraft &draft, const CheckContext &context);
/// The page that asks for a field.
Step stepOf(Field field);

/// The months from which payments may begin: this month and the eleven after it (no paying afterwards,
/// 劳社部发〔2001〕20号 art. 3).
std::vector<YearMonth> firstMonthsOffered(QDate today);
/// The frequencies that the region is known to offer; monthly alone where it is not known.
std::vector<PaymentFrequency> frequenciesOffered(const EnrolmentDraft &draft, const ReferenceBooks &books);
/// The month for which rates are looked up: the first month chosen, else this month.
YearMonth rateMonth(const EnrolmentDraft &draft, QDate today);
/// The schemes to quote with their grades; medical follows the pension's base or its own floor, as answered.
std::vector<SchemeChoice> schemeChoices(const EnrolmentDraft &draft);
/// Twelve months of what was chosen; an error while the place or the grade is missing.
Result<ContributionQuote> draftQuote(const EnrolmentDraft &draft, const CheckContext &context);

} // namespace canbao
