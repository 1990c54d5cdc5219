#include "models/store/enteredratestore.h"

#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/sqlscript.h"

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Id,
    Region,
    SchemeWord,
    VariantKey,
    VariantChinese,
    VariantEnglish,
    From,
    To,
    TotalRate,
    PersonalRate,
    Fixed,
    Wage,
    Lower,
    Upper,
    Title,
    Number,
    Date,
    EnteredAt,
};

QString moneyText(const Statement &row, int column)
{
    const auto fen = row.optionalInteger(column);
    return fen ? toPlainText(Money::fromFen(*fen)) : QString();
}

QString rateText(const Statement &row, int column)
{
    const auto parts = row.optionalInteger(column);
    return parts ? toPlainText(Rate::fromPartsPerMillion(*parts)) : QString();
}

std::optional<RegionCode> regionOf(const Statement &row)
{
    const auto region = RegionCode::parse(row.text(Region));
    return region ? std::optional(*region) : std::nullopt;
}

/// By the rules of the form, so that nothing counts which nobody could have entered.
std::optional<NoticeRate> noticeIn(const Statement &row)
{
    const auto scheme = schemeFromKey(row.text(SchemeWord));
    const auto when = timeFromColumn(row.text(EnteredAt));
    if (!scheme || !when.isValid())
        return std::nullopt;
    const NoticeAnswers answers{.region = regionOf(row),
                                .scheme = *scheme,
                                .variant = {row.text(VariantKey), {row.text(VariantChinese), row.text(VariantEnglish)}},
                                .from = row.text(From),
                                .to = row.text(To),
                                .totalRate = rateText(row, TotalRate),
                                .personalAccount = rateText(row, PersonalRate),
                                .fixedMonthly = moneyText(row, Fixed),
                                .referenceWage = moneyText(row, Wage),
                                .lowerLimit = moneyText(row, Lower),
                                .upperLimit = moneyText(row, Upper),
                                .title = row.text(Title),
                                .documentNumber = row.text(Number),
                                .documentDate = row.text(Date)};
    auto rate = rateFromNotice(answers, when.date());
    if (!rate)
        return std::nullopt;
    return NoticeRate{.id = row.integer(Id), .enteredAt = when.toLocalTime(), .rate = *std::move(rate)};
}

QVariant fen(const std::optional<Money> &amount)
{
    return amount ? QVariant(amount->fen()) : QVariant();
}

QVariant parts(const std::optional<Rate> &rate)
{
    return rate ? QVariant(rate->partsPerMillion()) : QVariant();
}

QVariant month(const std::optional<YearMonth> &end)
{
    return end ? QVariant(toPlainText(*end)) : QVariant();
}

void bindRate(Statement &statement, const ContributionRate &rate)
{
    statement.bind(u":region_code"_s, rate.region.text())
        .bind(u":scheme"_s, schemeKey(rate.scheme))
        .bind(u":variant"_s, rate.variant.key)
        .bind(u":variant_name_zh"_s, rate.variant.name.chinese)
        .bind(u":variant_name_en"_s, rate.variant.name.english)
        .bind(u":effective_from"_s, month(rate.period.from))
        .bind(u":effective_to"_s, month(rate.period.to))
        .bind(u":rate_total_ppm"_s, parts(rate.total))
        .bind(u":rate_personal_ppm"_s, parts(rate.personalAccount))
        .bind(u":fixed_monthly_fen"_s, fen(rate.fixedMonthly))
        .bind(u":reference_wage_fen"_s, fen(rate.referenceWage))
        .bind(u":lower_limit_fen"_s, fen(rate.lowerLimit))
        .bind(u":upper_limit_fen"_s, fen(rate.upperLimit))
        .bind(u":title"_s, rate.source.title.isNull() ? u""_s : rate.source.title) // null would be NULL
        .bind(u":document_number"_s, rate.source.documentNumber)
        .bind(u":document_date"_s, rate.source.date);
}

} // namespace

EnteredRateStore::EnteredRateStore(Connection &connection)
    : m_connection(connection)
    , m_queries(namedQueries(u":/sql/queries/enteredrates.sql"_s))
{
}

Result<Statement> EnteredRateStore::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<StoredNotices> EnteredRateStore::notices() const
{
    auto statement = query(u"list_entered"_s);
    if (!statement)
        return failure(statement);
    StoredNotices stored;
    const auto visit = [&stored](const Statement &row) {
        if (auto notice = noticeIn(row))
            stored.notices.push_back(*std::move(notice));
        else
            ++stored.unreadable;
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return stored;
}

Result<qint64> EnteredRateStore::save(const ContributionRate &rate, const QDateTime &when)
{
    auto statement = query(u"save_entered"_s);
    if (!statement)
        return failure(statement);
    bindRate(*statement, rate);
    statement->bind(u":entered_at"_s, timeColumn(when));
    qint64 id = 0;
    if (auto done = statement->forEachRow([&id](const Statement &row) { id = row.integer(0); }); !done)
        return failure(done);
    return id;
}

Result<void> EnteredRateStore::remove(qint64 id)
{
    auto statement = query(u"remove_entered"_s);
    if (!statement)
        return failure(statement);
    if (auto done = statement->bind(u":id"_s, id).run(); !done)
        return done;
    if (statement->changedRows() == 0)
        return failure(Error::Code::NoticeNotFound);
    return {};
}

} // namespace canbao::store
