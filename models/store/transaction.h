#pragma once

#include "models/store/connection.h"

#include <utility>

namespace canbao::store {

/// A write transaction (BEGIN IMMEDIATE). What was not committed is rolled back with this object.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) { }

    Connection *m_connection;
};

} // namespace canbao::store
