#include "ui/errortext.h"

#include "models/pension/planassumptions.h"
#include "ui/archiveerrortext.h"
#include "ui/errorvalues.h"
#include "ui/explanationtext.h"
#include "ui/format.h"

namespace canbao::ui {

namespace {

/// "Yearly growth of wages" for the word in the error.
QString assumedRateName(const Error &error)
{
    const auto *word = error.values.empty() ? nullptr : std::get_if<QString>(&error.values.front());
    if (word && *word == termKey(Term::IndexSoFar))
        return termText(Term::IndexSoFar);
    const auto rate = word ? assumedRateFromKey(*word) : std::nullopt;
    if (!rate)
        return unknownText();
    switch (*rate) {
    case AssumedRate::WageGrowth:
        return termText(Term::WageGrowth);
    case AssumedRate::AccountGrowth:
        return termText(Term::AccountGrowth);
    case AssumedRate::PriceGrowth:
        return termText(Term::PriceGrowth);
    }
    Q_UNREACHABLE();
}

} // namespace

// One sentence a code; a test goes through all codes.
QString errorText(const Error &error) // NOLINT(readability-function-size)
{
    using Code = Error::Code;
    switch (error.code) {
    case Code::ApplicantMissing:
        return ErrorText::tr("Select who is applying");
    case Code::HelperNameMissing:
        return ErrorText::tr("Enter the helper's name");
    case Code::HelperRelationMissing:
        return ErrorText::tr("Enter how the helper is related to the applicant");
    case Code::DocumentTypeMissing:
        return ErrorText::tr("Select your identity document");
    case Code::IdentityMissing:
        return ErrorText::tr("Enter your ID number");
    case Code::IdentityLength:
        return ErrorText::tr("ID card number must be %1 characters – you entered %2")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::IdentityCharacters:
        return ErrorText::tr("ID card number must be 17 digits and then a digit or X");
    case Code::IdentityChecksum:
        return ErrorText::tr("ID card number does not add up – compare each digit with the card");
    case Code::IdentityBirthDate:
        return ErrorText::tr("Digits 7 to 14 must be a real date – compare them with the card");
    case Code::IdentityNationality:
        return ErrorText::tr("The nationality in the number must be one that exists – compare it with the card");
    case Code::IdentityKind:
        return ErrorText::tr("This number belongs to another kind of document – select that kind or enter the "
                             "number of this one");
    case Code::DocumentEndMissing:
        return ErrorText::tr("Enter the date the document ends, or tick long-term");
    case Code::DocumentEndInvalid:
        return ErrorText::tr("The date the document ends must be a real date, such as 2031-05-20");
    case Code::NameMissing:
        return ErrorText::tr("Enter your name as shown on the document");
    case Code::NameTooLong:
        return ErrorText::tr("Name must be %1 characters or fewer").arg(errorValue(error, 0));
    case Code::BirthDateInvalid:
        return ErrorText::tr("Date of birth must be a real date in the past, such as 1985-03-09");
    case Code::BirthDateMismatch:
        return ErrorText::tr("Date of birth is %1 but the ID number says %2 – correct the one that differs from "
                             "the document")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::SexMissing:
        return ErrorText::tr("Select your sex as shown on the document");
    case Code::SexMismatch:
        return ErrorText::tr("Sex must be as the ID number says – compare both with the document");
    case Code::CategoryMissing:
        return ErrorText::tr("Select a category or I do not know");
    case Code::MobileMissing:
        return ErrorText::tr("Enter a mobile number");
    case Code::MobileInvalid:
        return ErrorText::tr("Mobile number must be 11 digits and start with 1");
    case Code::TooYoung:
        return ErrorText::tr("You can enrol from the month you turn 16, that is from %1").arg(errorValue(error, 0));
    case Code::RetirementAgeReached:
        return ErrorText::tr("You reached the statutory retirement age in %1 – ask the bureau (12333) how your "
                             "pension is settled")
            .arg(errorValue(error, 0));
    case Code::ForeignerNotConfirmed:
        return ErrorText::tr("No national rule lets foreign nationals enrol as flexible employees – ask the bureau "
                             "(12333) before you go");
    case Code::HukouMissing:
        return ErrorText::tr("Select the province, city and district of your hukou");
    case Code::SamePlaceMissing:
        return ErrorText::tr("Select whether you live where your hukou is");
    case Code::ResidenceMissing:
        return ErrorText::tr("Select where you live");
    case Code::PermitMissing:
        return ErrorText::tr("Select whether you have a residence permit");
    case Code::PermitEndInvalid:
        return ErrorText::tr("Enter the date the residence permit ends, such as 2027-05-20");
    case Code::PermitEnded:
        return ErrorText::tr("Residence permit must be valid in %1 – it ends on %2. Renew it first, or select another "
                             "first month")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::WorkKindMissing:
        return ErrorText::tr("Select your kind of work");
    case Code::PaidBeforeMissing:
        return ErrorText::tr("Select yes, no or not sure");
    case Code::PaidMonthsInvalid:
        return ErrorText::tr("Months paid must be a whole number from 0 to %1").arg(errorValue(error, 0));
    case Code::LastPlaceMissing:
        return ErrorText::tr("Select the place where you paid");
    case Code::LastMonthInvalid:
        return ErrorText::tr("Last paid month must be written like 2026-07 and must not be after %1")
            .arg(errorValue(error, 0));
    case Code::StayMonthInvalid:
        return ErrorText::tr("First month in a place must be written like 2026-07 and must not be after %1")
            .arg(errorValue(error, 0));
    case Code::RouteMissing:
        return ErrorText::tr("Select where you will enrol");
    case Code::RouteNotAllowed:
        return ErrorText::tr("This way is not open to you – select another one");
    case Code::EmploymentNotConfirmed:
        return ErrorText::tr("Tick to confirm that a real employment relationship exists, or select another way");
    case Code::CompanyFeeInvalid:
        return ErrorText::tr("Company fee must be 0 or more yuan, with at most 2 decimals");
    case Code::WageInvalid:
        return ErrorText::tr("Wage must be more than 0 yuan, with at most 2 decimals");
    case Code::OfficeMissing:
        return ErrorText::tr("Select an office");
    case Code::VisitDayInvalid:
        return ErrorText::tr("The day you go must be a real date from today on, such as 2026-07-20");
    case Code::VisitDayClosed:
        return ErrorText::tr("The office is closed on %1 – choose another day").arg(errorValue(error, 0));
    case Code::InsuranceMissing:
        return ErrorText::tr("Select at least one insurance");
    case Code::VariantMissing:
        return ErrorText::tr("Select one of the kinds of medical insurance");
    case Code::GradeMissing:
        return ErrorText::tr("Select a grade or enter a base");
    case Code::BaseOutsideLimits:
        return ErrorText::tr("Base must be between %1 and %2 a month").arg(errorValue(error, 0), errorValue(error, 1));
    case Code::BaseBelowLimit:
        return ErrorText::tr("Base must be at least %1 a month").arg(errorValue(error, 0));
    case Code::BaseAboveLimit:
        return ErrorText::tr("Base must be at most %1 a month").arg(errorValue(error, 0));
    case Code::BaseNotMoney:
        return ErrorText::tr("Base must be a number with at most 2 decimals");
    case Code::BaseNotListed:
        return ErrorText::tr("Base must be one of those the region has published – select one from the table");
    case Code::RateUnknown:
        if (error.values.empty())
            return ErrorText::tr(
                "Canbao has no rates for this place – ask the bureau (12333), or select another place");
        return ErrorText::tr("Canbao has no rates for %1 here – ask the bureau (12333), "
                             "or select another month or place")
            .arg(errorValue(error, 0));
    case Code::AssumptionOutside:
        return ErrorText::tr("%1 must be between %2 and %3")
            .arg(assumedRateName(error), errorValue(error, 1), errorValue(error, 2));
    case Code::PensionStartOutside:
        return ErrorText::tr("The pension must begin between %1 and %2")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::PlanMonthsInvalid:
        return ErrorText::tr("Months to pay must be a whole number from 1 to %1").arg(errorValue(error, 0));
    case Code::FrequencyMissing:
        return ErrorText::tr("Select how often you will pay");
    case Code::FrequencyNotOffered:
        return ErrorText::tr("How often you pay must be one of those the region offers – select one of the list");
    case Code::FirstMonthMissing:
        return ErrorText::tr("Select the first month you will pay for");
    case Code::FirstMonthOutside:
        return ErrorText::tr("First month must be from %1 to %2").arg(errorValue(error, 0), errorValue(error, 1));
    case Code::SubsidyAnswerMissing:
        return ErrorText::tr("Answer yes, no or do not know for each question");
    case Code::PayChannelMissing:
        return ErrorText::tr("Select how you will pay");
    case Code::CardHolderMissing:
        return ErrorText::tr("Enter the name on the card");
    case Code::CardHolderMismatch:
        return ErrorText::tr("The card must be in the applicant's name – enter one of your own cards, or select "
                             "another way to pay");
    case Code::CardNumberMissing:
        return ErrorText::tr("Enter the bank card number");
    case Code::CardNumberLength:
        return ErrorText::tr("Card number must be 13 to 19 digits – you entered %1").arg(errorValue(error, 0));
    case Code::CardNumberCharacters:
        return ErrorText::tr("Card number must be digits only – compare it with the card");
    case Code::CardNumberChecksum:
        return ErrorText::tr("Card number does not add up – compare it with the card, or confirm that it is right");
    case Code::CreditCard:
        return ErrorText::tr("This is a credit card – a debit needs a debit card, so enter one of those");
    case Code::BankMissing:
        return ErrorText::tr("Select the bank of the card, or enter its name");
    case Code::BankNotDebited:
        return ErrorText::tr("%1 cannot be debited in %2 – use %3")
            .arg(errorValue(error, 0), errorValue(error, 1), errorValue(error, 2));
    case Code::AuthorisationMissing:
        return ErrorText::tr("Tick the authorisation, or choose another way to pay");
    case Code::ReminderOutside:
        return ErrorText::tr("Reminder must be 0 to 30 days before");
    case Code::CardServiceMissing:
        return ErrorText::tr("Select what you need");
    case Code::ExistingCardMissing:
        return ErrorText::tr("Enter the number on the card you have");
    case Code::CardBankMissing:
        return ErrorText::tr("Select the card bank");
    case Code::DeliveryMissing:
        return ErrorText::tr("Select how you will collect the card");
    case Code::DeliveryAddressMissing:
        return ErrorText::tr("Enter the delivery address");
    case Code::PhotoMissing:
        return ErrorText::tr("Choose a photo, or select that it will be taken at the window");
    case Code::PhotoNotPicture:
        return ErrorText::tr("Photo must be a JPEG or PNG file");
    case Code::PhotoTooSmall:
        return ErrorText::tr("Photo must be at least %1 × %2 pixels – this one is %3 × %4")
            .arg(errorValue(error, 0), errorValue(error, 1), errorValue(error, 2), errorValue(error, 3));
    case Code::PhotoBackground:
        return ErrorText::tr("Background must be white – %1 % of the edge is not").arg(errorValue(error, 0));
    case Code::PhotoFace:
        return ErrorText::tr("Face width must be %1 to %2 pixels – now %3")
            .arg(errorValue(error, 0), errorValue(error, 1), errorValue(error, 2));
    case Code::PhotoHair:
        return ErrorText::tr("Hair must start %1 to %2 pixels below the top – now %3")
            .arg(errorValue(error, 0), errorValue(error, 1), errorValue(error, 2));
    case Code::PhotoEyes:
        return ErrorText::tr("Eye line must be at least %1 pixels above the bottom – now %2")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::PhotoTooLarge:
        return ErrorText::tr(
                   "Photo must not be longer than %1 pixels on a side, nor larger than 40 MB – save it smaller")
            .arg(errorValue(error, 0));
    case Code::PhotoDamaged:
        return ErrorText::tr("The photo cannot be read to its end – copy it again or choose another one");
    case Code::PhotoBytes:
        return ErrorText::tr("The finished photo has %1 bytes, which is outside what the region takes")
            .arg(errorValue(error, 0));
    case Code::PhotoNotReady:
        return ErrorText::tr("Wait until the photo has been read, or cancel reading it");
    case Code::PhotoLinesOpen:
        return ErrorText::tr("Put the lines on hair, eyes, chin and cheeks, then tick that they lie there");
    case Code::DeclarationMissing:
        return ErrorText::tr("Tick that you have checked the answers");
    case Code::NoticeRegionMissing:
        return ErrorText::tr("Select the place that the notice is for");
    case Code::NoticeFromInvalid:
        return ErrorText::tr("First month of the figures must be written like 2026-07");
    case Code::NoticeToInvalid:
        return ErrorText::tr(
            "Last month of the figures must be written like 2027-06 and not lie before the first – or leave "
            "it empty where the notice names no end");
    case Code::NoticeChargeMissing:
        return ErrorText::tr("Enter the rate, or the fixed amount a month");
    case Code::NoticeRateInvalid:
        return ErrorText::tr("Rate must be more than 0 and at most 100 percent, with at most 4 decimals");
    case Code::NoticeAccountInvalid:
        return ErrorText::tr(
            "Share for the personal account must be from 0 to the rate – leave it empty where there is no "
            "rate");
    case Code::NoticeFixedInvalid:
        return ErrorText::tr(
            "Fixed amount must be more than 0 yuan, with at most 2 decimals – leave it empty where there is "
            "a rate");
    case Code::NoticeWageInvalid:
        return ErrorText::tr("Reference wage must be more than 0 yuan, with at most 2 decimals");
    case Code::NoticeLowerInvalid:
        return ErrorText::tr("Lowest base must be more than 0 yuan, with at most 2 decimals");
    case Code::NoticeUpperInvalid:
        return ErrorText::tr(
            "Highest base must be an amount with at most 2 decimals and not less than the lowest base");
    case Code::NoticeBaseMissing:
        return ErrorText::tr("Enter the lowest base or the reference wage – a rate alone gives no amount");
    case Code::NoticeTextTooLong:
        return ErrorText::tr("Title and number must be %1 characters or fewer each").arg(errorValue(error, 0));
    case Code::NoticeNumberMissing:
        return ErrorText::tr("Enter the document number of the notice");
    case Code::NoticeDateInvalid:
        return ErrorText::tr("Date of the notice must be a real date, such as 2026-07-15, and not lie after today");
    case Code::NoticeGradesUnfit:
        return ErrorText::tr("A list of bases goes with a pension rate in percent – leave the list out otherwise");
    case Code::NoticeGradesMissing:
        return ErrorText::tr("Enter at least one base of the list, or select that the notice has none");
    case Code::NoticeGradesTooMany:
        return ErrorText::tr("The list must have %1 bases or fewer").arg(errorValue(error, 0));
    case Code::NoticeGradePercentInvalid:
        return ErrorText::tr("Grade %1 must be a percentage of the reference wage, such as 60, with at most 4 decimals")
            .arg(errorValue(error, 0));
    case Code::NoticeGradeBaseInvalid:
        return ErrorText::tr("Grade %1 must be an amount of more than 0 yuan, with at most 2 decimals")
            .arg(errorValue(error, 0));
    case Code::NoticeGradeOutside:
        return ErrorText::tr(
                   "Grade %1 lies outside the lowest and the highest base – compare all three with the notice")
            .arg(errorValue(error, 0));
    case Code::NoticeGradeTwice:
        return ErrorText::tr("Grade %1 is in the list already – enter each base once").arg(errorValue(error, 0));
    case Code::NoticeGradeFalls:
        return ErrorText::tr("Grade %1 must be higher than the one before – enter the lowest base first")
            .arg(errorValue(error, 0));
    case Code::NoticeGradeNameTooLong:
        return ErrorText::tr("Name of grade %1 must be %2 characters or fewer")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::NoticeWageMissing:
        return ErrorText::tr("Enter the reference wage – the percentages of the list are shares of it");
    case Code::NoticeSupplementUnfit:
        return ErrorText::tr("Supplements go with medical insurance – leave this empty otherwise");
    case Code::NoticeSupplementRateInvalid:
        return ErrorText::tr(
            "Supplement must be more than 0 percent, with at most 4 decimals, and at most 100 with the rate");
    case Code::NoticeSupplementInvalid:
        return ErrorText::tr(
            "Supplement must be more than 0 yuan, with at most 2 decimals, a month or a year but not both");
    case Code::NoticeNotFound:
        return ErrorText::tr("No figures are kept under this number – “canbao rates entered” lists them");
    case Code::RegionUnknown:
        return ErrorText::tr("Region must be one of the six-digit codes or names in use – search for it by name");
    case Code::MonthInvalid:
        return ErrorText::tr("Month must be written like 2026-07");
    case Code::AmountInvalid:
        return ErrorText::tr("Amount must be 0 or more yuan, with at most 2 decimals");
    case Code::CategoryUnknown:
        return ErrorText::tr("Category must be male, female_55 or female_50");
    case Code::ReferenceMalformed:
        return ErrorText::tr("Reference must be like CB-XXXX-XXXX – compare it with the paper");
    case Code::ReferenceNotFound:
        return ErrorText::tr("No saved application has this reference – compare it with the paper, or search by "
                             "name");
    default:
        return archiveErrorText(error);
    }
}

} // namespace canbao::ui
