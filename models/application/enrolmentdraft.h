#pragma once

#include "models/card/cardrequest.h"
#include "models/contribution/grade.h"
#include "models/core/language.h"
#include "models/pension/planassumptions.h"
#include "models/pension/retirementage.h"
#include "models/place/enrolmentroute.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace canbao {

enum class FilledBy { Myself, Family, Helper };
enum class DocumentType { ResidentCard, HongKongMacaoPermit, TaiwanPermit, ForeignCard };
enum class ResidencePermit { None, Applied, Held };
/// In which words papers are.
enum class PaperWording { Chinese, English, ChineseWithEnglish };
/// What the medical charge is worked out from where a region lets one choose.
enum class MedicalBase { SameAsPension, Lowest };
enum class PayChannel { Debit, Counter, App, BankCounter };
/// An answer where not knowing is one.
enum class Certainty { Yes, No, NotSure };

/// Who fills in, and in which words the papers are.
struct ApplicantAnswers
{
    FilledBy filledBy = FilledBy::Myself;
    QString helperName = {};
    QString helperRelation = {};
    PaperWording paperLanguage = PaperWording::Chinese;
    /// Id of somebody saved in the household; empty: a new person; not set: not answered.
    std::optional<QString> person = {};
    bool keepPerson = true; ///< on this computer, for the next time
    bool operator==(const ApplicantAnswers &) const = default;
};

struct DocumentAnswers
{
    DocumentType type = DocumentType::ResidentCard;
    QString number = {}; ///< as typed
    bool longTerm = false;
    QString validUntil = {}; ///< as typed
    bool operator==(const DocumentAnswers &) const = default;
};

struct PersonAnswers
{
    QString name = {};
    QString birthDate = {}; ///< as typed or filled from the number
    std::optional<Sex> sex = {};
    std::optional<RetirementCategory> category = {}; ///< not set for women: "I do not know", counted as 55
    QString mobile = {};
    bool operator==(const PersonAnswers &) const = default;
};

struct HukouAnswers
{
    std::optional<RegionCode> region = {};
    std::optional<bool> movedSinceFirstCard = {};
    bool operator==(const HukouAnswers &) const = default;
};

struct ResidenceAnswers
{
    std::optional<bool> sameAsHukou = {};
    std::optional<RegionCode> region = {};
    std::optional<ResidencePermit> permit = {};
    QString workKind = {}; ///< key of the reference data; empty: not answered
    QString permitEnd = {}; ///< as typed; may be empty
    QString platform = {}; ///< platform or shop registered; may be empty
    bool operator==(const ResidenceAnswers &) const = default;
};

/// A time of paying in one place, as typed.
struct StayAnswers
{
    std::optional<RegionCode> region = {};
    QString pensionMonths = {};
    QString medicalMonths = {}; ///< may be empty
    QString firstMonth = {}; ///< may be empty: not known
    bool operator==(const StayAnswers &) const = default;
};

/// What was paid before, and what runs now.
struct HistoryAnswers
{
    std::optional<Certainty> paidBefore = {};
    std::vector<StayAnswers> stays = {}; ///< in the order of time; the last one is where the relation is
    QString lastMonth = {}; ///< paid for; may be empty: not known
    bool insuredThroughJob = false; ///< now, as an employee
    bool residentsPension = false; ///< now in the residents' pension scheme
    bool residentsMedical = false; ///< now in the residents' medical scheme
    bool operator==(const HistoryAnswers &) const = default;
};

struct PlaceAnswers
{
    std::optional<RouteKind> route = {};
    bool employmentConfirmed = false;
    QString companyFee = {}; ///< a month, in yuan, as typed
    QString wage = {}; ///< of the employment, a month, in yuan, as typed; may be empty
    bool operator==(const PlaceAnswers &) const = default;
};

/// Where the papers go: an office of the reference data, or what the person knows of it.
struct OfficeAnswers
{
    QString officeKey = {}; ///< of the reference data; empty: the person's own entry, or none
    QString name = {};
    QString address = {};
    QString hours = {};
    QString phone = {};
    QString visitDay = {}; ///< as typed; may be empty
    bool operator==(const OfficeAnswers &) const = default;
};

struct InsuranceAnswers
{
    bool pension = true;
    bool medical = true;
    bool unemployment = false;
    QString medicalVariant = {}; ///< key; empty: not chosen (right where there is only one)
    MedicalBase medicalBase = MedicalBase::SameAsPension;
    bool operator==(const InsuranceAnswers &) const = default;
};

struct GradeAnswers
{
    bool ownBaseChosen = false;
    std::optional<GradeChoice> grade = {}; ///< from the table
    QString ownBase = {}; ///< in yuan, as typed; counts when ownBaseChosen
    bool operator==(const GradeAnswers &) const = default;
};

struct ScheduleAnswers
{
    std::optional<PaymentFrequency> frequency = {};
    std::optional<YearMonth> firstMonth = {};
    bool operator==(const ScheduleAnswers &) const = default;
};

