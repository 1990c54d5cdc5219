#include "models/store/keptpapers.h"

#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>
#include <QUuid>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

/// The seal of one kind of paper does not open as another.
SealedPlace placeOf(const QByteArray &record, const QString &reference, const QString &paper)
{
    return {"kept_paper"_L1, "pdf"_L1, record, QString(reference + u'/' + paper).toUtf8()};
}

QByteArray hashOf(const QByteArray &pdf)
{
    return QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
}

Result<QByteArray> damaged(const QString &why)
{
    return failure(Error::Code::PagesDamaged, why);
}

} // namespace

KeptPapers::KeptPapers(Connection &connection, const Seal &seal, const RecordSums &sums)
    : m_connection(connection)
    , m_seal(seal)
    , m_sums(sums)
    , m_rows(connection, sums)
    , m_queries(namedQueries(u":/sql/queries/keptpapers.sql"_s))
{
}

Result<Statement> KeptPapers::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<void> KeptPapers::keep(const QString &reference, const QString &paper, const QByteArray &pdf,
                              const QDateTime &when)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto application = m_rows.find(reference);
    if (!application)
        return failure(application);
    const auto papers = papersOf(*application);
    if (!papers)
        return failure(papers);
    if (papers->contains(paper))
        return {};
    if (auto done = add(*application, reference, paper, pdf, when); !done)
        return done;
    return transaction->commit();
}

Result<void> KeptPapers::add(const ApplicationRow &application, const QString &reference, const QString &paper,
                             const QByteArray &pdf, const QDateTime &when)
{
    auto row = query(u"keep"_s);
    if (!row)
        return failure(row);
    const auto record = QUuid::createUuid().toRfc4122();
    row->bind(u":application_id"_s, application.id)
        .bind(u":paper"_s, paper)
        .bind(u":uuid"_s, record)
        .bind(u":kept_at"_s, timeColumn(when))
        .bind(u":sha256"_s, hashOf(pdf));
    qint64 id = 0;
    if (auto done = row->forEachRow([&id](const Statement &added) { id = added.integer(0); }); !done)
        return done;
    auto content = query(u"keep_content"_s);
    if (!content)
        return failure(content);
    content->bind(u":kept_paper_id"_s, id).bind(u":pdf"_s, m_seal.sealed(pdf, placeOf(record, reference, paper)));
    if (auto done = content->run(); !done)
        return done;
    if (auto done = m_sums.renew("kept_paper"_L1, id); !done)
        return done;
    return m_rows.count(application.id, ApplicationRows::Part::Paper);
}

/// As many as the application says there are.
Result<QStringList> KeptPapers::papersOf(const ApplicationRow &application) const
{
    auto statement = query(u"papers"_s);
    if (!statement)
        return failure(statement);
    QStringList papers;
    const auto visit = [&papers](const Statement &row) { papers.append(row.text(0)); };
    if (auto done = statement->bind(u":application_id"_s, application.id).forEachRow(visit); !done)
        return failure(done);
    if (papers.size() != application.keptPapers)
        return failure(Error::Code::PagesDamaged, u"kept pages are missing or too many"_s);
    return papers;
}

Result<std::optional<QByteArray>> KeptPapers::pdf(const QString &reference, const QString &paper) const
{
    const auto application = m_rows.find(reference);
    if (!application)
        return failure(application);
    const auto papers = papersOf(*application);
    if (!papers)
        return failure(papers);
    if (!papers->contains(paper))
        return std::nullopt;
    auto statement = query(u"paper"_s);
    if (!statement)
        return failure(statement);
    Result<QByteArray> found = damaged(u"no content"_s);
    const auto visit = [&](const Statement &row) {
        if (const auto whole = m_sums.expect("kept_paper"_L1, row.integer(0)); !whole)
            found = damaged(whole.error().detail);
        else if (auto content = m_seal.opened(row.blob(3), placeOf(row.blob(1), reference, paper)); !content)
            found = damaged(content.error().detail);
        else if (hashOf(*content) != row.blob(2))
            found = damaged(u"another hash"_s);
        else
            found = *std::move(content);
    };
    statement->bind(u":application_id"_s, application->id).bind(u":paper"_s, paper);
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    if (!found)
        return failure(found);
    return *std::move(found);
}

Result<int> KeptPapers::countUnreadable() const
{
    auto statement = query(u"references_with_papers"_s);
    if (!statement)
        return failure(statement);
    int unreadable = 0;
    const auto visit = [&](const Statement &row) {
        const auto reference = row.text(0);
        const auto application = m_rows.find(reference);
        const auto papers = application ? papersOf(*application) : failure(application);
        bool areWhole = papers.has_value();
        for (qsizetype index = 0; areWhole && index < papers->size(); ++index)
            areWhole = pdf(reference, papers->at(index)).has_value();
        if (!areWhole)
            ++unreadable;
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return unreadable;
}

} // namespace canbao::store
