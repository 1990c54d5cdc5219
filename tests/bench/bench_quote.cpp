#include "models/application/referencebooks.h"
#include "models/contribution/contributionquote.h"
#include "models/store/referencestore.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// How long the costs of one person take, once the rates are in memory.
class QuoteBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheRates();
    void quotesOneMonth();
    void quotesTwelveMonthsOfEveryScheme();

private:
    std::vector<RegionCode> chain() const { return m_books->regions().chain(RegionCode::parse(u"110105").value()); }

    std::unique_ptr<store::ReferenceStore> m_store;
    std::unique_ptr<ReferenceBooks> m_books;
};

void QuoteBench::initTestCase()
{
    auto opened = store::ReferenceStore::open(QStringLiteral(CANBAO_SHARE_DIR "/reference.db"));
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_books = std::make_unique<ReferenceBooks>(m_store->readers());
}

void QuoteBench::opensTheRates()
{
    QBENCHMARK
    {
        const ReferenceBooks books(m_store->readers());
        const auto history = books.rates().history(RegionCode::parse(u"110000").value(), Scheme::Pension);
        QVERIFY(!history.empty());
    }
}

void QuoteBench::quotesOneMonth()
{
    const auto places = chain();
    QBENCHMARK
    {
        const auto answer =
            quote(m_books->rates(), places, {{Scheme::Pension, {}, FloorGrade{}}}, yearMonth(2025, 7), 1);
        QVERIFY(answer);
    }
}

void QuoteBench::quotesTwelveMonthsOfEveryScheme()
{
    const auto places = chain();
    const std::vector<SchemeChoice> choices{{Scheme::Pension, {}, FloorGrade{}},
                                            {Scheme::Medical, {}, FloorGrade{}},
                                            {Scheme::Unemployment, {}, FloorGrade{}}};
    QBENCHMARK
    {
        const auto answer = quote(m_books->rates(), places, choices, yearMonth(2025, 7), 12);
        QVERIFY(answer);
    }
}

QTEST_GUILESS_MAIN(QuoteBench)
#include "bench_quote.moc"
