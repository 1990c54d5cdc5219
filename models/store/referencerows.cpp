#include "models/store/referencerows.h"

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

BilingualText bilingual(const Statement &row, int chineseColumn)
{
    return {.chinese = row.text(chineseColumn), .english = row.text(chineseColumn + 1)};
}

std::optional<Money> money(const Statement &row, int column)
{
    const auto fen = row.optionalInteger(column);
    return fen ? std::optional(Money::fromFen(*fen)) : std::nullopt;
}

std::optional<Rate> rate(const Statement &row, int column)
{
    const auto partsPerMillion = row.optionalInteger(column);
    return partsPerMillion ? std::optional(Rate::fromPartsPerMillion(*partsPerMillion)) : std::nullopt;
}

std::optional<int> number(const Statement &row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

/// Title, number, date, address and confidence, in this order.
Source sourceOf(const Statement &row, int first)
{
    return {.title = row.text(first),
            .documentNumber = row.text(first + 1),
            .date = row.text(first + 2),
            .address = row.text(first + 3),
            .confidence = confidenceFromKey(row.text(first + 4)).value_or(Confidence::Conflict)};
}

NonLocalEnrolment nonLocalEnrolment(const QString &key)
{
    static const std::map<QString, NonLocalEnrolment> words{{u"open"_s, NonLocalEnrolment::Open},
                                                            {u"conditional"_s, NonLocalEnrolment::Conditional},
                                                            {u"closed"_s, NonLocalEnrolment::Closed}};
    const auto word = words.find(key);
    return word == words.end() ? NonLocalEnrolment::Unknown : word->second;
}

std::vector<PaymentFrequency> frequencies(const QString &keys)
{
    std::vector<PaymentFrequency> found;
    const auto parts = keys.split(u'|', Qt::SkipEmptyParts);
    for (const QString &key : parts) {
        if (const auto frequency = frequencyFromKey(key))
            found.push_back(*frequency);
    }
    return found;
}

std::optional<Fraction> fraction(const Statement &row, int column)
{
    const auto parts = number(row, column);
    const auto of = number(row, column + 1);
    return parts && of ? std::optional(Fraction{*parts, *of}) : std::nullopt;
}

/// "2025", "2025-07" or a full date: the first or the last day that is meant.
std::optional<QDate> day(const QString &text, bool isLast)
{
    if (const auto whole = QDate::fromString(text, Qt::ISODate); whole.isValid())
        return whole;
    if (const auto month = parseYearMonth(text)) {
        const QDate first(static_cast<int>(month->year()), static_cast<int>(static_cast<unsigned>(month->month())), 1);
        return isLast ? first.addMonths(1).addDays(-1) : first;
    }
    const int year = text.toInt();
    if (year == 0)
        return std::nullopt;
    return isLast ? QDate(year, 12, 31) : QDate(year, 1, 1);
}

std::vector<Scheme> schemes(const QString &keys)
{
    std::vector<Scheme> found;
    for (const auto parts = keys.split(u'|', Qt::SkipEmptyParts); const QString &key : parts) {
        if (const auto scheme = schemeFromKey(key))
            found.push_back(*scheme);
    }
    return found;
}

std::map<Scheme, Money> fixedAmounts(const Statement &row, int pensionColumn)
{
    std::map<Scheme, Money> amounts;
    if (const auto pension = money(row, pensionColumn))
        amounts.emplace(Scheme::Pension, *pension);
    if (const auto medical = money(row, pensionColumn + 1))
        amounts.emplace(Scheme::Medical, *medical);
    return amounts;
}

Region::Level level(const QString &key)
{
    if (key == "province"_L1)
        return Region::Level::Province;
    return key == "prefecture"_L1 ? Region::Level::Prefecture : Region::Level::County;
}

} // namespace

std::optional<Region> regionOf(const Statement &row)
{
    const auto code = RegionCode::parse(row.text(0));
    if (!code)
        return std::nullopt;
    Region region{.code = *code,
                  .level = level(row.text(1)),
                  .parent = {},
                  .name = bilingual(row, 3),
                  .pinyin = row.text(5),
                  .initials = row.text(6),
                  .offersEnrolment = row.integer(7) != 0};
    if (const auto parent = RegionCode::parse(row.text(2)))
        region.parent = *parent;
    return region;
}

