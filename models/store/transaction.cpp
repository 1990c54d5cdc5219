#include "models/store/transaction.h"

#include <tuple>

namespace canbao::store {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto done = connection.run(u"BEGIN IMMEDIATE"_s); !done)
        return failure(done);
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (m_connection)
        std::ignore = m_connection->run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    auto done = m_connection->run(u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace canbao::store
