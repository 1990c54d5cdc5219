#include "models/store/statement.h"

#include "models/store/connection.h"
#include "models/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace canbao::store {

struct Statement::Private
{
    QSqlQuery query;
};

namespace {

tl::unexpected<Error> failureOf(const QSqlQuery &query)
{
    const auto error = query.lastError();
    return failure(errorCodeOf(error.nativeErrorCode().toInt()), error.databaseText());
}

} // namespace

QVariant valueOrNull(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant();
}

Result<Statement> Connection::prepare(const QString &sql) const
{
    auto d = std::make_unique<Statement::Private>(Statement::Private{QSqlQuery(QSqlDatabase::database(m_name, false))});
    d->query.setForwardOnly(true);
    if (!d->query.prepare(sql))
        return failureOf(d->query);
    return Statement(std::move(d));
}

Statement::Statement(std::unique_ptr<Private> d_) : d(std::move(d_))
{
}
Statement::Statement(Statement &&other) noexcept = default;
Statement &Statement::operator=(Statement &&other) noexcept = default;
Statement::~Statement() = default;

Statement &Statement::bind(const QString &name, const QVariant &value)
{
    d->query.bindValue(name, value);
    return *this;
}

Result<void> Statement::run()
{
    if (!d->query.exec())
        return failureOf(d->query);
    return {};
}

Result<bool> Statement::next()
{
    if (d->query.next())
        return true;
    if (d->query.lastError().isValid())
        return failureOf(d->query);
    d->query.finish(); // an unfinished SELECT keeps VACUUM and checkpoints waiting
    return false;
}

Result<void> Statement::forEachRow(const std::function<void(const Statement &row)> &visit)
{
    if (auto done = run(); !done)
        return done;
    for (;;) {
        const auto more = next();
        if (!more)
            return failure(more);
        if (!*more)
            return {};
        visit(*this);
    }
}

std::vector<NamedValue> Statement::record() const
{
    const QSqlRecord row = d->query.record();
    std::vector<NamedValue> values;
    for (int column = 0; column < row.count(); ++column)
        values.push_back({row.fieldName(column), row.value(column)});
    return values;
}

bool Statement::isNull(int column) const
{
    return d->query.isNull(column);
}

QString Statement::text(int column) const
{
    return d->query.value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return d->query.value(column).toLongLong();
}

QByteArray Statement::blob(int column) const
{
    return d->query.value(column).toByteArray();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

qint64 Statement::changedRows() const
{
    return d->query.numRowsAffected();
}

} // namespace canbao::store
