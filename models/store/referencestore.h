#pragma once

#include "models/application/referencebooks.h"
#include "models/contribution/rateexample.h"
#include "models/core/result.h"

#include <memory>

namespace canbao::store {

class Connection;

/// The shipped reference.db, opened read-only.
class ReferenceStore
{
public:
    /// ReferenceDataMissing when there is no file, DatabaseDamaged or DatabaseTooNew when it cannot be used.
    static Result<std::unique_ptr<ReferenceStore>> open(const QString &path);
    ~ReferenceStore();
    Q_DISABLE_COPY_MOVE(ReferenceStore)

    /// Readers for ReferenceBooks; they live no longer than the store.
    ReferenceBooks::Readers readers() const;
    /// The worked examples that the edition brought along.
    std::vector<RateExample> examples() const;

private:
    explicit ReferenceStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace canbao::store
