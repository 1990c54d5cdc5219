#pragma once

#include "models/core/language.h"
#include "models/core/money.h"
#include "models/core/yearmonth.h"

#include <QString>

#include <variant>
#include <vector>

namespace canbao {

/// A figure that a sentence about an error needs ("you entered 17").
using ErrorValue = std::variant<int, Money, QDate, YearMonth, QString, BilingualText>;

/// What went wrong, without words for the reader: ui/errortext.cpp turns it into a translated sentence.
struct Error
{
    enum class Code {
        ApplicantMissing,
        HelperNameMissing,
        HelperRelationMissing,
        DocumentTypeMissing,
        IdentityMissing,
        IdentityLength, ///< values: expected length, length found
        IdentityCharacters,
        IdentityChecksum,
        IdentityBirthDate,
        IdentityNationality,
        IdentityKind, ///< the number is a sound one, but of another kind of document than the one selected
        DocumentEndMissing,
        DocumentEndInvalid,
        NameMissing,
        NameTooLong, ///< values: longest allowed
        BirthDateInvalid,
        BirthDateMismatch, ///< values: typed, in the number
        SexMissing,
        SexMismatch,
        CategoryMissing,
        MobileMissing,
        MobileInvalid,
        TooYoung, ///< values: first month of the minimum age
        RetirementAgeReached, ///< values: statutory retirement month
        ForeignerNotConfirmed,
        HukouMissing,
        SamePlaceMissing,
        ResidenceMissing,
        PermitMissing,
        PermitEndInvalid,
        PermitEnded, ///< values: first month, date it ends
        WorkKindMissing,
        PaidBeforeMissing,
        PaidMonthsInvalid, ///< values: most months possible at that age
        LastPlaceMissing,
        LastMonthInvalid, ///< values: this month
        StayMonthInvalid, ///< values: the last month possible
        RouteMissing,
        RouteNotAllowed,
        EmploymentNotConfirmed,
        CompanyFeeInvalid,
        WageInvalid,
        OfficeMissing,
        VisitDayInvalid,
        VisitDayClosed, ///< values: the day
        InsuranceMissing,
        VariantMissing,
        GradeMissing,
        BaseOutsideLimits, ///< values: lower, upper limit
        BaseBelowLimit, ///< values: lower limit; no upper limit is known
        BaseAboveLimit, ///< values: upper limit; no lower limit is known
        BaseNotMoney,
        BaseNotListed,
        RateUnknown, ///< values: month
        AssumptionOutside, ///< values: word of the assumed rate or "index_so_far", lowest, highest
        PensionStartOutside, ///< values: first, last month allowed
        PlanMonthsInvalid, ///< values: most months possible
        FrequencyMissing,
        FrequencyNotOffered,
        FirstMonthMissing,
        FirstMonthOutside, ///< values: first, last month allowed
        SubsidyAnswerMissing,
        PayChannelMissing,
        CardHolderMissing,
        CardHolderMismatch,
        CardNumberMissing,
        CardNumberLength, ///< values: length found
        CardNumberCharacters,
        CardNumberChecksum,
        CreditCard,
        BankMissing,
        BankNotDebited, ///< values: bank, region, banks that can be debited there
        AuthorisationMissing,
        ReminderOutside,
        CardServiceMissing,
        ExistingCardMissing,
        CardBankMissing,
        DeliveryMissing,
        DeliveryAddressMissing,
        PhotoMissing,
        PhotoNotPicture,
        PhotoTooSmall, ///< values: width, height needed; width, height found
        PhotoBackground, ///< values: percent of the edge that is not white
        PhotoFace, ///< values: least, most, found
        PhotoHair, ///< values: least, most, found
        PhotoEyes, ///< values: least, found
        PhotoTooLarge, ///< values: most pixels along a side
        PhotoDamaged,
        PhotoBytes, ///< values: bytes found
        PhotoNotReady,
        PhotoLinesOpen,
        DeclarationMissing,
        NoticeRegionMissing,
        NoticeFromInvalid,
        NoticeToInvalid,
        NoticeChargeMissing,
        NoticeRateInvalid,
        NoticeAccountInvalid,
        NoticeFixedInvalid,
        NoticeWageInvalid,
        NoticeLowerInvalid,
        NoticeUpperInvalid,
        NoticeBaseMissing,
        NoticeTextTooLong, ///< values: most characters allowed
        NoticeNumberMissing,
        NoticeDateInvalid,
        NoticeGradesUnfit,
        NoticeGradesMissing,
        NoticeGradesTooMany, ///< values: most grades allowed
        NoticeGradePercentInvalid, ///< values: number of the grade
        NoticeGradeBaseInvalid, ///< values: number of the grade
        NoticeGradeOutside, ///< values: number of the grade
        NoticeGradeTwice, ///< values: number of the grade
        NoticeGradeFalls, ///< values: number of the grade
        NoticeGradeNameTooLong, ///< values: number of the grade, most characters allowed
        NoticeWageMissing,
        NoticeSupplementUnfit,
        NoticeSupplementRateInvalid,
        NoticeSupplementInvalid,
        NoticeNotFound,
        RegionUnknown,
        MonthInvalid,
        AmountInvalid,
        CategoryUnknown,
        ReferenceMalformed,
        ReferenceNotFound,
        FileUnreadable, ///< values: file name
        FileUnwritable, ///< values: file name
        FileMalformed, ///< values: place in the file
        FieldUnknown, ///< values: name of the field
        FieldInvalid, ///< values: name of the field
        DatabaseOpen,
        DatabaseTooNew,
        DatabaseDamaged,
        DatabaseQuery,
        StorageFull,
        StorageReadOnly,
        KeyMissing,
        SealBroken,
        ArchiveLocked,
        KeyringLocked,
        PassphraseWrong,
        PassphraseTooShort, ///< values: fewest characters
        PassphrasesDiffer,
        PassphraseCost, ///< this machine has not the memory that the passphrase needs
        ArchiveInUse, ///< values, where it is known: host, day, time since when
        BackupUnreadable,
        BackupPassphraseMissing,
        BackupUnverified,
        PagesDamaged,
        TwoApplicationsNeeded,
        AcceptanceNumberInvalid, ///< values: most characters
        LifeDayInvalid, ///< values: first, last day allowed
        StopReasonInvalid, ///< values: most characters
        SuccessorItself,
        LifeStepNotAllowed,
        PaymentMonthInvalid, ///< values: first, last month allowed
        PaymentAmountInvalid, ///< values: largest
        PaymentDayInvalid, ///< values: first, last day allowed
        ReceiptNumberInvalid, ///< values: most characters
        ReceiptUnreadable, ///< values: megabytes allowed
        PaymentNotFound,
        ReferenceDataMissing,
        PackUntrusted,
        PackOlder, ///< values: edition of the pack, edition in use
        PackDamaged,
        PackTooNew, ///< values: version of Canbao that it needs
        PackExamplesFail, ///< values: how many
        PackInstalled, ///< values: edition
        PackRuleBroken, ///< values: how many problems, the first of them
        PackTooLarge, ///< values: megabytes allowed
        SigningKeyInvalid,
        SigningKeyNotFound,
        EditionNotKept, ///< values: edition
        EditionDamaged, ///< values: edition
        ListTooLarge, ///< values: file name, megabytes allowed
        ListTooLong, ///< values: file name, lines allowed
        ListNotText, ///< values: file name
        ListEmpty, ///< values: file name
    };

    Code code;
    std::vector<ErrorValue> values = {}; ///< For the sentence; never personal data.
    QString detail = {}; ///< For the log only; never shown and never holds personal data.

    bool operator==(const Error &) const = default;
};

/// The stable key of a code ("E113"), for scripts, tests and translators.
QString errorKey(Error::Code code);

} // namespace canbao