std::optional<ContributionRate> rateOf(const Statement &row)
{
    const auto region = RegionCode::parse(row.text(1));
    const auto scheme = schemeFromKey(row.text(2));
    if (!region || !scheme)
        return std::nullopt;
    return ContributionRate{
        .region = *region,
        .scheme = *scheme,
        .variant = {.key = row.text(3), .name = bilingual(row, 4)},
        .period = {.from = parseYearMonth(row.text(6)), .to = parseYearMonth(row.text(7))},
        .periodBasis = periodBasisFromKey(row.text(8)).value_or(PeriodBasis::Unknown),
        .referenceWage = money(row, 9),
        .lowerLimit = money(row, 10),
        .upperLimit = money(row, 11),
        .total = rate(row, 12),
        .personalAccount = rate(row, 13),
        .supplementRate = rate(row, 14),
        .fixedMonthly = money(row, 15),
        .supplementMonthly = money(row, 16),
        .baseRounding = row.text(17) == "fen"_L1 ? BaseRounding::Fen : BaseRounding::Yuan,
        .grades = {.kind = gradeKindFromKey(row.text(18)).value_or(GradeKind::Unknown)},
        .source = sourceOf(row, 19),
    };
}

std::optional<RateExample> rateExampleOf(const Statement &row)
{
    const auto region = RegionCode::parse(row.text(1));
    const auto scheme = schemeFromKey(row.text(2));
    const auto month = parseYearMonth(row.text(4));
    if (!region || !scheme || !month)
        return std::nullopt;
    return RateExample{.line = static_cast<int>(row.integer(0)),
                       .region = *region,
                       .scheme = *scheme,
                       .variant = row.text(3),
                       .month = *month,
                       .percent = rate(row, 5),
                       .monthly = Money::fromFen(row.integer(6))};
}

std::optional<RegionPolicy> policyOf(const Statement &row)
{
    const auto region = RegionCode::parse(row.text(0));
    if (!region)
        return std::nullopt;
    return RegionPolicy{.region = *region,
                        .nonLocal = nonLocalEnrolment(row.text(1)),
                        .conditions = bilingual(row, 2),
                        .collectedByTaxOffice = row.integer(4) != 0,
                        .frequencies = frequencies(row.text(5)),
                        .source = sourceOf(row, 6)};
}

std::optional<Subsidy> subsidyOf(const Statement &row)
{
    const auto kind = subsidyKindFromKey(row.text(2));
    const auto amountKind = subsidyAmountKindFromKey(row.text(3));
    if (!kind || !amountKind)
        return std::nullopt;
    Subsidy subsidy{.key = row.text(0),
                    .kind = *kind,
                    .schemes = schemes(row.text(22)),
                    .amountKind = *amountKind,
                    .share = fraction(row, 4),
                    .shareAboveFloor = fraction(row, 6),
                    .pensionCap = rate(row, 8),
                    .monthlyCap = money(row, 9),
                    .fixed = fixedAmounts(row, 10),
                    .figuresOf = number(row, 12),
                    .mostMonths = number(row, 13),
                    .nearRetirementMonths = number(row, 14),
                    .validFrom = day(row.text(15), false),
                    .validTo = day(row.text(16), true),
                    .onceOnly = row.integer(17) != 0,
                    .whenPaid = bilingual(row, 18),
                    .where = bilingual(row, 20),
                    .source = sourceOf(row, 23)};
    if (const auto region = RegionCode::parse(row.text(1)))
        subsidy.region = *region;
    return subsidy;
}

std::optional<SubsidyCondition> subsidyConditionOf(const Statement &row)
{
    const auto kind = subsidyConditionFromKey(row.text(1));
    if (!kind)
        return std::nullopt;
    return SubsidyCondition{.kind = *kind,
                            .ageWomen = number(row, 2),
                            .ageMen = number(row, 3),
                            .agesStated = row.integer(4) != 0,
                            .text = bilingual(row, 5)};
}

std::optional<Office> officeOf(const Statement &row)
{
    const auto region = RegionCode::parse(row.text(1));
    if (!region)
        return std::nullopt;
    Office office{.key = row.text(0),
                  .region = *region,
                  .kind = row.text(2) == "tax"_L1 ? OfficeKind::Tax : OfficeKind::Bureau,
                  .name = bilingual(row, 3),
                  .address = bilingual(row, 5),
                  .hours = bilingual(row, 7),
                  .phone = row.text(9),
                  .source = sourceOf(row, 11)};
    for (const auto days = row.text(10).split(u'|', Qt::SkipEmptyParts); const QString &weekday : days)
        office.weekdays.insert(weekday.toInt());
    return office;
}

std::optional<DebitRule> debitRuleOf(const Statement &row)
{
    const auto region = RegionCode::parse(row.text(0));
    if (!region)
        return std::nullopt;
    DebitRule rule{.region = *region, .isDebitCardOnly = row.integer(1) != 0, .source = sourceOf(row, 4)};
    const auto from = number(row, 2);
    const auto to = number(row, 3);
    if (from && to)
        rule.window = DebitWindow{.dayFrom = *from, .dayTo = *to};
    return rule;
}

