#include "tests/support/applicationsamples.h"

using namespace Qt::StringLiterals;

namespace canbao::tests {

namespace {

Source notice(const QString &title, const QString &number, const QString &date, Confidence confidence)
{
    return {.title = title, .documentNumber = number, .date = date, .address = {}, .confidence = confidence};
}

ContributionRate pensionRate()
{
    return {.region = *RegionCode::parse(u"110000"),
            .scheme = Scheme::Pension,
            .variant = {u"standard"_s, {}},
            .period = {yearMonth(2025, 7), yearMonth(2026, 6)},
            .periodBasis = PeriodBasis::Stated,
            .referenceWage = Money::fromYuan(11937),
            .lowerLimit = Money::fromYuan(7162),
            .upperLimit = Money::fromYuan(35811),
            .total = Rate::fromPercent(20),
            .personalAccount = Rate::fromPercent(8),
            .source = notice(u"关于2025年度各项社会保险缴费工资基数上下限的通告"_s, u"京人社发〔2025〕11号"_s,
                             u"2025-09-18"_s, Confidence::Official)};
}

ContributionRate medicalRate()
{
    auto rate = pensionRate();
    rate.scheme = Scheme::Medical;
    rate.variant = {u"fixed"_s, {u"定额"_s, u"fixed amount"_s}};
    rate.lowerLimit.reset();
    rate.upperLimit.reset();
    rate.total.reset();
    rate.personalAccount.reset();
    rate.fixedMonthly = Money::fromFen(58'492);
    return rate;
}

ContributionLine pensionLine(YearMonth month, Standing standing)
{
    return {.scheme = Scheme::Pension,
            .variant = {u"standard"_s, {}},
            .month = month,
            .standing = standing,
            .base = Money::fromYuan(7162),
            .total = Money::fromFen(143'240),
            .personalAccount = Money::fromFen(57'296),
            .pooled = Money::fromFen(85'944),
            .explanation = {},
            .rate = pensionRate()};
}

ContributionLine medicalLine(YearMonth month, Standing standing)
{
    return {.scheme = Scheme::Medical,
            .variant = {u"fixed"_s, {u"定额"_s, u"fixed amount"_s}},
            .month = month,
            .standing = standing,
            .base = {},
            .total = Money::fromFen(58'492),
            .personalAccount = {},
            .pooled = {},
            .explanation = {},
            .rate = medicalRate()};
}

ContributionQuote twelveMonths(YearMonth first, YearMonth lastKnown)
{
    ContributionQuote quote;
    for (int offset = 0; offset < 12; ++offset) {
        const auto month = addMonths(first, offset);
        const auto standing = month <= lastKnown ? Standing::Known : Standing::Provisional;
        quote.lines.push_back(pensionLine(month, standing));
        quote.lines.push_back(medicalLine(month, standing));
    }
    return quote;
}

std::vector<Deduction> monthlyDeductions(const ContributionQuote &quote)
{
    std::vector<Deduction> deductions;
    for (const YearMonth month : quote.months())
        deductions.push_back({month, month, quote.knownTotal(month), quote.standing(month)});
    return deductions;
}

/// Seen from before the first month; windows and holidays are not known.
DebitCalendar calendarOf(const std::vector<Deduction> &deductions)
{
    return debitCalendar(deductions, nullptr, WorkingDays(), QDate(2025, 6, 2));
}

std::vector<RequiredDocument> documents()
{
    return {{.key = u"identity"_s,
             .name = {u"居民身份证"_s, u"Resident ID card"_s},
             .note = {u"原件及正反面复印件"_s, u"the original and a copy of both sides"_s},
             .condition = {},
             .conditionKey = u"always"_s,
             .source = {}},
            {.key = u"hukou"_s,
             .name = {u"户口簿"_s, u"Household register"_s},
             .note = {u"首页及本人页"_s, u"first page and your own page"_s},
             .condition = {},
             .conditionKey = u"always"_s,
             .source = {}},
            {.key = u"bank_card"_s,
             .name = {u"本人借记卡"_s, u"Your own debit card"_s},
             .note = {},
             .condition = {u"委托扣款的"_s, u"for a debit"_s},
             .conditionKey = u"debit"_s,
             .source = {}}};
}

EnrolmentRoute homeRoute()
{
    return {.kind = RouteKind::Hukou,
            .region = RegionCode::parse(u"110105").value(),
            .verdict = RouteVerdict::Allowed,
            .reason = RouteReason::HomeRegion,
            .source = {},
            .conditions = {},
            .floorCost = {}};
}

EnrolmentDraft answers()
{
    EnrolmentDraft draft;
    draft.isSample = true;
    draft.document.number = u"110105197510030029"_s;
    draft.person = {u"王小云"_s, u"1975-10-03"_s, Sex::Female, RetirementCategory::Female55, u"13800000000"_s};
    draft.hukou.region = RegionCode::parse(u"110105").value();
    draft.residence.sameAsHukou = true;
    draft.history.paidBefore = Certainty::No;
    draft.place.route = RouteKind::Hukou;
    draft.grade.grade = FloorGrade{};
    draft.schedule = {PaymentFrequency::Monthly, yearMonth(2025, 7)};
    draft.bank = {PayChannel::Debit, u"王小云"_s, u"6228480402564890018"_s, false, u"ABC"_s, {}, true};
    draft.card = {
        CardService::FirstCard, {}, u"ABC"_s, {}, CardDelivery::Post, u"北京市朝阳区示例街道1号院2号楼301室"_s};
    draft.declared = true;
    return draft;
}

std::vector<LawDocument> laws()
{
    return {{.key = u"social_insurance_law"_s,
             .title = {u"中华人民共和国社会保险法"_s, u"Social Insurance Law"_s},
             .number = u"主席令第35号"_s,
             .issued = u"2010-10-28"_s,
             .effective = {},
             .address = {},
             .confidence = u"high"_s}};
}

} // namespace

EnrolmentApplication beijingApplication()
{
    auto quote = twelveMonths(yearMonth(2025, 7), yearMonth(2026, 6));
    const auto deductions = monthlyDeductions(quote);
    return {.reference = ApplicationReference::fromRandom(20'250'701),
            .createdAt = QDateTime({2025, 7, 8}, {10, 30}, Qt::OffsetFromUTC, 8 * 3600),
            .programVersion = u"0.1.0"_s,
            .edition = {u"2026.11"_s, u"2026-11-20"_s},
            .answers = answers(),
            .identityNumber = u"110105197510030029"_s,
            .identityKind = IdentityNumber::Kind::ResidentCard,
            .birthDate = {1975, 10, 3},
            .retirement = {yearMonth(2032, 3), 56, 5, yearMonth(2030, 10), 17},
            .minimumMonths = 198,
            .region = RegionCode::parse(u"110105").value(),
            .regionName = {u"北京市 朝阳区"_s, u"Chaoyang, Beijing"_s},
            .hukouName = BilingualText{u"北京市 朝阳区"_s, u"Chaoyang, Beijing"_s},
            .residenceName = BilingualText{u"北京市 朝阳区"_s, u"Chaoyang, Beijing"_s},
            .workKind = {u"网约车司机"_s, u"Ride-hailing driver"_s},
            .route = homeRoute(),
            .quote = std::move(quote),
            .deductions = deductions,
            .calendar = calendarOf(deductions),
            .bankName = {u"中国农业银行"_s, u"Agricultural Bank of China"_s},
            .cardBankName = {u"中国农业银行"_s, u"Agricultural Bank of China"_s},
            .documents = documents(),
            .notes = {},
            .laws = laws()};
}

EnrolmentApplication explainedApplication()
{
    auto application = beijingApplication();
    for (ContributionLine &line : application.quote.lines) {
        const Source source = line.rate ? line.rate->source : Source{.documentNumber = u"京人社发〔2025〕11号"_s};
        if (line.scheme == Scheme::Medical)
            line.explanation = published(Term::FixedCharge, *line.total, source);
        else
            line.explanation = Explanation{.term = Term::Contribution,
                                           .value = *line.total,
                                           .formula = Formula::Share,
                                           .inputs = {published(Term::LowerLimit, *line.base, source),
                                                      published(Term::TotalRate, Rate::fromPercent(20), source)},
                                           .source = {}};
    }
    return application;
}

EnrolmentApplication provisionalApplication()
{
    auto application = beijingApplication();
    application.quote = twelveMonths(yearMonth(2026, 1), yearMonth(2026, 6));
    application.deductions = monthlyDeductions(application.quote);
    application.calendar = calendarOf(application.deductions);
    application.notes = {Note::RateProvisional};
    return application;
}

EnrolmentApplication unknownMedicalApplication()
{
    auto application = beijingApplication();
    for (ContributionLine &line : application.quote.lines) {
        if (line.scheme != Scheme::Medical)
            continue;
        line.variant = {u"standard"_s, {}};
        line.standing = Standing::Unknown;
        line.total.reset();
        line.rate.reset();
    }
    application.deductions = monthlyDeductions(application.quote);
    application.calendar = calendarOf(application.deductions);
    application.route.verdict = RouteVerdict::NotConfirmed;
    application.route.reason = RouteReason::RegionNotConfirmed;
    application.notes = {Note::MedicalUnknown, Note::PlaceNotConfirmed};
    return application;
}

EnrolmentApplication nothingKnownApplication()
{
    auto application = unknownMedicalApplication();
    application.answers.insurance.pension = false;
    std::erase_if(application.quote.lines, [](const ContributionLine &line) { return line.scheme == Scheme::Pension; });
    application.deductions = monthlyDeductions(application.quote);
    return application;
}

} // namespace canbao::tests
