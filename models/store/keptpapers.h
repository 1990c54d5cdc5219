#pragma once

#include "models/store/applicationrows.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace canbao::store {

class Seal;

/// The pages of saved applications as they came out of the program first: one PDF for each kind of paper, sealed, with
/// its SHA-256 beside it. Never changed; gone with the application. Belongs to the archive. Errors as for
/// ApplicationArchive.
class KeptPapers
{
public:
    KeptPapers(Connection &connection, const Seal &seal, const RecordSums &sums);

    /// \a paper: the key of a PaperVariant. What is kept already stays. ReferenceNotFound.
    Result<void> keep(const QString &reference, const QString &paper, const QByteArray &pdf, const QDateTime &when);
    /// Nothing where this paper did not come out before. ReferenceNotFound; PagesDamaged where the pages are not the
    /// ones that were kept.
    Result<std::optional<QByteArray>> pdf(const QString &reference, const QString &paper) const;
    /// In how many applications a paper does not open.
    Result<int> countUnreadable() const;

private:
    Result<Statement> query(const QString &name) const;
    Result<QStringList> papersOf(const ApplicationRow &application) const;
    Result<void> add(const ApplicationRow &application, const QString &reference, const QString &paper,
                     const QByteArray &pdf, const QDateTime &when);

    Connection &m_connection;
    const Seal &m_seal;
    const RecordSums &m_sums;
    ApplicationRows m_rows;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
