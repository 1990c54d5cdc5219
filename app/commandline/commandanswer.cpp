#include "app/commandline/commandanswer.h"

#include "ui/errortext.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

ExitCode exitCodeOf(Error::Code code)
{
    using Code = Error::Code;
    switch (code) {
    case Code::RateUnknown:
        return ExitCode::NotKnown;
    case Code::FileUnreadable:
    case Code::FileUnwritable:
    case Code::DatabaseOpen:
    case Code::DatabaseTooNew:
    case Code::DatabaseDamaged:
    case Code::DatabaseQuery:
    case Code::StorageFull:
    case Code::StorageReadOnly:
    case Code::KeyMissing:
    case Code::SealBroken:
    case Code::ArchiveLocked:
    case Code::KeyringLocked:
    case Code::PassphraseCost:
    case Code::ArchiveInUse:
    case Code::BackupUnreadable:
    case Code::BackupUnverified:
    case Code::PagesDamaged:
    case Code::ReferenceDataMissing:
    case Code::EditionDamaged:
        return ExitCode::Storage;
    default:
        return ExitCode::BrokenRule;
    }
}

CommandProblem problemOf(const Error &error, const QString &field)
{
    return {.code = errorKey(error.code), .field = field, .message = ui::errorText(error)};
}

CommandAnswer refusal(const Error &error, const QString &field)
{
    return {.exit = exitCodeOf(error.code), .problems = {problemOf(error, field)}};
}

CommandAnswer wrongUsage(const QString &message, const QString &field)
{
    return {.exit = ExitCode::WrongUsage, .problems = {{.code = u"usage"_s, .field = field, .message = message}}};
}

} // namespace canbao::app
