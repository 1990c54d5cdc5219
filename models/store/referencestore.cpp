#include "models/store/referencestore.h"

#include "models/store/connection.h"
#include "models/store/referencerows.h"
#include "models/store/sqlscript.h"

#include <QFile>
#include <QLoggingCategory>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logReference, "canbao.reference")

constexpr qint64 ApplicationId = 1128419910; // 'CBRF', as in schema/reference.sql
constexpr qint64 NewestVersion = 1;

const QString &query(const QString &name)
{
    static const auto queries = namedQueries(u":/sql/queries/reference.sql"_s);
    return queries.at(name);
}

/// Visits every row of a named query; a failure is logged and leaves what was read so far unused.
bool visit(const Connection &connection, const QString &name, const std::function<void(const Statement &)> &visitor)
{
    auto statement = connection.prepare(query(name));
    auto done = statement ? statement->forEachRow(visitor) : Result<void>(failure(statement));
    if (!done)
        qCWarning(logReference).noquote() << name << "cannot be read:" << done.error().detail;
    return done.has_value();
}

/// Every row of a query as values; none at all when the query fails.
template<typename Value, typename Reader>
std::vector<Value> readAll(const Connection &connection, const QString &name, Reader reader)
{
    std::vector<Value> values;
    const bool isWhole = visit(connection, name, [&](const Statement &row) {
        if (std::optional<Value> value = reader(row))
            values.push_back(std::move(*value));
    });
    return isWhole ? values : std::vector<Value>();
}

RateBook readRates(const Connection &connection)
{
    std::map<qint64, GradeList> grades;
    visit(connection, u"grades"_s, [&grades](const Statement &row) {
        auto &list = grades[row.integer(0)];
        if (row.isNull(1))
            list.bases.push_back(Money::fromFen(row.integer(2)));
        else
            list.percents.push_back(Rate::fromPartsPerMillion(row.integer(1)));
    });
    return RateBook(readAll<ContributionRate>(connection, u"rates"_s, [&grades](const Statement &row) {
        auto rate = rateOf(row);
        if (const auto list = grades.find(row.integer(0)); rate && list != grades.end()) {
            rate->grades.percents = list->second.percents;
            rate->grades.bases = list->second.bases;
        }
        return rate;
    }));
}

SubsidyBook readSubsidies(const Connection &connection)
{
    std::map<QString, std::vector<SubsidyCondition>> conditions;
    visit(connection, u"subsidy_conditions"_s, [&conditions](const Statement &row) {
        if (const auto condition = subsidyConditionOf(row))
            conditions[row.text(0)].push_back(*condition);
    });
    return SubsidyBook(readAll<Subsidy>(connection, u"subsidies"_s, [&conditions](const Statement &row) {
        auto subsidy = subsidyOf(row);
        if (subsidy)
            subsidy->conditions = conditions[subsidy->key];
        return subsidy;
    }));
}

PayoutMonths readPayoutMonths(const Connection &connection)
{
    std::map<int, Tenths> byAge;
    visit(connection, u"payout_months"_s,
          [&byAge](const Statement &row) { byAge[static_cast<int>(row.integer(0))] = Tenths{row.integer(1)}; });
    return PayoutMonths(std::move(byAge));
}

std::optional<FormerRegion> readFormerRegion(const Connection &connection, const QString &sixDigits)
{
    auto statement = connection.prepare(query(u"former_region"_s));
    if (!statement)
        return std::nullopt;
    std::optional<FormerRegion> region;
    const auto done = statement->bind(u":code"_s, sixDigits).forEachRow([&region](const Statement &row) {
        region = formerRegionOf(row);
    });
    if (!done)
        qCWarning(logReference).noquote() << "former regions cannot be read:" << done.error().detail;
    return region;
}

ReferenceEdition readEdition(const Connection &connection)
{
    ReferenceEdition edition;
    visit(connection, u"edition"_s,
          [&edition](const Statement &row) { edition = {.number = row.text(0), .date = row.text(1)}; });
    return edition;
}

