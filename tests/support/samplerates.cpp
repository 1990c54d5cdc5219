#include "tests/support/samplerates.h"

namespace canbao::test {

using namespace Qt::StringLiterals;

namespace {

std::optional<YearMonth> end(QStringView text)
{
    return text.isEmpty() ? std::nullopt : parseYearMonth(text);
}

ContributionRate row(QStringView code, Scheme scheme, QStringView from, QStringView to)
{
    ContributionRate rate{.region = region(code), .scheme = scheme, .period = {end(from), end(to)}};
    rate.variant = {u"standard"_s, {u"标准"_s, u"Standard"_s}};
    rate.periodBasis = PeriodBasis::Stated;
    rate.source = {u"样例通知 "_s + code.toString(), u"样例〔2025〕1号"_s, u"2025-07-01"_s, {}, Confidence::Official};
    return rate;
}

} // namespace

RegionCode region(QStringView code)
{
    return RegionCode::parse(code).value();
}

YearMonth month(QStringView text)
{
    return parseYearMonth(text).value();
}

Money yuan(QStringView text)
{
    return Money::parse(text).value();
}

Rate percent(QStringView text)
{
    return Rate::parsePercent(text).value();
}

ContributionRate pensionRow(QStringView region, QStringView from, QStringView to)
{
    auto rate = row(region, Scheme::Pension, from, to);
    rate.total = Rate::fromPercent(20);
    rate.personalAccount = Rate::fromPercent(8);
    rate.grades.kind = GradeKind::Free;
    return rate;
}

ContributionRate medicalRow(QStringView region, const QString &variant, QStringView from, QStringView to)
{
    auto rate = row(region, Scheme::Medical, from, to);
    rate.variant = {variant, {variant, variant}};
    return rate;
}

ContributionRate beijingPension2025()
{
    auto rate = pensionRow(u"110000", u"2025-07", u"2026-06");
    rate.referenceWage = Money::fromYuan(11'937);
    rate.lowerLimit = Money::fromYuan(7'162);
    rate.upperLimit = Money::fromYuan(35'811);
    return rate;
}

ContributionRate jiangsuPension2025()
{
    auto rate = pensionRow(u"320000", u"2025-01", u"2025-12");
    rate.referenceWage = Money::fromYuan(8'254);
    rate.lowerLimit = Money::fromYuan(4'952);
    rate.upperLimit = Money::fromYuan(24'762);
    rate.grades.kind = GradeKind::Yuan;
    for (const int base : {4'952, 6'000, 7'000, 8'000, 9'000, 10'000, 12'000, 14'000, 16'000, 18'000, 20'000, 24'762})
        rate.grades.bases.push_back(Money::fromYuan(base));
    return rate;
}

EmploymentBook employmentRates()
{
    return EmploymentBook({{.insurance = EmploymentInsurance::Pension,
                            .employer = Rate::fromPercent(16),
                            .employee = Rate::fromPercent(8),
                            .from = yearMonth(2019, 5),
                            .source = {.title = u"降低社会保险费率综合方案"_s, .documentNumber = u"国办发〔2019〕13号"_s}}});
}

} // namespace canbao::test