/// What an estimate of the pension is made with, all of it as typed; empty means: not known, or as the set has it.
struct PlanAnswers
{
    QString start = {}; ///< month in which the pension shall begin; empty: the statutory one
    QString months = {}; ///< to be paid from the first month on; empty: every one before the pension
    QString indexSoFar = {}; ///< average index of the months paid so far, such as 0.75
    QString balanceSoFar = {}; ///< of the personal account
    QString paidSoFar = {}; ///< out of one's own pocket
    QString benefitBase = {}; ///< of this year
    AssumptionSet set = AssumptionSet::Middle; ///< the one that is shown first, and that the three rates change
    QString wageGrowth = {}; ///< in per cent
    QString accountGrowth = {};
    QString priceGrowth = {};
    bool operator==(const PlanAnswers &) const = default;
};

/// A way to pay that was set aside to be compared with others.
struct PinnedPlan
{
    GradeChoice grade = FloorGrade{};
    RouteKind route = RouteKind::Hukou; ///< where
    std::optional<YearMonth> firstMonth = {}; ///< to be paid
    QString start = {}; ///< as in PlanAnswers
    QString months = {};
    bool operator==(const PinnedPlan &) const = default;
};

/// Facts that only the person knows, by the key of the question ("hard_to_employ").
struct SubsidyAnswers
{
    std::map<QString, Certainty> facts = {};
    bool operator==(const SubsidyAnswers &) const = default;
};

struct BankAnswers
{
    std::optional<PayChannel> channel = {};
    QString holder = {};
    QString cardNumber = {}; ///< as typed
    bool checksumConfirmed = false; ///< "it is right, keep it"
    QString bankCode = {}; ///< of the reference data; empty: not chosen or another bank
    QString bankName = {}; ///< as typed where it is none of the list
    bool authorised = false;
    bool operator==(const BankAnswers &) const = default;
};

/// How one wants to be reminded of the payments.
struct CalendarAnswers
{
    QString reminderDays = {}; ///< before, as typed; empty: three
    bool namesCard = false; ///< the last four digits of the card stand in the calendar file
    bool operator==(const CalendarAnswers &) const = default;
};

struct CardAnswers
{
    std::optional<CardService> service = {};
    QString existingNumber = {};
    QString bankCode = {};
    QString bankName = {};
    std::optional<CardDelivery> delivery = {};
    QString address = {};
    QByteArray photo = {}; ///< the finished JPEG; empty: none
    std::optional<bool> photoAtWindow = {}; ///< it will be taken there
    bool operator==(const CardAnswers &) const = default;
};

/// Whether there will be a new card, and with it a photo.
inline bool bringsCard(const CardAnswers &answers)
{
    return answers.service && answers.service != CardService::NoneNeeded;
}

/// Everything a person has answered so far, sound or not: what was typed is kept as it was typed.
struct EnrolmentDraft
{
    QString id = {}; ///< of the archive; empty until it was saved once
    ApplicantAnswers applicant = {};
    DocumentAnswers document = {};
    PersonAnswers person = {};
    HukouAnswers hukou = {};
    ResidenceAnswers residence = {};
    HistoryAnswers history = {};
    PlaceAnswers place = {};
    OfficeAnswers office = {};
    InsuranceAnswers insurance = {};
    GradeAnswers grade = {};
    ScheduleAnswers schedule = {};
    PlanAnswers plan = {};
    std::vector<PinnedPlan> pinned = {}; ///< up to four
    SubsidyAnswers subsidy = {};
    BankAnswers bank = {};
    CalendarAnswers calendar = {};
    CardAnswers card = {};
    bool declared = false;
    QString currentStep = {}; ///< key of the page on which it was left
    bool isSample = false; ///< an invented person: said on screen and on paper
    bool operator==(const EnrolmentDraft &) const = default;
};

/// The answers alone, without id and page, so that saving is no change.
EnrolmentDraft answersOf(EnrolmentDraft draft);
/// Where the person lives: the residence answered, or the hukou where both are one place.
std::optional<RegionCode> residenceOf(const EnrolmentDraft &draft);
/// Where the chosen route leads; nothing while it is not known. Through a company: the residence, where the work is.
std::optional<RegionCode> enrolmentRegion(const EnrolmentDraft &draft);
/// The category that counts: the one chosen, else the usual one of the sex; nothing while the sex is not known.
std::optional<RetirementCategory> effectiveCategory(const PersonAnswers &person);
/// An amount as people write it ("1,200.50", "¥ 1200", "１２００元"); nothing when it is not 0 or more yuan with at
/// most two decimals.
std::optional<Money> typedMoney(const QString &typed);
/// The number as it was typed, when it is a sound one.
std::optional<IdentityNumber> identityOf(const EnrolmentDraft &draft, QDate today);
/// The same answers, with a birth date or sex that was left empty taken from a sound identity number.
EnrolmentDraft filledFromNumber(EnrolmentDraft draft, QDate today);
/// Mainland residents have a hukou; permit holders and foreigners have none.
bool hasHukou(const EnrolmentDraft &draft);
/// The grade that counts; nothing while none is chosen or the own base cannot be read.
std::optional<GradeChoice> chosenGrade(const GradeAnswers &answers);

} // namespace canbao
