#include "models/store/paymentdiary.h"

#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QUuid>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

SealedPlace numberPlace(const QByteArray &record, const QString &reference)
{
    return {"payment"_L1, "receipt_number"_L1, record, reference.toUtf8()};
}

SealedPlace receiptPlace(const QByteArray &record, const QString &reference)
{
    return {"payment_receipt"_L1, "content"_L1, record, reference.toUtf8()};
}

} // namespace

PaymentDiary::PaymentDiary(Connection &connection, const Seal &seal, const RecordSums &sums)
    : m_connection(connection)
    , m_seal(seal)
    , m_sums(sums)
    , m_rows(connection, sums)
    , m_queries(namedQueries(u":/sql/queries/payments.sql"_s))
{
}

Result<Statement> PaymentDiary::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<PaymentNote> PaymentDiary::noteOf(const Statement &row, const QString &reference) const
{
    if (const auto whole = m_sums.expect("payment"_L1, row.integer(0)); !whole)
        return failure(whole);
    const auto number = m_seal.opened(row.blob(7), numberPlace(row.blob(1), reference));
    if (!number)
        return failure(number);
    const auto first = parseYearMonth(row.text(2));
    const auto last = parseYearMonth(row.text(3));
    if (!first || !last)
        return failure(Error::Code::SealBroken, u"no month"_s);
    return PaymentNote{.id = row.integer(0),
                       .first = *first,
                       .last = *last,
                       .amount = Money::fromFen(row.integer(4)),
                       .paidOn = QDate::fromString(row.text(5), Qt::ISODate),
                       .receiptNumber = QString::fromUtf8(*number),
                       .hasReceipt = receiptKindFromKey(row.text(8)).has_value(),
                       .notedAt = timeFromColumn(row.text(6))};
}

Result<std::vector<PaymentNote>> PaymentDiary::payments(const QString &reference) const
{
    const auto application = m_rows.find(reference);
    if (!application)
        return failure(application);
    auto statement = query(u"payments"_s);
    if (!statement)
        return failure(statement);
    std::vector<PaymentNote> notes;
    Result<void> opened;
    const auto visit = [&](const Statement &row) {
        if (auto note = noteOf(row, reference))
            notes.push_back(*std::move(note));
        else
            opened = failure(note);
    };
    if (auto done = statement->bind(u":application_id"_s, application->id).forEachRow(visit); !done)
        return failure(done);
    if (!opened)
        return failure(opened);
    if (static_cast<qint64>(notes.size()) != application->payments)
        return failure(Error::Code::SealBroken, u"a payment is missing or too many"_s);
    return notes;
}

Result<qint64> PaymentDiary::add(const QString &reference, const PaymentNote &payment,
                                 const std::optional<Receipt> &receipt)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto application = m_rows.living(reference);
    if (!application)
        return failure(application);
    const auto id = insert(application->id, reference, payment, receipt);
    if (!id)
        return id;
    if (auto done = m_sums.renew("payment"_L1, *id); !done)
        return failure(done);
    if (auto done = m_rows.count(application->id, ApplicationRows::Part::Payment); !done)
        return failure(done);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return id;
}

Result<qint64> PaymentDiary::insert(qint64 application, const QString &reference, const PaymentNote &payment,
                                    const std::optional<Receipt> &receipt)
{
    auto statement = query(u"add"_s);
    if (!statement)
        return failure(statement);
    const auto record = QUuid::createUuid().toRfc4122();
    statement->bind(u":application_id"_s, application)
        .bind(u":uuid"_s, record)
        .bind(u":first_month"_s, toPlainText(payment.first))
        .bind(u":last_month"_s, toPlainText(payment.last))
        .bind(u":amount_fen"_s, payment.amount.fen())
        .bind(u":paid_on"_s, payment.paidOn.toString(Qt::ISODate))
        .bind(u":noted_at"_s, timeColumn(payment.notedAt))
        .bind(u":receipt_number"_s, m_seal.sealed(payment.receiptNumber.toUtf8(), numberPlace(record, reference)))
        .bind(u":receipt_kind"_s, receipt ? QVariant(receiptKindKey(receipt->kind)) : QVariant());
    qint64 id = 0;
    if (auto done = statement->forEachRow([&id](const Statement &added) { id = added.integer(0); }); !done)
        return failure(done);
    if (!receipt)
        return id;
    auto content = query(u"add_receipt"_s);
    if (!content)
        return failure(content);
    content->bind(u":payment_id"_s, id)
        .bind(u":content"_s, m_seal.sealed(receipt->content, receiptPlace(record, reference)));
    if (auto done = content->run(); !done)
        return failure(done);
    return id;
}

Result<void> PaymentDiary::remove(const QString &reference, qint64 id)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto application = m_rows.living(reference);
    if (!application)
        return failure(application);
    if (const auto known = payments(reference); !known) // what does not open is not thinned out
        return failure(known);
    auto statement = query(u"remove"_s);
    if (!statement)
        return failure(statement);
    bool isRemoved = false;
    statement->bind(u":id"_s, id).bind(u":application_id"_s, application->id);
    if (auto done = statement->forEachRow([&isRemoved](const Statement &) { isRemoved = true; }); !done)
        return done;
    if (!isRemoved)
        return failure(Error::Code::PaymentNotFound);
    if (auto done = m_rows.count(application->id, ApplicationRows::Part::Payment); !done)
        return done;
    return transaction->commit();
}

Result<std::optional<Receipt>> PaymentDiary::receipt(const QString &reference, qint64 id) const
{
    const auto application = m_rows.find(reference);
    if (!application)
        return failure(application);
    auto statement = query(u"receipt"_s);
    if (!statement)
        return failure(statement);
    Result<std::optional<Receipt>> found = failure(Error::Code::PaymentNotFound);
    const auto visit = [&](const Statement &row) {
        const auto kind = receiptKindFromKey(row.text(2));
        if (const auto whole = m_sums.expect("payment"_L1, row.integer(0)); !whole)
            found = failure(whole);
        else if (!kind)
            found = std::optional<Receipt>();
        else if (auto content = m_seal.opened(row.blob(3), receiptPlace(row.blob(1), reference)); !content)
            found = failure(content);
        else
            found = Receipt{*kind, *std::move(content)};
    };
    statement->bind(u":id"_s, id).bind(u":application_id"_s, application->id);
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return found;
}

Result<void> PaymentDiary::expectReceipts(const QString &reference) const
{
    const auto notes = payments(reference);
    if (!notes)
        return failure(notes);
    for (const PaymentNote &note : *notes) {
        if (const auto kept = receipt(reference, note.id); !kept)
            return failure(kept);
    }
    return {};
}

Result<int> PaymentDiary::countUnreadable() const
{
    auto statement = query(u"references_with_payments"_s);
    if (!statement)
        return failure(statement);
    int unreadable = 0;
    const auto visit = [&](const Statement &row) {
        if (!expectReceipts(row.text(0)))
            ++unreadable;
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return unreadable;
}

} // namespace canbao::store
