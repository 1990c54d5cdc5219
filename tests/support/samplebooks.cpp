#include "tests/support/formsamples.h"
#include "tests/support/samplebooks.h"

#include "tests/support/samplerates.h"

namespace canbao::tests {

using namespace Qt::StringLiterals;

namespace {

struct RegionWords
{
    BilingualText name;
    QString pinyin;
    QString initials;
};

Region place(QStringView code, Region::Level level, QStringView parent, const RegionWords &words)
{
    return {.code = test::region(code),
            .level = level,
            .parent = parent.isEmpty() ? std::nullopt : std::optional(test::region(parent)),
            .name = words.name,
            .pinyin = words.pinyin,
            .initials = words.initials};
}

RegionDirectory regions()
{
    using enum Region::Level;
    return RegionDirectory({
        place(u"110000", Province, u"", {{u"北京市"_s, u"Beijing"_s}, u"bei jing shi"_s, u"bjs"_s}),
        place(u"110100", Prefecture, u"110000", {{u"北京市"_s, u"Beijing"_s}, u"bei jing shi"_s, u"bjs"_s}),
        place(u"110105", County, u"110100", {{u"朝阳区"_s, u"Chaoyang"_s}, u"chao yang qu"_s, u"cyq"_s}),
        place(u"310000", Province, u"", {{u"上海市"_s, u"Shanghai"_s}, u"shang hai shi"_s, u"shs"_s}),
        place(u"310100", Prefecture, u"310000", {{u"上海市"_s, u"Shanghai"_s}, u"shang hai shi"_s, u"shs"_s}),
        place(u"310115", County, u"310100", {{u"浦东新区"_s, u"Pudong"_s}, u"pu dong xin qu"_s, u"pdxq"_s}),
        place(u"410000", Province, u"", {{u"河南省"_s, u"Henan"_s}, u"he nan sheng"_s, u"hns"_s}),
        place(u"410100", Prefecture, u"410000", {{u"郑州市"_s, u"Zhengzhou"_s}, u"zheng zhou shi"_s, u"zzs"_s}),
        place(u"410105", County, u"410100", {{u"金水区"_s, u"Jinshui"_s}, u"jin shui qu"_s, u"jsq"_s}),
    });
}

ContributionRate pension(QStringView code, QStringView from, QStringView to, QStringView lower)
{
    auto rate = test::pensionRow(code, from, to);
    rate.lowerLimit = test::yuan(lower);
    return rate;
}

RateBook rates()
{
    auto beijing = pension(u"110000", u"2026-07", u"2027-06", u"7270");
    beijing.referenceWage = test::yuan(u"12116");
    beijing.upperLimit = test::yuan(u"36348");
    auto medical = test::medicalRow(u"110000", u"fixed_amount"_s, u"2025-07", u"2027-06");
    medical.variant.name = {u"定额"_s, u"Fixed amount"_s};
    medical.fixedMonthly = test::yuan(u"584.92");
    auto shanghaiMedical = test::medicalRow(u"310000", u"standard"_s, u"2026-07", u"2027-06");
    return RateBook({test::beijingPension2025(), beijing, medical, pension(u"310000", u"2026-07", u"2027-06", u"7460"),
                     shanghaiMedical, pension(u"410000", u"2025-01", u"2025-12", u"3756")});
}

PolicyBook policies()
{
    RegionPolicy shanghai{.region = test::region(u"310000"), .nonLocal = NonLocalEnrolment::Open};
    shanghai.conditions = {u"样例：在当地从事灵活就业即可"_s,
                           u"Sample: for those who work there on their own account"_s};
    shanghai.source = {u"样例办法"_s, u"样例〔2026〕2号"_s, u"2026-03-01"_s, {}, Confidence::Official};
    RegionPolicy henan{.region = test::region(u"410000")};
    henan.source = {u"样例指引"_s, {}, u"2026-05-09"_s, {}, Confidence::Reported};
    return PolicyBook({shanghai, henan});
}

/// The laws that pages refer to, without their texts.
LawLibrary laws()
{
    return LawLibrary(
        {{u"social_insurance_law"_s, {u"社会保险法"_s, u"Social Insurance Law"_s}, {}, {}, {}, {}, u"high"_s},
         {u"labour_law"_s, {u"劳动法"_s, u"Labour Law"_s}, {}, {}, {}, {}, u"high"_s},
         {u"hmt_insurance_2019"_s, {u"港澳台参保办法"_s, u"Order 41"_s}, {}, {}, {}, {}, u"high"_s},
         {u"retirement_decision"_s, {u"延迟退休决定"_s, u"Retirement decision"_s}, {}, {}, {}, {}, u"high"_s}},
        {});
}

std::vector<RequiredDocument> documents()
{
    return {{u"id"_s, {u"居民身份证"_s, u"Identity card"_s}, {}, {}, u"always"_s, true, {}},
            {u"hukou_book"_s, {u"户口簿"_s, u"Hukou book"_s}, {}, {}, u"always"_s, true, {}},
            {u"permit"_s, {u"居住证"_s, u"Residence permit"_s}, {}, {}, u"residence"_s, true, {}}};
}

std::optional<FormerRegion> formerRegion(const QString &digits)
{
    if (digits == "110105"_L1)
        return FormerRegion{u"北京市朝阳区"_s, true, 1980, {}};
    if (digits == "110224"_L1)
        return FormerRegion{u"北京市大兴县"_s, false, 1980, 2001};
    return {};
}

} // namespace

ReferenceBooks::Readers sampleBookReaders()
{
    return {
        .regions = regions,
        .rates = rates,
        .policies = policies,
        .employment = test::employmentRates,
        .banks = [] { return BankDirectory(); },
        .formFields = test::sampleFormFields,
        .laws = laws,
        .payoutMonths = [] { return PayoutMonths(); },
        .documents = documents,
        .workKinds =
            [] {
                return std::vector<WorkKind>{{u"rider"_s, {u"外卖骑手"_s, u"Delivery rider"_s}},
                                             {u"shop"_s, {u"个体经营"_s, u"Small business of my own"_s}}};
            },
        .commonGrades =
            [] {
                return std::vector<Rate>{Rate::fromPercent(60), Rate::fromPercent(100)};
            },
        .formerRegion = formerRegion,
        .edition =
            [] {
                return ReferenceEdition{u"sample"_s, u"2026-11-01"_s};
            },
    };
}

std::unique_ptr<ReferenceBooks> sampleBooks()
{
    return std::make_unique<ReferenceBooks>(sampleBookReaders());
}

RegionCode chaoyang()
{
    return test::region(u"110105");
}

RegionCode pudong()
{
    return test::region(u"310115");
}

RegionCode jinshui()
{
    return test::region(u"410105");
}

} // namespace canbao::tests
