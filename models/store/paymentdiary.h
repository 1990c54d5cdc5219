#pragma once

#include "models/payment/paymentnote.h"
#include "models/store/applicationrows.h"

#include <vector>

namespace canbao::store {

class Seal;

/// What was noted of payments under saved applications. Belongs to the archive. Errors as for ApplicationArchive.
class PaymentDiary
{
public:
    PaymentDiary(Connection &connection, const Seal &seal, const RecordSums &sums);

    /// In the order of the days. ReferenceNotFound; SealBroken where one was changed, added or taken away outside.
    Result<std::vector<PaymentNote>> payments(const QString &reference) const;
    /// A payment that passed checkedPayment(), with its receipt where there is one. Answers its number.
    /// ReferenceNotFound, too, for an application in the bin.
    Result<qint64> add(const QString &reference, const PaymentNote &payment, const std::optional<Receipt> &receipt);
    /// PaymentNotFound.
    Result<void> remove(const QString &reference, qint64 id);
    /// Nothing where none is kept. PaymentNotFound; SealBroken.
    Result<std::optional<Receipt>> receipt(const QString &reference, qint64 id) const;
    /// In how many applications a payment or a receipt does not open.
    Result<int> countUnreadable() const;

private:
    Result<Statement> query(const QString &name) const;
    Result<PaymentNote> noteOf(const Statement &row, const QString &reference) const;
    Result<qint64> insert(qint64 application, const QString &reference, const PaymentNote &payment,
                          const std::optional<Receipt> &receipt);
    Result<void> expectReceipts(const QString &reference) const;

    Connection &m_connection;
    const Seal &m_seal;
    const RecordSums &m_sums;
    ApplicationRows m_rows;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