std::optional<DebitBank> debitBankOf(const Statement &row)
{
    const auto region = RegionCode::parse(row.text(0));
    if (!region)
        return std::nullopt;
    return DebitBank{.region = *region, .bankCode = row.text(1), .source = sourceOf(row, 2)};
}

HolidayPeriod holidayOf(const Statement &row)
{
    return {.year = static_cast<int>(row.integer(0)),
            .from = QDate::fromString(row.text(1), Qt::ISODate),
            .to = QDate::fromString(row.text(2), Qt::ISODate),
            .isWorking = row.text(3) == "work"_L1,
            .source = sourceOf(row, 4)};
}

std::optional<EmploymentRate> employmentRateOf(const Statement &row)
{
    const auto insurance = employmentInsuranceFromKey(row.text(1));
    if (!insurance)
        return std::nullopt;
    EmploymentRate result{.insurance = *insurance,
                          .employer = rate(row, 2),
                          .employee = rate(row, 3),
                          .from = parseYearMonth(row.text(4)),
                          .source = sourceOf(row, 5)};
    if (const auto region = RegionCode::parse(row.text(0)))
        result.region = *region;
    return result;
}

std::optional<AssumedRange> assumedRangeOf(const Statement &row)
{
    const auto key = assumedRateFromKey(row.text(0));
    if (!key)
        return std::nullopt;
    const auto percent = [&row](int column) { return Rate::fromPartsPerMillion(row.integer(column)); };
    return AssumedRange{.rate = *key,
                        .low = percent(1),
                        .middle = percent(2),
                        .high = percent(3),
                        .lowest = percent(4),
                        .highest = percent(5),
                        .source = sourceOf(row, 6)};
}

std::optional<CardPrefix> cardPrefixOf(const Statement &row)
{
    static const std::map<QString, CardKind> kinds{{u"DC"_s, CardKind::Debit},
                                                   {u"CC"_s, CardKind::Credit},
                                                   {u"SCC"_s, CardKind::SemiCredit},
                                                   {u"PC"_s, CardKind::Prepaid}};
    const auto kind = kinds.find(row.text(3));
    if (kind == kinds.end())
        return std::nullopt;
    return CardPrefix{.prefix = row.text(0),
                      .length = static_cast<int>(row.integer(1)),
                      .bankCode = row.text(2),
                      .kind = kind->second};
}

PhotoRequirement photoRequirementOf(const Statement &row)
{
    const auto limits = [&row](int least, int most) {
        return PhotoLimits{.least = number(row, least), .most = number(row, most)};
    };
    PhotoRequirement result{.width = static_cast<int>(row.integer(1)),
                            .height = static_cast<int>(row.integer(2)),
                            .dpi = static_cast<int>(row.integer(3)),
                            .bytes = limits(4, 5),
                            .face = limits(6, 7),
                            .hair = limits(8, 9),
                            .eyes = {.least = number(row, 10)},
                            .source = sourceOf(row, 11)};
    if (const auto region = RegionCode::parse(row.text(0)))
        result.region = *region;
    return result;
}

FormField formFieldOf(const Statement &row)
{
    return {.form = formKindFromKey(row.text(0)).value_or(FormKind::Enrolment),
            .key = row.text(1),
            .code = row.text(2),
            .name = bilingual(row, 3),
            .maxLength = number(row, 5).value_or(0),
            .isRequired = row.integer(6) != 0,
            .source = sourceOf(row, 7)};
}

Bank bankOf(const Statement &row)
{
    return {.code = row.text(0), .name = bilingual(row, 1)};
}

LawDocument lawOf(const Statement &row)
{
    return {.key = row.text(0),
            .title = bilingual(row, 1),
            .number = row.text(3),
            .issued = row.text(4),
            .effective = row.text(5),
            .address = row.text(6),
            .confidence = row.text(7),
            .body = bilingual(row, 8),
            .ended = row.text(10)};
}

LawNote lawNoteOf(const Statement &row)
{
    return {.topic = row.text(0), .lawKey = row.text(1), .article = bilingual(row, 2), .text = bilingual(row, 4)};
}

RequiredDocument documentOf(const Statement &row)
{
    return {.key = row.text(0),
            .name = bilingual(row, 1),
            .note = bilingual(row, 3),
            .condition = bilingual(row, 5),
            .conditionKey = row.text(7),
            .isAtHand = row.integer(8) != 0,
            .source = sourceOf(row, 9)};
}

FormerRegion formerRegionOf(const Statement &row)
{
    return {.name = row.text(0),
            .isCurrent = row.text(1) == "current"_L1,
            .firstYear = number(row, 2),
            .lastYear = number(row, 3)};
}

} // namespace canbao::store
