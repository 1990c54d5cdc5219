#include "models/store/sqlerror.h"

namespace canbao::store {

namespace {

constexpr int ReadOnly = 8;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CannotOpen = 14;
constexpr int NotADatabase = 26;
/// The shared memory of the write-ahead log could not be enlarged: the disk is full.
constexpr int SharedMemorySize = 4874;
constexpr int PrimaryMask = 0xff;

} // namespace

Error::Code errorCodeOf(int sqliteCode)
{
    if (sqliteCode == SharedMemorySize)
        return Error::Code::StorageFull;
    switch (sqliteCode & PrimaryMask) {
    case ReadOnly:
        return Error::Code::StorageReadOnly;
    case Corrupt:
    case NotADatabase:
        return Error::Code::DatabaseDamaged;
    case Full:
        return Error::Code::StorageFull;
    case CannotOpen:
        return Error::Code::DatabaseOpen;
    default:
        return Error::Code::DatabaseQuery;
    }
}

} // namespace canbao::store
