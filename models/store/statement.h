#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace canbao::store {

struct NamedValue
{
    QString name;
    QVariant value;
};

/// What binds a number that may be missing.
QVariant valueOrNull(std::optional<qint64> value);

/// A prepared SQL statement. Every value is bound by name; rows are read by column number.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    /// \a name with its colon. An invalid QVariant binds NULL.
    Statement &bind(const QString &name, const QVariant &value);
    /// Starts over with the values bound so far.
    Result<void> run();
    /// Whether there is one more row. Call run() first.
    Result<bool> next();
    /// Runs the statement and visits every row.
    Result<void> forEachRow(const std::function<void(const Statement &row)> &visit);

    /// Every column of the row with its name.
    std::vector<NamedValue> record() const;
    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray blob(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    qint64 changedRows() const;

private:
    friend class Connection;
    struct Private;
    explicit Statement(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace canbao::store