std::vector<WorkKind> readWorkKinds(const Connection &connection)
{
    return readAll<WorkKind>(connection, u"work_kinds"_s, [](const Statement &row) {
        return WorkKind{.key = row.text(0), .name = {.chinese = row.text(1), .english = row.text(2)}};
    });
}

std::vector<Rate> readCommonGrades(const Connection &connection)
{
    return readAll<Rate>(connection, u"common_grades"_s,
                         [](const Statement &row) { return Rate::fromPartsPerMillion(row.integer(0)); });
}

} // namespace

ReferenceStore::ReferenceStore(std::unique_ptr<Connection> connection) : m_connection(std::move(connection))
{
}
ReferenceStore::~ReferenceStore() = default;

Result<std::unique_ptr<ReferenceStore>> ReferenceStore::open(const QString &path)
{
    if (!QFile::exists(path))
        return failure(Error::Code::ReferenceDataMissing, path);
    auto connection = Connection::openReadOnly(path);
    if (!connection)
        return failure(connection);
    if (auto sound = (*connection)->expectSchema(ApplicationId, NewestVersion); !sound)
        return failure(sound);
    return std::unique_ptr<ReferenceStore>(new ReferenceStore(std::move(*connection)));
}

std::vector<RateExample> ReferenceStore::examples() const
{
    return readAll<RateExample>(*m_connection, u"rate_examples"_s, rateExampleOf);
}

ReferenceBooks::Readers ReferenceStore::readers() const
{
    const Connection *db = m_connection.get();
    return {
        .regions = [db] { return RegionDirectory(readAll<Region>(*db, u"regions"_s, regionOf)); },
        .rates = [db] { return readRates(*db); },
        .policies = [db] { return PolicyBook(readAll<RegionPolicy>(*db, u"policies"_s, policyOf)); },
        .employment =
            [db] { return EmploymentBook(readAll<EmploymentRate>(*db, u"employment_rates"_s, employmentRateOf)); },
        .subsidies = [db] { return readSubsidies(*db); },
        .offices = [db] { return OfficeBook(readAll<Office>(*db, u"offices"_s, officeOf)); },
        .banks =
            [db] {
                return BankDirectory(readAll<Bank>(*db, u"banks"_s, bankOf),
                                     readAll<CardPrefix>(*db, u"card_prefixes"_s, cardPrefixOf));
            },
        .photos = [db] { return PhotoBook(readAll<PhotoRequirement>(*db, u"card_photo_specs"_s, photoRequirementOf)); },
        .formFields = [db] { return readAll<FormField>(*db, u"form_fields"_s, formFieldOf); },
        .debitRules =
            [db] {
                return DebitRuleBook(readAll<DebitRule>(*db, u"debit_rules"_s, debitRuleOf),
                                     readAll<DebitBank>(*db, u"debit_banks"_s, debitBankOf));
            },
        .workingDays = [db] { return WorkingDays(readAll<HolidayPeriod>(*db, u"holidays"_s, holidayOf)); },
        .laws =
            [db] {
                return LawLibrary(readAll<LawDocument>(*db, u"laws"_s, lawOf),
                                  readAll<LawNote>(*db, u"law_notes"_s, lawNoteOf));
            },
        .payoutMonths = [db] { return readPayoutMonths(*db); },
        .assumptions =
            [db] { return AssumptionBook(readAll<AssumedRange>(*db, u"pension_assumptions"_s, assumedRangeOf)); },
        .documents = [db] { return readAll<RequiredDocument>(*db, u"documents"_s, documentOf); },
        .workKinds = [db] { return readWorkKinds(*db); },
        .commonGrades = [db] { return readCommonGrades(*db); },
        .formerRegion = [db](const QString &sixDigits) { return readFormerRegion(*db, sixDigits); },
        .edition = [db] { return readEdition(*db); },
    };
}

} // namespace canbao::store
