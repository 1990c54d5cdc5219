#include "tests/support/paymentcase.h"

#include "tests/support/samplerates.h"

namespace canbao::test {

using namespace Qt::StringLiterals;

namespace {

Region made(QStringView code, Region::Level level, const QString &chinese, const QString &english)
{
    Region one{
        .code = region(code), .level = level, .parent = {}, .name = {chinese, english}, .pinyin = {}, .initials = {}};
    if (level != Region::Level::Province)
        one.parent = one.code.province();
    return one;
}

RegionDirectory regions()
{
    using Level = Region::Level;
    return RegionDirectory({made(u"110000", Level::Province, u"北京市"_s, u"Beijing"_s),
                            made(u"320000", Level::Province, u"江苏省"_s, u"Jiangsu"_s),
                            made(u"320100", Level::Prefecture, u"南京市"_s, u"Nanjing"_s),
                            made(u"460000", Level::Province, u"海南省"_s, u"Hainan"_s),
                            made(u"500000", Level::Province, u"重庆市"_s, u"Chongqing"_s)});
}

ContributionRate fixedMedical(QStringView code, const Variant &variant, const QString &amount)
{
    auto rate = medicalRow(code, variant.key, u"2025-01", u"2026-06");
    rate.variant = variant;
    rate.grades.kind = GradeKind::Fixed;
    rate.fixedMonthly = yuan(amount);
    return rate;
}

ContributionRate beijingUnemployment()
{
    auto rate = beijingPension2025();
    rate.scheme = Scheme::Unemployment;
    rate.total = Rate::fromPercent(1);
    rate.personalAccount.reset();
    return rate;
}

ContributionRate nanjingMedical()
{
    auto rate = medicalRow(u"320100", u"standard"_s, u"2025-01", u"2025-12");
    rate.referenceWage = Money::fromYuan(8'254);
    rate.lowerLimit = Money::fromYuan(4'952);
    rate.upperLimit = Money::fromYuan(24'762);
    rate.total = Rate::fromPercent(8);
    rate.grades.kind = GradeKind::Free;
    return rate;
}

ContributionRate chongqingPension()
{
    auto rate = pensionRow(u"500000", u"2025-01", u"2025-12");
    rate.referenceWage = Money::fromYuan(7'500);
    rate.lowerLimit = Money::fromYuan(4'500);
    rate.upperLimit = Money::fromYuan(22'500);
    rate.grades = {.kind = GradeKind::Percent, .percents = {Rate::fromPercent(60), Rate::fromPercent(100)}};
    return rate;
}

RateBook rates()
{
    const Variant standard{u"standard"_s, {u"标准"_s, u"Standard"_s}};
    return RateBook({beijingPension2025(), beijingUnemployment(), fixedMedical(u"110000", standard, u"584.92"_s),
                     jiangsuPension2025(), nanjingMedical(), chongqingPension(),
                     fixedMedical(u"500000", {u"tier_1"_s, {u"一档"_s, u"Tier 1"_s}}, u"256.25"_s),
                     fixedMedical(u"500000", {u"tier_2"_s, {u"二档"_s, u"Tier 2"_s}}, u"563.75"_s)});
}

BankDirectory banks()
{
    return BankDirectory({{u"ABC"_s, {u"中国农业银行"_s, u"Agricultural Bank of China"_s}},
                          {u"ICBC"_s, {u"中国工商银行"_s, u"Industrial and Commercial Bank of China"_s}}},
                         {{u"622848"_s, 19, u"ABC"_s, CardKind::Debit}, {u"404117"_s, 16, u"ABC"_s, CardKind::Credit}});
}

PolicyBook policies()
{
    RegionPolicy chongqing{.region = region(u"500000")};
    chongqing.frequencies = {PaymentFrequency::Monthly, PaymentFrequency::Quarterly, PaymentFrequency::Yearly};
    return PolicyBook({chongqing});
}

/// 社会保障卡制证用数字相片技术要求, with the bytes that are accepted where nothing else is known.
PhotoRequirement photoRequirement()
{
    return {.width = 358,
            .height = 441,
            .dpi = 350,
            .bytes = {.least = 9216, .most = 200'000},
            .face = {.least = 179, .most = 255},
            .hair = {.least = 7, .most = 21},
            .eyes = {.least = 207},
            .source = {.title = u"技术要求"_s}};
}

ReferenceBooks::Readers readers()
{
    return {.regions = regions,
            .rates = rates,
            .policies = policies,
            .banks = banks,
            .photos = [] { return PhotoBook({photoRequirement()}); },
            .debitRules =
                [] { // Nanjing gets the rule of Shanghai (notice 2021 No. 2)
                    return DebitRuleBook({{.region = region(u"320000"), .isDebitCardOnly = true}},
                                         {{.region = region(u"320000"), .bankCode = u"ABC"_s}});
                },
            .laws = [] { return LawLibrary(); },
            .payoutMonths = [] { return PayoutMonths(); },
            .documents = [] { return std::vector<RequiredDocument>(); },
            .workKinds =
                [] {
                    return std::vector<WorkKind>{{u"courier"_s, {u"快递员"_s, u"Courier"_s}}};
                },
            .commonGrades =
                [] {
                    return std::vector{Rate::fromPercent(60), Rate::fromPercent(100), Rate::fromPercent(200)};
                },
            .formerRegion = [](const QString &) { return std::optional<FormerRegion>(); },
            .edition =
                [] {
                    return ReferenceEdition{u"sample"_s, u"2025-09-01"_s};
                }};
}

} // namespace

PaymentCase::PaymentCase(QStringView code, QDate day) : books(readers()), session(books, day)
{
    session.setPerson({.name = u"样例人"_s, .birthDate = u"1985-03-09"_s, .sex = Sex::Male});
    session.setHukou({.region = region(code)});
    session.setResidence({.sameAsHukou = true, .workKind = u"courier"_s});
    session.setPlace({.route = RouteKind::Hukou});
}

} // namespace canbao::test
