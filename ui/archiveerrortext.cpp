#include "ui/archiveerrortext.h"

#include "ui/errorvalues.h"

namespace canbao::ui {

namespace {

/// Of a member of a file, or of an option of the command line ("--grade").
QString invalidText(const QString &name)
{
    return name.startsWith(u"--")
        ? ErrorText::tr("%1 must be a value Canbao knows – --help after the command shows which").arg(name)
        : ErrorText::tr("\"%1\" must be an answer Canbao knows – correct it in the file").arg(name);
}

} // namespace

QString archiveErrorText(const Error &error) // NOLINT(readability-function-size)
{
    using Code = Error::Code;
    switch (error.code) {
    case Code::FileUnreadable:
        return ErrorText::tr("Canbao cannot read %1 – check that the file is there and that you may open it")
            .arg(errorValue(error, 0));
    case Code::FileUnwritable:
        return ErrorText::tr("Canbao cannot write to %1 – choose another folder or make room")
            .arg(errorValue(error, 0));
    case Code::FileMalformed:
        return ErrorText::tr("The file cannot be understood at %1 – choose another file, or correct this place")
            .arg(errorValue(error, 0));
    case Code::FieldUnknown:
        return ErrorText::tr("\"%1\" is not a question Canbao asks – remove it from the file")
            .arg(errorValue(error, 0));
    case Code::FieldInvalid:
        return invalidText(errorValue(error, 0));
    case Code::DatabaseOpen:
        return ErrorText::tr("Your saved applications cannot be opened – check that the folder is there and that "
                             "you may write to it");
    case Code::DatabaseTooNew:
        return ErrorText::tr("These applications were saved by a newer Canbao – open them with that version");
    case Code::DatabaseDamaged:
        return ErrorText::tr("The file of your saved applications is damaged – put the last backup in its place");
    case Code::DatabaseQuery:
        return ErrorText::tr("Your applications cannot be read or saved just now – your answers stay on screen, so "
                             "try once more");
    case Code::StorageFull:
        return ErrorText::tr("The disk is full – your answers stay on screen; make room and save once more");
    case Code::StorageReadOnly:
        return ErrorText::tr("The folder cannot be written to – your answers stay on screen; make it writable and "
                             "save once more");
    case Code::KeyMissing:
        return ErrorText::tr("The key to your saved applications is missing – put it back from your backup");
    case Code::SealBroken:
        return ErrorText::tr("This saved application was changed outside Canbao or its key is another one – use "
                             "your backup");
    case Code::ArchiveLocked:
        return ErrorText::tr("Your saved applications are locked – enter your passphrase");
    case Code::KeyringLocked:
        return ErrorText::tr("The key store of this desktop does not answer – unlock it and try once more, or enter "
                             "the code of your recovery sheet");
    case Code::PassphraseWrong:
        return ErrorText::tr("That passphrase or recovery code does not open your saved applications – nothing was "
                             "changed; try once more");
    case Code::PassphraseTooShort:
        return ErrorText::tr("Passphrase must have at least %1 characters").arg(errorValue(error, 0));
    case Code::PassphrasesDiffer:
        return ErrorText::tr("The two passphrases differ");
    case Code::PassphraseCost:
        return ErrorText::tr("There is not enough free memory for the passphrase – close other programs and try "
                             "once more");
    case Code::ArchiveInUse:
        if (!error.values.empty())
            //: %1 is a computer's name, %2 a day, %3 a time
            return ErrorText::tr("These applications have been open on %1 since %2, %3 – close Canbao there first")
                .arg(errorValue(error, 0), errorValue(error, 1), errorValue(error, 2));
        return ErrorText::tr("Another Canbao is at work on these applications – wait a moment and try once more");
    case Code::BackupUnreadable:
        return ErrorText::tr("This file is no backup of Canbao, or it is damaged – choose another one");
    case Code::BackupPassphraseMissing:
        return ErrorText::tr("This backup has a passphrase of its own – enter it");
    case Code::BackupUnverified:
        return ErrorText::tr("The backup could not be read back and was removed – try another folder");
    case Code::PagesDamaged:
        return ErrorText::tr(
            "The kept pages of this paper do not match their checksum – have them composed anew from the "
            "saved figures");
    case Code::TwoApplicationsNeeded:
        return ErrorText::tr("Select two applications to compare");
    case Code::AcceptanceNumberInvalid:
        return ErrorText::tr("Acceptance number must be %1 characters or fewer, with at least one digit")
            .arg(errorValue(error, 0));
    case Code::LifeDayInvalid:
        return ErrorText::tr("Day must be from %1 to %2").arg(errorValue(error, 0), errorValue(error, 1));
    case Code::StopReasonInvalid:
        return ErrorText::tr("Enter why it was stopped, in %1 characters or fewer").arg(errorValue(error, 0));
    case Code::SuccessorItself:
        return ErrorText::tr("Enter the reference of the other application – this is its own");
    case Code::LifeStepNotAllowed:
        return ErrorText::tr("That cannot follow what the application is now");
    case Code::PaymentMonthInvalid:
        return ErrorText::tr("Months must be from %1 to %2, the first before the last")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::PaymentAmountInvalid:
        return ErrorText::tr("Amount must be more than nothing and no more than %1").arg(errorValue(error, 0));
    case Code::PaymentDayInvalid:
        return ErrorText::tr("Day of payment must be from %1 to %2").arg(errorValue(error, 0), errorValue(error, 1));
    case Code::ReceiptNumberInvalid:
        return ErrorText::tr("Number of the receipt must be %1 characters or fewer").arg(errorValue(error, 0));
    case Code::ReceiptUnreadable:
        return ErrorText::tr("Choose a picture of the receipt (JPEG or PNG) or a PDF, of %1 MB at most")
            .arg(errorValue(error, 0));
    case Code::PaymentNotFound:
        return ErrorText::tr("This payment is no longer in the diary");
    case Code::ReferenceDataMissing:
        return ErrorText::tr("The reference data are missing – install Canbao once more");
    case Code::PackUntrusted:
        return ErrorText::tr("This pack is not signed by a key you trust – it was not installed");
    case Code::PackOlder:
        return ErrorText::tr("This pack (%1) is older than yours (%2) – go back to a kept edition if you mean it")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::PackDamaged:
        return ErrorText::tr("This file is no rate pack, or it is damaged: it is not what was signed – fetch it "
                             "once more");
    case Code::PackTooNew:
        return ErrorText::tr("This pack needs Canbao %1 or later").arg(errorValue(error, 0));
    case Code::PackExamplesFail:
        return ErrorText::tr("%n of the pack's own examples fail – it was not installed", nullptr, errorCount(error));
    case Code::PackInstalled:
        return ErrorText::tr("Edition %1 is in use already").arg(errorValue(error, 0));
    case Code::PackRuleBroken:
        //: %1 is a place in the file and what is wrong there, for whoever made the pack
        return ErrorText::tr("The pack breaks %n of the rules for such data – it was not installed (%1)", nullptr,
                             errorCount(error))
            .arg(errorValue(error, 1));
    case Code::PackTooLarge:
        return ErrorText::tr("The file is larger than %1 MB – a rate pack is smaller; choose another file")
            .arg(errorValue(error, 0));
    case Code::SigningKeyInvalid:
        return ErrorText::tr("This is no public key of minisign – choose the file that ends in .pub");
    case Code::SigningKeyNotFound:
        return ErrorText::tr("No key that you added has this fingerprint – “canbao pack keys” lists them");
    case Code::EditionNotKept:
        return ErrorText::tr("Edition %1 is not kept here – “canbao pack list” names those that are")
            .arg(errorValue(error, 0));
    case Code::EditionDamaged:
        return ErrorText::tr("Edition %1 was changed outside Canbao and is not used – install its pack once more")
            .arg(errorValue(error, 0));
    case Code::ListTooLarge:
        return ErrorText::tr("%1 is larger than %2 MB – a contribution list is smaller; choose another file")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::ListTooLong:
        return ErrorText::tr("%1 has more than %2 lines – choose another file or split the list")
            .arg(errorValue(error, 0), errorValue(error, 1));
    case Code::ListNotText:
        return ErrorText::tr("%1 is not a text table – save the list as CSV first, then choose that file")
            .arg(errorValue(error, 0));
    case Code::ListEmpty:
        return ErrorText::tr("%1 has no lines below its heading – choose another file").arg(errorValue(error, 0));
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
