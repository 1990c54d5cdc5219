#include "tests/support/formsamples.h"
#include "tests/support/samplecase.h"

#include "tests/support/samplerates.h"

namespace canbao::test {

using namespace Qt::StringLiterals;

namespace {

struct SampleRegion
{
    QStringView code;
    QStringView parent;
    BilingualText name;
    QString pinyin;
    QString initials;
};

const std::vector<SampleRegion> &sampleRegions()
{
    static const std::vector<SampleRegion> regions{
        {u"110000", u"", {u"北京市"_s, u"Beijing"_s}, u"bei jing shi"_s, u"bjs"_s},
        {u"110100", u"110000", {u"北京市"_s, u"Beijing"_s}, u"bei jing shi"_s, u"bjs"_s},
        {u"110105", u"110100", {u"朝阳区"_s, u"Chaoyang"_s}, u"chao yang qu"_s, u"cyq"_s},
        {u"320000", u"", {u"江苏省"_s, u"Jiangsu"_s}, u"jiang su sheng"_s, u"jss"_s},
        {u"320100", u"320000", {u"南京市"_s, u"Nanjing"_s}, u"nan jing shi"_s, u"njs"_s},
        {u"320102", u"320100", {u"玄武区"_s, u"Xuanwu"_s}, u"xuan wu qu"_s, u"xwq"_s},
        {u"410000", u"", {u"河南省"_s, u"Henan"_s}, u"he nan sheng"_s, u"hns"_s},
        {u"410100", u"410000", {u"郑州市"_s, u"Zhengzhou"_s}, u"zheng zhou shi"_s, u"zzs"_s},
        {u"410105", u"410100", {u"金水区"_s, u"Jinshui"_s}, u"jin shui qu"_s, u"jsq"_s},
        {u"440000", u"", {u"广东省"_s, u"Guangdong"_s}, u"guang dong sheng"_s, u"gds"_s},
        {u"440100", u"440000", {u"广州市"_s, u"Guangzhou"_s}, u"guang zhou shi"_s, u"gzs"_s},
        {u"440106", u"440100", {u"天河区"_s, u"Tianhe"_s}, u"tian he qu"_s, u"thq"_s},
        {u"500000", u"", {u"重庆市"_s, u"Chongqing"_s}, u"chong qing shi"_s, u"cqs"_s},
        {u"500100", u"500000", {u"重庆市"_s, u"Chongqing"_s}, u"chong qing shi"_s, u"cqs"_s},
        {u"500103", u"500100", {u"渝中区"_s, u"Yuzhong"_s}, u"yu zhong qu"_s, u"yzq"_s},
        {u"540000", u"", {u"西藏自治区"_s, u"Tibet"_s}, u"xi zang zi zhi qu"_s, u"xzzzq"_s},
        {u"540100", u"540000", {u"拉萨市"_s, u"Lhasa"_s}, u"la sa shi"_s, u"lss"_s},
        {u"540102", u"540100", {u"城关区"_s, u"Chengguan"_s}, u"cheng guan qu"_s, u"cgq"_s},
    };
    return regions;
}

Region::Level levelOf(QStringView code)
{
    if (code.endsWith(u"0000"))
        return Region::Level::Province;
    return code.endsWith(u"00") ? Region::Level::Prefecture : Region::Level::County;
}

RegionDirectory regions()
{
    std::vector<Region> all;
    for (const auto &each : sampleRegions()) {
        all.push_back({.code = region(each.code),
                       .level = levelOf(each.code),
                       .parent = each.parent.isEmpty() ? std::nullopt : std::optional(region(each.parent)),
                       .name = each.name,
                       .pinyin = each.pinyin,
                       .initials = each.initials});
    }
    return RegionDirectory(std::move(all));
}

ContributionRate withLimits(ContributionRate rate, int wage, int lower, int upper)
{
    rate.referenceWage = Money::fromYuan(wage);
    rate.lowerLimit = Money::fromYuan(lower);
    rate.upperLimit = Money::fromYuan(upper);
    return rate;
}

ContributionRate beijingMedical(QStringView from, QStringView to, QStringView amount)
{
    auto rate = medicalRow(u"110000", u"fixed_amount"_s, from, to);
    rate.variant.name = {u"固定金额"_s, u"Fixed amount"_s};
    rate.fixedMonthly = yuan(amount);
    return rate;
}

ContributionRate unemployment(ContributionRate pension)
{
    pension.scheme = Scheme::Unemployment;
    pension.total = Rate::fromPercent(1);
    pension.personalAccount.reset();
    return pension;
}

void addBeijing(std::vector<ContributionRate> &rates)
{
    const auto pension2026 = withLimits(pensionRow(u"110000", u"2026-07", u"2027-06"), 12'116, 7'270, 36'348);
    rates.insert(rates.end(),
                 {beijingPension2025(), pension2026, unemployment(beijingPension2025()), unemployment(pension2026),
                  beijingMedical(u"2025-07", u"2026-06", u"584.92"),
                  beijingMedical(u"2026-07", u"2027-06", u"593.68")});
}

void addHenan(std::vector<ContributionRate> &rates)
{
    rates.push_back(withLimits(pensionRow(u"410000", u"2025-07", u""), 6'385, 3'831, 19'155));
    rates.push_back(withLimits(medicalRow(u"410000", u"standard"_s, u"2025-07", u""), 6'385, 3'831, 19'155));
}

void addGuangzhou(std::vector<ContributionRate> &rates)
{
    auto medical = medicalRow(u"440100", u"standard"_s, u"2026-01", u"");
    medical.lowerLimit = Money::fromYuan(6'234);
    medical.upperLimit = Money::fromYuan(31'170);
    medical.total = Rate::fromPercent(8);
    rates.push_back(withLimits(pensionRow(u"440000", u"2025-07", u""), 9'183, 4'775, 27'549));
    rates.push_back(withLimits(pensionRow(u"440100", u"2025-07", u""), 9'183, 5'510, 27'549));
    rates.push_back(medical);
}

void addJiangsu(std::vector<ContributionRate> &rates)
{
    auto medical = withLimits(medicalRow(u"320100", u"standard"_s, u"2025-01", u"2025-12"), 8'254, 4'952, 24'762);
    medical.total = Rate::fromPercent(8);
    rates.push_back(jiangsuPension2025());
    rates.push_back(medical);
}

ContributionRate chongqingTier(const QString &key, const BilingualText &name, QStringView amount)
{
    auto rate = withLimits(medicalRow(u"500000", key, u"2025-01", u""), 5'125, 5'125, 5'125);
    rate.variant.name = name;
    rate.fixedMonthly = yuan(amount);
    return rate;
}

void addChongqing(std::vector<ContributionRate> &rates)
{
    rates.push_back(withLimits(pensionRow(u"500000", u"2026-01", u""), 7'588, 4'553, 22'765));
    rates.push_back(chongqingTier(u"tier1"_s, {u"一档"_s, u"Tier 1"_s}, u"256.25"));
    rates.push_back(chongqingTier(u"tier2"_s, {u"二档"_s, u"Tier 2"_s}, u"563.75"));
}

RateBook rates()
{
    std::vector<ContributionRate> all;
    addBeijing(all);
    addHenan(all);
    addGuangzhou(all);
    addJiangsu(all);
    addChongqing(all);
    return RateBook(std::move(all));
}

RegionPolicy policy(QStringView code, NonLocalEnrolment nonLocal, std::vector<PaymentFrequency> frequencies)
{
    RegionPolicy made{.region = region(code)};
    made.nonLocal = nonLocal;
    made.frequencies = std::move(frequencies);
    made.source = {u"样例政策 "_s + code.toString(), {}, u"2026"_s, {}, Confidence::Reported};
    return made;
}

PolicyBook policies()
{
    using enum PaymentFrequency;
    return PolicyBook({policy(u"110000", NonLocalEnrolment::Closed, {Monthly, Quarterly, HalfYearly, Yearly}),
                       policy(u"440000", NonLocalEnrolment::Open, {Monthly, Quarterly})});
}

BankDirectory banks()
{
    return BankDirectory(
        {{u"ABC"_s, {u"中国农业银行"_s, u"Agricultural Bank of China"_s}},
         {u"ICBC"_s, {u"中国工商银行"_s, u"Industrial and Commercial Bank of China"_s}},
         {u"CCB"_s, {u"中国建设银行"_s, u"China Construction Bank"_s}}},
        {{u"622848"_s, 19, u"ABC"_s, CardKind::Debit}, {u"622230"_s, 16, u"ICBC"_s, CardKind::Credit}});
}

LawLibrary laws()
{
    return LawLibrary({{u"social_insurance_law"_s,
                        {u"中华人民共和国社会保险法"_s, u"Social Insurance Law"_s},
                        u"主席令第35号"_s,
                        u"2010-10-28"_s,
                        u"2011-07-01"_s,
                        {},
                        u"high"_s}},
                      {{u"insurance"_s,
                        u"social_insurance_law"_s,
                        {u"第十条"_s, u"article 10"_s},
                        {u"样例说明"_s, u"Sample note"_s}}});
}

/// Round figures; prices are not in them and do not grow.
AssumptionBook assumptions()
{
    return AssumptionBook({{.rate = AssumedRate::WageGrowth,
                            .low = Rate::fromPercent(1),
                            .middle = Rate::fromPercent(3),
                            .high = Rate::fromPercent(5),
                            .highest = Rate::fromPercent(8)},
                           {.rate = AssumedRate::AccountGrowth,
                            .low = Rate::fromPercent(1),
                            .middle = Rate::fromPercent(2),
                            .high = Rate::fromPercent(4),
                            .highest = Rate::fromPercent(8)}});
}

RequiredDocument document(const QString &key, const BilingualText &name, const QString &condition)
{
    return {key, name, {}, {}, condition, true, {u"样例清单"_s, {}, u"2026"_s, {}, Confidence::Reported}};
}

std::vector<RequiredDocument> documents()
{
    return {document(u"id_card"_s, {u"身份证"_s, u"Identity card"_s}, u"always"_s),
            document(u"permit"_s, {u"居住证件"_s, u"Residence permit"_s}, u"permit_holder"_s),
            document(u"bank_card"_s, {u"银行卡"_s, u"Bank card"_s}, u"debit"_s),
            document(u"photo"_s, {u"照片"_s, u"Photo"_s}, u"card"_s),
            document(u"residence_permit"_s, {u"居住证"_s, u"Proof of residence"_s}, u"residence"_s),
            document(u"mandate"_s, {u"委托书"_s, u"Letter of authority"_s}, u"helper"_s)};
}

std::vector<WorkKind> workKinds()
{
    return {{u"self_employed"_s, {u"自由职业"_s, u"Self-employed"_s}}, {u"delivery"_s, {u"外卖配送"_s, u"Delivery"_s}}};
}

std::vector<Rate> commonGrades()
{
    std::vector<Rate> grades;
    for (const int share : {60, 80, 100, 150, 200, 300})
        grades.push_back(Rate::fromPercent(share));
    return grades;
}

std::optional<FormerRegion> formerRegion(const QString &digits)
{
    if (digits == u"519001"_s)
        return FormerRegion{.name = u"样例旧县"_s, .isCurrent = false, .firstYear = 1980, .lastYear = 1995};
    for (const auto &each : sampleRegions()) {
        if (each.code == digits)
            return FormerRegion{.name = each.name.chinese, .isCurrent = true, .firstYear = {}, .lastYear = {}};
    }
    return std::nullopt;
}

void answerPayment(EnrolmentDraft &draft)
{
    draft.bank = {.channel = PayChannel::Debit,
                  .holder = draft.person.name,
                  .cardNumber = u"6228 4800 1234 5678 903"_s,
                  .bankCode = u"ABC"_s,
                  .authorised = true};
    draft.card = {.service = CardService::FirstCard,
                  .bankCode = u"ICBC"_s,
                  .delivery = CardDelivery::Collect,
                  .photoAtWindow = true};
}

} // namespace

ReferenceBooks::Readers sampleReaders()
{
    return {.regions = regions,
            .rates = rates,
            .policies = policies,
            .employment = test::employmentRates,
            .banks = banks,
            .formFields = sampleFormFields,
            .debitRules =
                [] { // Beijing gets the rule of Shanghai (notice 2021 No. 2)
                    return DebitRuleBook({{.region = region(u"110000"), .isDebitCardOnly = true}},
                                         {{.region = region(u"110000"), .bankCode = u"ABC"_s},
                                          {.region = region(u"110000"), .bankCode = u"ICBC"_s}});
                },
            .laws = laws,
            .payoutMonths =
                [] {
                    return PayoutMonths({{60 * 12, Tenths{1390}}, {63 * 12, Tenths{1170}}});
                },
            .assumptions = assumptions,
            .documents = documents,
            .workKinds = workKinds,
            .commonGrades = commonGrades,
            .formerRegion = formerRegion,
            .edition =
                [] {
                    return ReferenceEdition{u"2026.8"_s, u"2026-08-01"_s};
                }};
}

QDate sampleToday()
{
    return {2026, 8, 3};
}

EnrolmentDraft sampleDraft()
{
    EnrolmentDraft draft;
    draft.document = {.number = u"110105199003070017"_s, .validUntil = u"2035-05-20"_s};
    draft.person = {.name = u"样例甲"_s,
                    .birthDate = u"1990-03-07"_s,
                    .sex = Sex::Male,
                    .category = {},
                    .mobile = u"13800138000"_s};
    draft.hukou.region = region(u"110105");
    draft.residence = {.sameAsHukou = true, .region = {}, .permit = {}, .workKind = u"self_employed"_s};
    draft.history.paidBefore = Certainty::No;
    draft.place.route = RouteKind::Hukou;
    draft.grade.grade = PercentGrade{Rate::fromPercent(60)};
    draft.schedule = {.frequency = PaymentFrequency::Monthly, .firstMonth = month(u"2026-08")};
    answerPayment(draft);
    draft.declared = true;
    draft.isSample = true;
    return draft;
}

} // namespace canbao::test
