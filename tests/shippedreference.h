#pragma once

#include "models/store/connection.h"
#include "models/store/referencestore.h"

#include <memory>

namespace canbao::test {

/// The reference database as it was built from resources/reference: for questions in SQL, and as the books that the
/// program reads.
struct ShippedReference
{
    ShippedReference()
        : connection(store::Connection::openReadOnly(path()).value())
        , store(store::ReferenceStore::open(path()).value())
        , books(store->readers())
    {
    }

    qint64 count(const QString &sql) const { return connection->integer(sql).value(); }

    const std::unique_ptr<store::Connection> connection;
    const std::unique_ptr<store::ReferenceStore> store;
    const ReferenceBooks books;

private:
    static QString path() { return QStringLiteral(CANBAO_SHARE_DIR "/reference.db"); }
};

} // namespace canbao::test
